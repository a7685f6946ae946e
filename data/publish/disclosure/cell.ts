/** One value of an address. An address that was published again with another value has several cells. */
export interface Cell {
  /** `addressText`. Cells of one address are withheld together. */
  address: string;
  /** Day of publication; empty for a cell that no row gives. */
  published: string;
  value: number;
  /**
   * `fixed`: shown whatever happens. `open`: a count of people that may be withheld. `unknown`: not in the rows, so that a
   * reader does not know it either; its value is what the sums around it leave for it.
   */
  kind: 'fixed' | 'open' | 'unknown';
  /** An open count of 1 to threshold − 1. */
  small: boolean;
}

/** A sum that binds cells: `Σ sign × value` is known to the reader, so it stays as it is when cells are exchanged. */
export interface Tie {
  /** Positions in the list of cells. */
  cells: number[];
  signs: number[];
}

/** A sum before it is known which of its addresses have rows: `Σ sign × value` should be 0. */
export interface Claim {
  /** `whole`: the first address is the whole (sign −1), the others are its parts. `identity`: two sides of an equation. */
  kind: 'whole' | 'identity';
  terms: { address: string; sign: number }[];
}
