import { moduleWorker } from '../moduleWorker';
import type { DecryptPort } from './decryptInWorker';
import workerUrl from './decryptWorker?worker&url';

export const startDecryptWorker = (): DecryptPort => moduleWorker(workerUrl);
