import type { FileKind } from '../model/ownFile';

const MB = 1024 * 1024;

/** Bytes that a file of each kind may have. */
export const MOST_BYTES: Readonly<Record<FileKind, number>> = { csv: 200 * MB, xlsx: 100 * MB, parquet: 1536 * MB };

/** Bytes that a workbook may swell to, and how many times its size where that is more than a few megabytes. */
export const MOST_UNPACKED = 500 * MB;
export const MOST_RATIO = 300;
export const ALWAYS_UNPACKED = 20 * MB;

export const MOST_COLUMNS = 2_000;
export const MOST_ROWS = 5_000_000;
/** Rows times columns of a table that is held in JavaScript. */
export const MOST_CELLS = 60_000_000;

/** Refused cells that are listed; all are counted. */
export const MOST_REFUSED = 200;

/** What a preview shows of the grid. */
export const PREVIEW_ROWS = 60;
export const PREVIEW_COLUMNS = 200;
