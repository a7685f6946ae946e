import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another origin on this machine, which answers everybody, and what was asked of it: the last word of each address. */
export async function otherOrigin(): Promise<{ address: string; asked: Set<string>; close: () => void }> {
  const asked = new Set<string>();
  const note = (url = '') => void asked.add(/[a-z]+$/i.exec(url)?.[0] ?? url);
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('1');
  });
  server.on('upgrade', (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/probe`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Ways that a worker of either kind has, a page has, and only a classic worker has. */
export const WAYS = {
  both: ['fetch', 'xhr', 'socket', 'events', 'import'],
  page: ['beacon', 'image', 'script', 'frame', 'style', 'prefetch'],
  classic: ['scripts']
} as const;

/** Runs in a page or a worker: tries every way out that there is to `url`; each address ends in the name of the way. */
export async function attempts(url: string): Promise<void> {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 300));
  const tried = async (attempt: () => unknown) => {
    try {
      await Promise.race([attempt(), soon()]);
    } catch {
      // Refused: the other origin says whether it was.
    }
  };
  const scope = globalThis as unknown as { importScripts?: (url: string) => void; document?: Document };
  await tried(() => fetch(`${url}/fetch`, { mode: 'no-cors' }));
  await tried(() => {
    const request = new XMLHttpRequest();
    request.open('GET', `${url}/xhr`, false);
    request.send();
  });
  await tried(() => (void new WebSocket(`${url.replace('http', 'ws')}/socket`), soon()));
  await tried(() => (void new EventSource(`${url}/events`), soon()));
  await tried(() => import(/* @vite-ignore */ `${url}/import`));
  await tried(() => scope.importScripts?.(`${url}/scripts`));
  await tried(() => navigator.sendBeacon?.(`${url}/beacon`, '1'));
  const { document } = scope;
  if (!document) return;
  const put = (name: string, attributes: Record<string, string>) =>
    tried(() => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.head.append(element);
      return soon();
    });
  await put('img', { src: `${url}/image` });
  await put('script', { src: `${url}/script` });
  await put('iframe', { src: `${url}/frame` });
  await put('link', { rel: 'stylesheet', href: `${url}/style` });
  await put('link', { rel: 'prefetch', href: `${url}/prefetch` });
}
