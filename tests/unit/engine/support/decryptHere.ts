import { abortable } from '../../../../src/lib/engine/abortable';
import { decryptSnapshot } from '../../../../src/lib/engine/decrypt/decryptSnapshot';
import type { Decrypt } from '../../../../src/lib/engine/decrypt/encryptedSnapshot';

/** The worker's work on this thread. */
export const decryptHere: Decrypt = (snapshot, passphrase, { signal, onProgress } = {}) =>
  abortable(decryptSnapshot(snapshot, passphrase, onProgress), signal);
