/** Everything that can go wrong in this room. The sentence a reader sees is written from the code, in `language`. */
export const ENGINE_ERRORS = [
  'boot-failed', // the worker or the wasm could not be loaded or started
  'worker-died', // the engine broke down while working; it restarts by itself
  'cancelled', // the caller aborted, a later question superseded this one, or the engine was closed
  'timeout', // no answer within the limit
  'query-failed', // the engine refused the SQL, its parameters or the form of its answer
  'snapshot-missing', // not in the index, 404, or no network
  'manifest-broken', // index or datapackage.json: not JSON, wrong shape, or a hash that differs from the index
  'file-missing', // a file of the snapshot: 404, or no network
  'file-damaged', // size or hash differs from the manifest, or the engine cannot open it
  'not-parquet', // something else was sent in its place, usually an HTML page
  'locked', // an internal snapshot that was not unlocked, or was locked meanwhile
  'wrong-passphrase', // the files are sound, but this passphrase does not open them
  'not-a-question', // a reader's statement that does not only read, or several at once
  'too-large', // the answer, or the work on the way to it, does not fit in the memory of the engine
  'too-many-parts', // the question reads more parts of a partitioned snapshot than are fetched for one
  'result-gone' // a result that was dropped, or that the engine lost when it restarted
] as const;
export type EngineErrorCode = (typeof ENGINE_ERRORS)[number];

export interface EngineErrorAbout {
  /** Name of the snapshot. */
  snapshot?: string;
  /** File name inside the snapshot's folder. */
  file?: string;
  /** Name of the question. */
  question?: string;
  /** For analysts and logs, in English: the engine's or the network's own words. */
  message?: string;
}

/** The only thing this room throws. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly about: EngineErrorAbout;
  /** `about` in one line: snapshot, file, question, the engine's words. */
  readonly detail: string;

  constructor(
    readonly code: EngineErrorCode,
    about: EngineErrorAbout | string = {}
  ) {
    const known = typeof about === 'string' ? { message: about } : about;
    const detail = [known.snapshot, known.file, known.question, known.message].filter(Boolean).join(': ');
    super(detail ? `${code}: ${detail}` : code);
    this.about = known;
    this.detail = detail;
  }

  /** The same error with what only the caller knows; what is already told stays. */
  with(about: EngineErrorAbout): EngineError {
    return new EngineError(this.code, { ...about, ...this.about });
  }
}

/** An EngineError stays as it is, completed by `about`; anything else becomes one with `code` and its message. */
export function asEngineError(thrown: unknown, code: EngineErrorCode, about: EngineErrorAbout = {}): EngineError {
  if (thrown instanceof EngineError) return thrown.with(about);
  return new EngineError(code, { message: thrown instanceof Error ? thrown.message : String(thrown), ...about });
}
