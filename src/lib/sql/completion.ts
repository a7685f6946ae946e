/** One thing that may stand at the cursor. */
export interface Completion {
  /** As shown: a name, or a code with its quotes. */
  label: string;
  /** What it is: the name behind a code, what a column holds. */
  detail: string;
  /** The text that is put in. */
  insert: string;
  kind: 'table' | 'column' | 'function' | 'keyword' | 'code';
}

/** Completions for the text between two offsets, best first. */
export interface Completions {
  from: number;
  to: number;
  options: readonly Completion[];
}

/** More cannot be looked through. */
export const MOST_COMPLETIONS = 40;
