export interface Written {
  ms: number;
  /** The longest task of the page's own thread; 0 when none was as long as browsers call long (50 ms). */
  longestTaskMs: number;
  bytes: number;
  slides: number;
}

/** What the bench's page offers to the process that drives it. */
export interface BenchPage {
  /** Writes the twenty slides, the writer's own loading included. */
  write(): Promise<Written>;
}
