/** What the reader is looking at. The three names in the URL are `u`, `p` and `s` on every page. */
export interface View {
  /** Unit code, e.g. `P34-01`. */
  unit: string;
  /** Period key, e.g. `2025` or `2023-9M`. */
  period: string;
  /** Snapshot date. */
  snapshot: string;
}
