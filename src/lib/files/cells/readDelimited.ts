import { FileProblem } from '../../model/ownFile';

/** What is done with a row and the line that it begins at, from 1; `false` ends the reading. */
export type VisitRow = (cells: string[], line: number) => boolean | void;

/**
 * Reads text with a delimiter, as RFC 4180 and what programs make of it: quotes around a cell hold delimiters, line breaks and
 * doubled quotes; a quote inside a cell that does not begin with one is itself. Lines end with \n, \r\n or, where there is no
 * \n, \r. A line without anything is a row of one empty cell. Throws `unclosed-quote` (detail: `line`).
 */
export function readDelimited(text: string, delimiter: string, visit: VisitRow): void {
  const end = text.includes('\n') ? '\n' : '\r';
  let line = 1;
  for (let at = 0; at < text.length;) {
    const found = text.indexOf(end, at);
    const stop = found === -1 ? text.length : found;
    const bare = end === '\n' && text[stop - 1] === '\r' && stop > at ? stop - 1 : stop;
    const whole = text.slice(at, bare);
    if (!whole.includes('"')) {
      if (visit(whole.split(delimiter), line) === false) return;
      at = stop + 1;
      line++;
      continue;
    }
    const record = quotedRecord(text, at, delimiter, end);
    if (!record) throw new FileProblem('unclosed-quote', { line });
    if (visit(record.cells, line) === false) return;
    line += record.lines;
    at = record.next;
  }
}

interface QuotedRecord {
  cells: string[];
  /** Where the next record begins. */
  next: number;
  /** Lines that it takes. */
  lines: number;
}

/** Undefined when the text ends within quotes. */
function quotedRecord(text: string, from: number, delimiter: string, end: string): QuotedRecord | undefined {
  const cells: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = quotedText(text, at);
      if (!quoted) return undefined;
      cell = quoted.text;
      at = quoted.next;
      for (let i = cell.indexOf(end); i !== -1; i = cell.indexOf(end, i + 1)) lines++;
    }
    const stop = endOfPlain(text, at, delimiter, end);
    const isLast = text[stop] !== delimiter;
    cell += text.slice(at, isLast && end === '\n' && text[stop - 1] === '\r' && stop > at ? stop - 1 : stop);
    cells.push(cell);
    at = stop + 1;
    if (isLast) return { cells, next: at, lines };
  }
}

/** The next delimiter or end of line. */
function endOfPlain(text: string, from: number, delimiter: string, end: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== end) at++;
  return at;
}

function quotedText(text: string, from: number): { text: string; next: number } | undefined {
  let part = '';
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    part += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: part, next: quote + 1 };
    part += '"';
    at = quote + 2;
  }
}
