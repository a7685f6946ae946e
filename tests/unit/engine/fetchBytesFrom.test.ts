import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { fetchBytesFrom } from '../../../src/lib/engine/fetchBytesFrom';

async function from<T>(answer: RequestListener, work: (root: URL) => Promise<T>): Promise<T> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await work(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const { signal } = new AbortController();
const SOON = 100;

it('a server that takes the request and never answers is given up', () =>
  from(
    () => {},
    (root) => expect(fetchBytesFrom(root, SOON)('a', { signal })).rejects.toThrow('silent')
  ));

it('one that stops in the middle of a file is given up', () =>
  from(
    (_, response) => void response.writeHead(200, { 'content-length': '10' }).write('half'),
    (root) => expect(fetchBytesFrom(root, SOON)('a', { signal })).rejects.toThrow('silent')
  ));

it('one that is slow but goes on is waited for, longer than it may be silent', () =>
  from(
    (_, response) => {
      let left = 12;
      const timer = setInterval(() => {
        response.write('x');
        if (--left > 0) return;
        clearInterval(timer);
        response.end();
      }, 100);
    },
    async (root) => {
      let heard = 0;
      const bytes = await fetchBytesFrom(root, 1_000)('a', { signal, onBytes: (count) => (heard += count) });
      expect([bytes?.length, heard]).toEqual([12, 12]);
    }
  ));

it('whoever asked can stop it, before and while it is on its way', () =>
  from(
    () => {},
    async (root) => {
      const stop = new AbortController();
      const asked = expect(fetchBytesFrom(root)('a', { signal: stop.signal })).rejects.toMatchObject({
        name: 'AbortError'
      });
      stop.abort();
      await asked;
      await expect(fetchBytesFrom(root)('a', { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    }
  ));
