import { loadSolver } from '../../../../../data/publish/disclosure/solver';
import { prepareRelease } from '../../../../../data/publish/release/prepareRelease';
import type { DroppedTable } from '../../../../../data/publish/release/droppedTable';
import { readPublicInput } from '../../../../../data/publish/release/readPublicInput';
import { FileProblem } from '$lib/model/ownFile';
import type { ReleaseRequest, ReleaseResponse } from './releaseMessages';
import { tablesOfFile } from './tablesOfFile';

/** Entry of the worker that prepares one release and is then ended by its owner. */
const answer = (message: ReleaseResponse, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.onmessage = async ({ data: { input, solver, files, title } }: MessageEvent<ReleaseRequest>) => {
  try {
    const known = readPublicInput(input);
    if (!known) return answer({ type: 'failed', part: 'input', detail: 'not the published input' });
    const tables: DroppedTable[] = [];
    for (const file of files) {
      const { name } = file;
      try {
        const read = await tablesOfFile(name, new Uint8Array(await file.arrayBuffer()));
        if (!read) return answer({ type: 'unread', file: { name, problem: null } });
        tables.push(...read);
      } catch (thrown) {
        if (!(thrown instanceof FileProblem)) throw thrown;
        return answer({ type: 'unread', file: { name, problem: { code: thrown.code, detail: thrown.detail } } });
      }
    }
    await loadSolver(solver);
    const prepared = await prepareRelease(known, tables, title, (stage) => answer({ type: 'stage', stage }));
    answer({ type: 'done', ...prepared }, prepared.ready ? [prepared.ready.zip.buffer] : []);
  } catch (thrown) {
    answer({ type: 'failed', part: 'worker', detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
