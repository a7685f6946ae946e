/**
 * A static server for one folder, as plain as the office server it stands for: right types, ranges, validators,
 * precompressed siblings, no security headers. Loopback only. `node tools/serve.mjs build [port]`.
 */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseEncoding } from './serve/encoding.mjs';
import { findFile } from './serve/findFile.mjs';
import { parseRange } from './serve/range.mjs';
import { slow } from './serve/slow.mjs';
import { contentType } from './serve/types.mjs';

/**
 * @param root folder to serve
 * @param port 0 picks a free one
 * @param headers sent with every answer
 * @param brotli false: leave `.br` and `.gz` siblings alone
 * @param base path the folder appears under, such as `/site/`
 * @param delayMs wait before every answer
 * @param kbps kilobits per second allowed to each answer; absent or 0: no limit
 */
export async function serve({ root, port = 0, headers = {}, brotli = true, base = '/', delayMs = 0, kbps = 0 }) {
  const folder = resolve(root);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const options = { folder, prefix, headers, brotli, kbps };
  const server = createServer((request, response) => {
    setTimeout(
      () =>
        answer(request, response, options).catch((error) => {
          if (response.headersSent) response.destroy(error);
          else response.writeHead(500, { 'content-type': 'text/plain' }).end('500');
        }),
      delayMs
    );
  });
  await new Promise((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      })
  };
}

async function answer(request, response, { folder, prefix, headers, brotli, kbps }) {
  const plain = (status, extra = {}) =>
    response
      .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers, ...extra })
      .end(request.method === 'HEAD' ? undefined : `${status}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { allow: 'GET, HEAD' });

  const [path = '/', query] = request.url.split('?');
  const search = query === undefined ? '' : `?${query}`;
  if (`${path}/` === prefix) return plain(308, { location: prefix + search });
  let found = path.startsWith(prefix) ? await findFile(folder, path.slice(prefix.length)) : undefined;
  if (found?.redirect) return plain(308, { location: `${path.replace(/^\/+/, '/')}/${search}` });
  const status = found ? 200 : 404;
  found ??= await findFile(folder, '404.html');
  if (!found) return plain(404);

  const coded = brotli ? await chooseEncoding(found, request.headers['accept-encoding']) : { ...found, vary: false };
  const { size, mtimeMs } = coded.stats;
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${coded.encoding ? `-${coded.encoding}` : ''}"`;
  const described = {
    'content-type': contentType(found.file),
    'cache-control': 'no-cache',
    ...(status === 200 ? { etag, 'last-modified': new Date(mtimeMs).toUTCString() } : {}),
    ...(coded.encoding ? { 'content-encoding': coded.encoding } : { 'accept-ranges': 'bytes' }),
    ...(coded.vary ? { vary: 'accept-encoding' } : {}),
    ...headers
  };
  if (status === 200 && isUnchanged(request, etag, mtimeMs)) return response.writeHead(304, described).end();

  const mayRange = status === 200 && !coded.encoding && matchesIfRange(request, etag);
  const range = mayRange ? parseRange(request.headers.range, size) : undefined;
  if (range === 'unsatisfiable') return plain(416, { 'content-range': `bytes */${size}` });
  const part = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : status, {
    ...described,
    ...(range ? { 'content-range': `bytes ${part.start}-${part.end}/${size}` } : {}),
    'content-length': part.end - part.start + 1
  });
  if (request.method === 'HEAD' || size === 0) return response.end();
  const body = createReadStream(coded.file, part);
  body.on('error', (error) => response.destroy(error));
  response.on('close', () => body.destroy());
  (kbps ? body.pipe(slow(kbps)) : body).pipe(response);
}

function isUnchanged(request, etag, mtimeMs) {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Math.floor(mtimeMs / 1000) * 1000 <= since;
}

function matchesIfRange(request, etag) {
  const condition = request.headers['if-range'];
  return condition === undefined || condition === etag;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [root = 'build', port = process.env.PORT ?? '4173'] = process.argv.slice(2);
  const served = await serve({ root, port: Number(port), base: process.env.BASE ?? '/' }).catch((error) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken by another program.` : error.message);
    process.exit(1);
  });
  console.log(served.url);
}
