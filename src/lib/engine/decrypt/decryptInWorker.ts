import type { ModulePort } from '../moduleWorker';
import { abortable } from '../abortable';
import { EngineError } from '../errors';
import type { LoadedSnapshot } from '../snapshot';
import type { Decrypt } from './encryptedSnapshot';
import type { DecryptRequest, DecryptResponse } from './workerMessages';

export type DecryptPort = ModulePort<DecryptRequest, DecryptResponse>;

/** `Decrypt` in a worker of its own, which ends with the call, however it ends: its memory holds the passphrase. */
export const decryptInWorker =
  (start: () => DecryptPort): Decrypt =>
  async (snapshot, passphrase, { signal, onProgress } = {}) => {
    let port: DecryptPort | undefined;
    try {
      const work = new Promise<LoadedSnapshot>((resolve, reject) => {
        const worker = (port = start());
        worker.onFailure = (message) => reject(new EngineError('boot-failed', { snapshot: snapshot.id, message }));
        worker.onMessage = (message) => {
          if (message.type === 'progress') onProgress?.(message.progress);
          else if (message.type === 'done') resolve(message.snapshot);
          else reject(new EngineError(message.code, message.about));
        };
        const buffers = snapshot.files.map(({ content }) => content.buffer);
        worker.post({ snapshot, passphrase }, buffers);
      });
      return await abortable(work, signal);
    } finally {
      port?.terminate();
    }
  };
