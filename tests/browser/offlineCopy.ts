import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOfflineList } from '../../tools/offline/writeOfflineList.mjs';
import { serve } from '../../tools/serve.mjs';
import { test as base } from './site';

export { expect } from './site';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
/** Of the pages that are alike only these are in the copy. */
const ONE_OF_MANY: Record<string, string> = { units: 'P34-01', indicators: 'grdp' };

/** The built site on a server of its own, which can stop, start again at its address, and be given a new version. */
export interface SiteCopy {
  url: string;
  read(path: string): string;
  /** Writes a file as it is, the list of the version included or not. */
  write(path: string, text: string): void;
  /** Makes what is there a version: its list, and the worker that names it. */
  publish(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** `test` for which the site is such a copy, below a folder, and may keep itself on the machine. */
export const test = base.extend<{ copy: SiteCopy }>({
  copy: async ({ browserName: _ }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'offline-site-'));
    cpSync(BUILD, root, { recursive: true });
    for (const [folder, kept] of Object.entries(ONE_OF_MANY))
      for (const home of [folder, `en/${folder}`])
        for (const entry of readdirSync(join(root, home), { withFileTypes: true }))
          if (entry.isDirectory() && entry.name !== kept) rmSync(join(root, home, entry.name), { recursive: true });
    await writeOfflineList(root);

    let server = await serve({ root, base: '/toan-canh/' });
    const { url } = server;
    let running = true;
    const stop = async () => {
      if (running) await server.close();
      running = false;
    };
    await use({
      url,
      read: (path) => readFileSync(join(root, path), 'utf8'),
      write: (path, text) => writeFileSync(join(root, path), text),
      publish: async () => void (await writeOfflineList(root)),
      stop,
      start: async () => {
        server = await serve({ root, base: '/toan-canh/', port: Number(new URL(url).port) });
        running = true;
      }
    });
    await stop();
    rmSync(root, { recursive: true });
  },
  baseURL: async ({ copy }, use) => use(copy.url),
  serviceWorkers: 'allow',
  // Of a server that is gone, the browser itself complains, and of a worker that did not install.
  allow:
    /ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503|error occurred when fetching the script|Uncaught \(in promise\) OfflineError/
});
