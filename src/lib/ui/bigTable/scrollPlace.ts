/** The measures of a scrolled table, in pixels but for `rows`; the head is as high as a row. */
export interface Scrolled {
  rows: number;
  rowHeight: number;
  /** Of the part in sight, head included. */
  height: number;
  /** Of all that is scrolled: less than the rows need where a browser cannot be so high. */
  scrollHeight: number;
}

const inSight = ({ height, rowHeight }: Scrolled) => Math.max(1, height / rowHeight - 1);
const distance = ({ scrollHeight, height }: Scrolled) => Math.max(1, scrollHeight - height);
const scrollable = (of: Scrolled) => Math.max(0, of.rows - inSight(of));

/** Whole rows in sight. */
export const pageRows = (of: Scrolled): number => Math.max(1, Math.floor(inSight(of)));

/** The row at the top, with its part that is scrolled away; as regular-table places it. */
export const topRow = (of: Scrolled, scrollTop: number): number =>
  scrollable(of) * Math.min(1, Math.max(0, Math.ceil(scrollTop)) / distance(of));

/** How far to scroll so that a row is wholly in sight; as far as now where it is. */
export function scrollTopFor(of: Scrolled, row: number, scrollTop: number): number {
  const top = topRow(of, scrollTop);
  const pixels = (first: number) => (scrollable(of) === 0 ? 0 : (first / scrollable(of)) * distance(of));
  if (row < top) return Math.max(0, Math.floor(pixels(row)));
  if (row + 1 > top + inSight(of)) return Math.ceil(Math.min(distance(of), pixels(row + 1 - inSight(of))));
  return scrollTop;
}
