import { asEngineError } from '../errors';
import { decryptSnapshot } from './decryptSnapshot';
import type { DecryptRequest, DecryptResponse } from './workerMessages';

/** Entry of the worker that decrypts one snapshot and is then ended by its owner. */
const answer = (message: DecryptResponse, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.onmessage = async ({ data }: MessageEvent<DecryptRequest>) => {
  try {
    const { snapshot, passphrase } = data;
    const opened = await decryptSnapshot(snapshot, passphrase, (progress) => answer({ type: 'progress', progress }));
    const buffers = opened.files.map(({ bytes }) => bytes.buffer);
    answer({ type: 'done', snapshot: opened }, buffers);
  } catch (thrown) {
    const { code, about } = asEngineError(thrown, 'file-damaged');
    answer({ type: 'failed', code, about });
  }
};
