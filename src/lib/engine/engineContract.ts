import type { Run } from '../model/question';
import type { SnapshotPackage } from '../model/snapshot';
import type { Progress } from './snapshot';

export type EngineState = 'idle' | 'booting' | 'ready' | 'restarting' | 'failed';

export interface OpenOptions {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** Every promise settles, and rejects with nothing but an `EngineError`. `run` may be passed around by itself. */
export interface Engine {
  readonly state: EngineState;
  /** Calls `fn` now and on every change (Svelte's store contract). Returns the way out. */
  subscribe(fn: (state: EngineState) => void): () => void;
  /** Boots without asking anything. Nothing is loaded before the first `warm`, `open` or `run`. */
  warm(): Promise<void>;
  /**
   * Fetches, checks and mounts a snapshot as schema `"<id>"` (model/snapshotId, mountSnapshot.ts); at once when it is already
   * open. Several can be open together. After a failure a new call tries again, past the HTTP cache. An internal snapshot
   * that is not unlocked is `locked`.
   */
  open(id: string, options?: OpenOptions): Promise<SnapshotPackage>;
  /**
   * Opens an internal snapshot. The passphrase is held no longer than the call, and what was decrypted until `lock` or
   * `close`: a restart does not ask again. A second call for the same snapshot ends the first.
   */
  unlock(id: string, passphrase: string, options?: OpenOptions): Promise<SnapshotPackage>;
  /**
   * Forgets every internal snapshot, answers included, and gives its memory back by restarting the worker. Questions about
   * one reject with `locked`, those about public snapshots are answered by the next worker.
   */
  lock(): void;
  /**
   * Answers one question at a time, in order; seen ones from memory. Rejects with `cancelled` at once when the signal
   * aborts. Rows are shared between callers: do not change them.
   */
  readonly run: Run;
  /** Ends the worker, forgets everything and rejects what is pending with `cancelled`. A later call boots again. */
  close(): void;
}
