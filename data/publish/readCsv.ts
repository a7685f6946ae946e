// The browser build runs in Node as well, and this file must stay usable in a page.
import { parse } from 'csv-parse/browser/esm/sync';
import type { Place } from './problem';

/** A line of a CSV file. `cells` are trimmed; `extra` counts cells more (+) or fewer (-) than the header has. */
export interface Row extends Place {
  readonly cells: Readonly<Record<string, string>>;
  readonly extra: number;
}

export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Set when the text is not CSV at all (an open quote); there are no rows then. */
  readonly broken?: string;
}

/** Reads CSV text with `,` or `;` between cells, with or without a byte order mark. Lines count from 1, the header's. */
export function readCsv(file: string, text: string): Table {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  let records: { record: string[]; info: { lines: number } }[];
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
    // With `info` each record comes wrapped; the package's types do not say so.
    records = parse(text, options) as unknown as typeof records;
  } catch (e) {
    return { file, header: [], rows: [], broken: e instanceof Error ? e.message : String(e) };
  }
  const header = (records[0]?.record ?? []).map((name) => name.trim());
  const rows = records.slice(1).map(({ record, info }): Row => {
    // `info.lines` is the last line of the record; a quoted cell may hold several.
    const breaks = record.reduce((n, cell) => n + cell.split('\n').length - 1, 0);
    const cells: Record<string, string> = {};
    header.forEach((name, i) => (cells[name] = (record[i] ?? '').trim()));
    return { file, line: info.lines - breaks, cells, extra: record.length - header.length };
  });
  return { file, header, rows };
}
