/**
 * `npx tsx tests/bench/visits.ts`: what a visit puts on the line, for docs/hosting.md. The zip of the last build behind nginx
 * with brotli, a real Chromium, and between them a relay that counts what is sent to the browser, headers included: the
 * engine's worker loads its own files, which the page's own counters do not see.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { findNginxBrotli } from '../../tools/webServers.mjs';
import { startNginx } from '../hosts/support/realServer';
import { unpacked } from '../hosts/support/unpacked';
import { launchBrowser } from './site/launchBrowser';
import { kB } from './units';

const module = findNginxBrotli();
if (!module) throw new Error('This needs nginx and its brotli module: npm test installs them where it can.');

/** Longer than the page's own waits for an idle moment. */
const QUIET_MS = 4000;

interface Use {
  requests: number;
  unchanged: number;
  bytes: number;
}

/** A server that passes everything on to `target`; `used` tells what went through since it was last asked. */
async function counting(target: string): Promise<{ url: string; lastAt(): number; used(): Use; close(): void }> {
  const sockets: Socket[] = [];
  let [requests, unchanged, before, lastAt] = [0, 0, 0, performance.now()];
  const server = createServer((asked, answer) => {
    requests++;
    lastAt = performance.now();
    const { method, headers } = asked;
    request(new URL(asked.url ?? '/', target), { method, headers }, (response) => {
      if (response.statusCode === 304) unchanged++;
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer).on('finish', () => (lastAt = performance.now()));
    }).end();
  });
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    lastAt: () => lastAt,
    used: () => {
      const all = sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
      const use = { requests, unchanged, bytes: all - before };
      [requests, unchanged, before] = [0, 0, all];
      return use;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

async function visit(context: BrowserContext, relay: Awaited<ReturnType<typeof counting>>, path: string): Promise<Use> {
  const page = await context.newPage();
  await page.goto(relay.url + path);
  const opened = performance.now();
  while (performance.now() - Math.max(opened, relay.lastAt()) < QUIET_MS) await page.waitForTimeout(200);
  await page.close();
  return relay.used();
}

const site = await unpacked();
const example = (await site.read('may-chu/nginx.conf')).toString();
const change = (text: string) => text.replace('#brotli_static on;', 'brotli_static on;');
const server = await startNginx(example, `${site.folder}/web`, { change, module });
const relay = await counting(server.url);
const browser = await launchBrowser();
try {
  const context = await browser.newContext();
  for (const [what, path] of [
    ['first visit, overview', ''],
    ['the same, again', ''],
    ['another year: engine and one snapshot', '?p=2024'],
    ['the same, again', '?p=2024'],
    ['a comparison', 'compare/?i=poverty-rate&u=P63-01&g=central-cities&p=2010'],
    ['another page read, units', 'units/']
  ] as const) {
    const { requests, unchanged, bytes } = await visit(context, relay, path);
    console.log(
      `${what.padEnd(40)} ${String(requests).padStart(4)} requests ${String(unchanged).padStart(4)} × 304 ${kB(bytes).padStart(12)}`
    );
  }
} finally {
  await browser.close();
  relay.close();
  await server.stop();
  await site.dispose();
}
