import type { ReadyRelease, ReleaseStage } from '../../../../../data/publish/release/prepareRelease';
import type { ReleaseCheck } from '../../../../../data/publish/release/checkRelease';
import type { ReleaseTitle } from '../../../../../data/publish/release/planRelease';
import type { FileProblemCode } from '$lib/model/ownFile';

/** To the worker, once. */
export interface ReleaseRequest {
  /** Text of `explore/publish/input.json`. */
  input: string;
  /** Absolute address of the solver's WebAssembly: inside a blob worker a relative one has nothing to be relative to. */
  solver: string;
  files: readonly File[];
  title: ReleaseTitle;
}

/** A dropped file that could not be read at all; `null` for one that is neither CSV nor a workbook. */
export interface UnreadFile {
  name: string;
  problem: { code: FileProblemCode; detail: Readonly<Record<string, string | number>> } | null;
}

/** From the worker: any number of `stage`, then one of the others. */
export type ReleaseResponse =
  | { type: 'stage'; stage: ReleaseStage }
  | { type: 'done'; check: ReleaseCheck; ready: ReadyRelease | null }
  | { type: 'unread'; file: UnreadFile }
  | { type: 'failed'; part: 'input' | 'worker'; detail: string };
