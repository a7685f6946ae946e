import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type ServeOptions } from '../../../tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(folder, 'site');
const script = 'console.log(1);\n'.repeat(200);
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  write('site/index.html', 'home');
  write('site/404.html', 'not here');
  write('site/units/index.html', 'units');
  write('site/about.html', 'about');
  write('site/empty.txt', '');
  write('site/_app/app.js', script);
  write('site/_app/app.js.br', brotliCompressSync(script));
  write('site/_app/app.js.gz', gzipSync(script));
  write('site/số liệu.csv', 'a,b');
  for (const name of ['a.wasm', 'a.parquet', 'a.woff2', 'a.svg', 'a.json', 'a.webmanifest', 'a.css', 'a.unknown'])
    write(`site/types/${name}`, '0123456789');
  write('secret.txt', 'secret');
  write('site-secret/a.txt', 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  site = await serve({ root });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('paths', () => {
  it.each([
    ['', 'home'],
    ['index.html', 'home'],
    ['?ky=2023', 'home'],
    ['units/', 'units'],
    ['about', 'about'],
    ['about?x=1', 'about'],
    ['s%E1%BB%91%20li%E1%BB%87u.csv', 'a,b'],
    ['empty.txt', '']
  ])('%j is found', async (path, text) => {
    const answer = await fetch(site.url + path);
    expect([answer.status, await answer.text()]).toEqual([200, text]);
  });

  it('a folder without its slash is a redirect that keeps the query', async () => {
    const answer = await fetch(`${site.url}units?ky=2023`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/units/?ky=2023']);
  });

  it('a redirect never leads to another host', async () => {
    expect((await raw('//units')).headers.location).toBe('/units/');
  });

  it.each(['nothing', 'nothing/', 'units/nothing', 'about/', '%', '%00', 'types'])(
    '%j is 404 with its page',
    async (path) => {
      const answer = await fetch(site.url + path);
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        404,
        'text/html; charset=utf-8',
        'not here'
      ]);
    }
  );

  it.each([
    '/../secret.txt',
    '/../site-secret/a.txt',
    '/units/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/units/%2e%2e/%2e%2e/secret.txt',
    '//../secret.txt',
    join(folder, 'secret.txt'),
    '/link.txt'
  ])('%j does not leave the folder', async (path) => {
    const { status, text } = await raw(path);
    expect([status, text]).toEqual([404, 'not here']);
  });

  it('other methods are refused', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
  });
});

describe('headers', () => {
  it.each([
    ['a.wasm', 'application/wasm'],
    ['a.parquet', 'application/vnd.apache.parquet'],
    ['a.woff2', 'font/woff2'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.unknown', 'application/octet-stream']
  ])('%s is %s', async (name, type) => {
    expect((await fetch(`${site.url}types/${name}`)).headers.get('content-type')).toBe(type);
  });

  it('none are for security, by default', async () => {
    const names = [...(await fetch(site.url)).headers.keys()].join(' ');
    expect(names).not.toMatch(/policy|security|x-content|x-frame|cross-origin/);
  });

  it('HEAD has those of GET and no body', async () => {
    const answer = await fetch(`${site.url}types/a.json`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '10', '']);
  });

  it('a validator answers 304', async () => {
    const first = await fetch(`${site.url}about`);
    const etag = first.headers.get('etag')!;
    expect((await raw('/about', { 'if-none-match': etag })).status).toBe(304);
    expect((await raw('/about', { 'if-none-match': `W/${etag}` })).status).toBe(304);
    expect((await raw('/about', { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await raw('/about', { 'if-modified-since': first.headers.get('last-modified')! })).status).toBe(304);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['bytes=4-2', 200, '0123456789', undefined],
    ['bytes=0-1,3-4', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['bytes=10-', 416, '416\n', 'bytes */10'],
    ['bytes=-0', 416, '416\n', 'bytes */10']
  ])('%s', async (range, status, text, contentRange) => {
    const answer = await raw('/types/a.parquet', { range });
    expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([status, text, contentRange]);
  });

  it('a range of another version is the whole file', async () => {
    expect((await raw('/types/a.parquet', { range: 'bytes=2-4', 'if-range': '"other"' })).status).toBe(200);
  });
});

describe('compression', () => {
  const encodingFor = async (accepted: string, from = site.url) => {
    const answer = await fetch(`${from}_app/app.js`, { headers: { 'accept-encoding': accepted } });
    expect(await answer.text()).toBe(script);
    return answer.headers.get('content-encoding');
  };

  it('uses the sibling the client accepts', async () => {
    expect(await encodingFor('gzip, deflate, br')).toBe('br');
    expect(await encodingFor('gzip')).toBe('gzip');
    expect(await encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
    expect(await encodingFor('identity')).toBe(null);
  });

  it('keeps the type, and tells the versions apart', async () => {
    const coded = await raw('/_app/app.js', { 'accept-encoding': 'br' });
    const plain = await raw('/_app/app.js');
    expect(coded.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect([coded.headers.vary, plain.headers.vary]).toEqual(['accept-encoding', 'accept-encoding']);
    expect(coded.headers.etag).not.toBe(plain.headers.etag);
  });

  it('can be switched off', () =>
    withSite({ root, brotli: false }, async ({ url }) => expect(await encodingFor('br', url)).toBe(null)));
});

describe('options', () => {
  it('a base path holds the whole site', () =>
    withSite({ root, base: '/site/' }, async ({ url }) => {
      expect(new URL(url).pathname).toBe('/site/');
      expect(await (await fetch(`${url}units/`)).text()).toBe('units');
      expect((await fetch(url.slice(0, -1))).url).toBe(url);
      expect((await fetch(new URL('/units/', url))).status).toBe(404);
      expect((await fetch(`${url}units`)).url).toBe(`${url}units/`);
    }));

  it('headers are sent with every answer', () =>
    withSite({ root, headers: { 'x-office': 'yes' } }, async ({ url }) => {
      for (const path of ['', 'nothing']) expect((await fetch(url + path)).headers.get('x-office')).toBe('yes');
    }));

  it('a delay and a speed are kept to', () =>
    withSite({ root, delayMs: 100, kbps: 128, brotli: false }, async ({ url }) => {
      const started = performance.now();
      expect(await (await fetch(`${url}_app/app.js`)).text()).toBe(script);
      expect(performance.now() - started).toBeGreaterThan(100 + script.length / 16 - 20);
    }));

  it('a port that is taken is refused', async () => {
    await expect(serve({ root, port: Number(new URL(site.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('nothing listens beyond this machine', async () => {
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4')?.address;
    const url = new URL(site.url);
    if (outer) await expect(fetch(Object.assign(new URL(url), { hostname: outer }))).rejects.toThrow();
    expect(url.hostname).toBe('127.0.0.1');
  });
});

function write(path: string, content: string | Buffer) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function withSite(options: ServeOptions, use: (served: { url: string }) => Promise<void>) {
  const served = await serve(options);
  try {
    await use(served);
  } finally {
    await served.close();
  }
}

/** A request whose path and headers nothing tidies up. */
function raw(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status?: number; headers: Record<string, string | string[] | undefined>; text: string }>(
    (settle, fail) => {
      const options = { host: '127.0.0.1', port: new URL(site.url).port, path, headers };
      rawRequest(options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          settle({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() })
        );
      })
        .on('error', fail)
        .end();
    }
  );
}
