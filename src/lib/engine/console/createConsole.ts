import { engineAssets } from '../assets';
import { blobWorker } from '../blobWorker';
import { fetchBytesFrom } from '../fetchBytesFrom';
import type { Console } from './console';
import { ConsoleEngine } from './consoleEngine';

/** The console of a page. `base` as in `createEngine`; import this module on demand. */
export function createConsole({ base }: { base: string }): Console {
  const { wasm, worker } = engineAssets();
  return new ConsoleEngine({
    source: { wasm, start: () => blobWorker(worker, { network: false }) },
    fetchBytes: fetchBytesFrom(new URL(`${base}/`, document.baseURI))
  });
}
