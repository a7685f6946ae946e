/** Milliseconds, and the longest time for which the page's own thread could do nothing else. */
export interface Timed {
  ms: number;
  blockedMs: number;
}

/** What the bench's page offers to the process that drives it. */
export interface BenchPage {
  /** Checks and decrypts in the worker, without fetching and mounting. */
  decrypt(id: string, passphrase: string): Promise<Timed>;
  /** Everything, in an engine that was already warm. */
  unlock(id: string, passphrase: string): Promise<Timed>;
  open(id: string): Promise<Timed>;
}
