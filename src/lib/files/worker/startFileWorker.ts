import { moduleWorker } from '../../engine/moduleWorker';
import workerUrl from './ownFileWorker?worker&url';
import type { FilePort } from './inFileWorker';

export const startFileWorker = (): FilePort => moduleWorker(workerUrl);
