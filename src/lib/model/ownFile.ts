/** What a reader's own file can be. */
export const FILE_KINDS = ['csv', 'xlsx', 'parquet'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** How the bytes of a text file say letters. `tcvn3` and `vni` are the old Vietnamese font encodings. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252', 'tcvn3', 'vni'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a column is read as. `percent` is a number printed with its sign (`6,27%` is 6.27); `skip` leaves it out. */
export const COLUMN_READINGS = ['text', 'number', 'percent', 'date', 'truth', 'skip'] as const;
export type ColumnReading = (typeof COLUMN_READINGS)[number];

/** How a file is read. Every part is a guess first, shown to the reader, who can correct it. */
export interface FileReading {
  kind: FileKind;
  /** Of CSV and TSV. */
  encoding: Encoding;
  delimiter: ',' | ';' | '\t' | '|';
  /** `,`: 400.421 is four hundred thousand; `.`: it is four hundred. */
  decimal: ',' | '.';
  /** `day`: 01/02/2024 is 1 February. */
  dateOrder: 'day' | 'month' | 'year';
  /** Of a workbook. */
  sheets: readonly string[];
  sheet: string;
  /** Rows of the grid before the head (titles, the name of the office), counted from 0. */
  headFrom: number;
  /** Rows of the head; several are joined (`Kế hoạch` over `Năm 2025`). 0: none, columns are `cot_1`, `cot_2` …. */
  headRows: number;
  columns: readonly ReadColumn[];
}

export interface ReadColumn {
  /** As printed, made unique; merged headings joined by ` – `. */
  title: string;
  /** The name in SQL: folded, `_` for spaces, unique. */
  name: string;
  as: ColumnReading;
}

/** A cell that could not be read as its column says; it is then missing. */
export interface RefusedCell {
  /** Line of the file or row of the sheet, from 1. */
  line: number;
  column: string;
  text: string;
}

/** A file as far as it was read: enough to show the guesses and what follows from them. */
export interface FilePreview {
  /** File name without folders. */
  name: string;
  bytes: number;
  reading: FileReading;
  /** The first rows of the grid as printed, head included; at most 60, at most 200 columns. Empty for Parquet. */
  grid: readonly (readonly string[])[];
  /** The first rows of the table as read; null where missing. */
  rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Rows of the table. */
  count: number;
  refused: readonly RefusedCell[];
  refusedCount: number;
  /** Rows left out: empty, repeated head, totals are kept. */
  skipped: number;
}

/** What can be wrong with a reader's file. The sentence is in `language/files/fileProblem`. */
export const FILE_PROBLEMS = [
  'empty', // zero bytes, or nothing but spaces
  'too-large', // detail: size and limit in bytes
  'unknown-kind', // neither text nor a workbook nor Parquet (detail: what it looks like, if known: pdf, docx, xls, zip, image)
  'damaged', // cut short, or its inside does not agree with itself
  'zip-bomb', // a workbook that would swell beyond the limit
  'protected', // a workbook with a password
  'mixed-encoding', // one part says letters otherwise than another (detail: line)
  'codec', // Parquet compressed or encoded in a way that the engine does not read (detail: which)
  'too-many-columns', // detail: columns and limit
  'too-many-rows',
  'no-table', // no row of data under a head
  'unclosed-quote', // detail: line
  'not-kept', // the browser refuses to keep it
  'name-kept', // another tab keeps another table of this name
  'not-read' // what reads files could not be had or broke down; the file may be well
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly code: FileProblemCode,
    readonly detail: Readonly<Record<string, string | number>> = {}
  ) {
    super(`${code} ${JSON.stringify(detail)}`);
  }
}

/** How a text of the file was matched with a unit of the catalogue or a period. */
export interface Match {
  text: string;
  /** Rows that have it. */
  rows: number;
  /** Unit code or period key; empty when unmatched. */
  key: string;
  /** How it was found; `several` candidates are left to the reader. */
  by: 'code' | 'name' | 'former-name' | 'without-marks' | 'reader' | 'several' | 'none';
  candidates: readonly string[];
}

/** Which columns say place and time, and what their texts mean. */
export interface Matching {
  /** `ReadColumn.name`; empty for none. */
  unitColumn: string;
  units: readonly Match[];
  periodColumn: string;
  periods: readonly Match[];
  /** Key for every row when no column says the period; empty for none. */
  period: string;
}
