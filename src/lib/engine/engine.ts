import { engineAssets } from './assets';
import { blobWorker } from './blobWorker';
import { decryptInWorker } from './decrypt/decryptInWorker';
import { startDecryptWorker } from './decrypt/startDecryptWorker';
import type { Engine } from './engineContract';
import { fetchBytesFrom } from './fetchBytesFrom';
import type { ClientLimits } from './protocol';
import { SupervisedEngine } from './supervisedEngine';

export type { Engine, EngineState, OpenOptions } from './engineContract';
export type { Progress } from './snapshot';

/**
 * The engine of a page. `base` is the site's root, where the collections of snapshots are, as a URL without the last slash: absolute, or relative to the
 * document at the time of this call. Make one and keep it; import this module on demand, out of the first paint.
 */
export function createEngine({ base, limits }: { base: string; limits?: Partial<ClientLimits> }): Engine {
  const fetchBytes = fetchBytesFrom(new URL(`${base}/`, document.baseURI));
  const { wasm, worker } = engineAssets();
  const decrypt = decryptInWorker(startDecryptWorker);
  return new SupervisedEngine({ source: { wasm, start: () => blobWorker(worker) }, fetchBytes, decrypt, limits });
}
