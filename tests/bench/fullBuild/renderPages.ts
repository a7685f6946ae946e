/**
 * `tsx renderPages.ts <pages>`: renders prerendered pages of the last build one after the other, both languages in
 * turn, and prints a line of JSON for each: how long it took, and the resident memory after it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../site/root';

export interface Rendered {
  ms: number;
  residentBytes: number;
}

/** The part of SvelteKit's built server that prerendering uses. */
interface BuiltServer {
  init(options: { env: Record<string, string> }): Promise<void>;
  respond(request: Request, options: object): Promise<Response>;
}

const PATHS = ['/', '/en/'];

const output = join(ROOT, '.svelte-kit/output/server');
const load = <Module>(file: string) => import(pathToFileURL(join(output, file)).href) as Promise<Module>;
const { Server } = await load<{ Server: new (manifest: unknown) => BuiltServer }>('index.js');
const { manifest } = await load<{ manifest: unknown }>('manifest-full.js');
const server = new Server(manifest);
await server.init({ env: {} });

for (let page = 0; page < Number(process.argv[2]); page++) {
  const start = performance.now();
  const prerendering = { dependencies: new Map(), remote_responses: new Map() };
  const options = { prerendering, getClientAddress: () => '127.0.0.1' };
  const response = await server.respond(
    new Request(new URL(PATHS[page % PATHS.length] ?? '/', 'http://127.0.0.1')),
    options
  );
  const html = await response.text();
  if (response.status !== 200 || !html.includes('</html>')) throw new Error(`${response.status} ${html.slice(0, 500)}`);
  const rendered: Rendered = { ms: performance.now() - start, residentBytes: process.memoryUsage.rss() };
  console.log(JSON.stringify(rendered));
}
