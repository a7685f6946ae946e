import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./consoleEntry.ts', import.meta.url));
const TYPES: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm', html: 'text/html' };

type Files = Map<string, Buffer | string>;
let built: Promise<Files> | undefined;

/** A page of the site's origin that holds nothing but a console, as `window.console_`; it has no policy of its own. */
export async function openConsole(page: Page): Promise<void> {
  built ??= bundle();
  const files = await built;
  await page.route('**/console-test/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/console-test\//, '') || 'index.html';
    const body = files.get(name);
    const contentType = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType });
  });
  await page.goto('console-test/');
  await page.waitForFunction(() => 'console_' in window);
}

async function bundle(): Promise<Files> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: { write: false, rollupOptions: { input: ENTRY, output: { entryFileNames: 'entry.js' } } }
  });
  const files: Files = new Map([['index.html', '<!doctype html><script type="module" src="entry.js"></script>']]);
  for (const part of [output].flat()) {
    if (!('output' in part)) throw new Error('nothing was built');
    for (const file of part.output)
      files.set(file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source));
  }
  files.set('some.csv', 'a,b\n1,2\n');
  return files;
}
