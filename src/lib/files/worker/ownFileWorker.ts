import { asFileProblem, FileTaskRunner } from './fileTaskRunner';
import type { FileRequest, FileResponse } from './workerMessages';

/** Entry of the worker that reads one file and is ended by its owner. */
const answer = (message: FileResponse, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

let runner: FileTaskRunner | undefined;

self.onmessage = async ({ data }: MessageEvent<FileRequest>) => {
  if ('file' in data) {
    runner = new FileTaskRunner(data.file, (progress) => answer({ type: 'progress', progress }));
    return;
  }
  try {
    const done = await runner!.run(data);
    answer(
      { type: 'done', answer: done },
      'bytes' in done && done.bytes instanceof Uint8Array ? [done.bytes.buffer] : []
    );
  } catch (thrown) {
    const { code, detail } = asFileProblem(thrown);
    answer({ type: 'failed', code, detail });
  }
};
