/** What a sheet of Excel holds, the row of names included. */
export const MOST_SHEET_ROWS = 1_048_576;
export const MOST_SHEET_COLUMNS = 16_384;
