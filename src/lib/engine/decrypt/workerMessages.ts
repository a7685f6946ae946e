import type { EngineErrorAbout, EngineErrorCode } from '../errors';
import type { LoadedSnapshot, Progress } from '../snapshot';
import type { EncryptedSnapshot } from './encryptedSnapshot';

/** To the worker, once. */
export interface DecryptRequest {
  snapshot: EncryptedSnapshot;
  passphrase: string;
}

/** From the worker: any number of `progress`, then one of the others. */
export type DecryptResponse =
  | { type: 'progress'; progress: Progress }
  | { type: 'done'; snapshot: LoadedSnapshot }
  | { type: 'failed'; code: EngineErrorCode; about: EngineErrorAbout };
