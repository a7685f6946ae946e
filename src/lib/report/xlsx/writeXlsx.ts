import { writeXlsx as writeWorkbook, type WriteSheet } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { message } from '$lib/language/message';
import type { ResolvedBriefing } from '../resolved';
import { contentsSheet } from './contentsSheet';
import { figureSheet } from './figureSheet';
import { figuresOf, sheetEntries } from './sheetFigures';
import { sourcesSheet } from './sourcesSheet';
import { FONT } from './styles';

export interface XlsxOptions {
  /** Rejects with the signal's reason. */
  signal?: AbortSignal;
  /** From 0 to 1. */
  progress?: (share: number) => void;
}

/**
 * A briefing as a workbook: contents, a sheet for every figure and table, and every value with its source. The same briefing
 * gives the same bytes but for the times in the archive.
 */
export async function writeXlsx(resolved: ResolvedBriefing, options: XlsxOptions = {}): Promise<Uint8Array> {
  const { briefing, snapshots } = resolved;
  const entries = sheetEntries(resolved);
  const figures = figuresOf(entries);
  const sheets: WriteSheet[] = [contentsSheet(resolved, entries)];
  const namedRanges: NamedRange[] = [];
  for (const [i, figure] of figures.entries()) {
    const { sheet, names } = figureSheet(figure, briefing);
    sheets.push(sheet);
    namedRanges.push(...names);
    await breathe(options, (i + 1) / (figures.length + 2));
  }
  const sources = sourcesSheet(resolved, figures);
  sheets.push(sources.sheet);
  namedRanges.push(...sources.names);
  await breathe(options, (figures.length + 1) / (figures.length + 2));
  // A file is as old as its newest figures; the writer would ask the clock.
  const modified = startOf(snapshots) ?? new Date('2000-01-01T00:00:00Z');
  const bytes = await writeWorkbook({
    sheets,
    namedRanges,
    defaultFont: FONT,
    properties: {
      title: briefing.title,
      creator: briefing.organisation || message(briefing.lang).site.name,
      created: modified,
      modified
    }
  });
  await breathe(options, 1);
  return bytes;
}

/** The newest day; null where a briefing that was brought names one that no calendar has (`2023-99-99`). */
function startOf(snapshots: readonly string[]): Date | null {
  const start = new Date(`${snapshots.at(-1) ?? ''}T00:00:00Z`);
  return Number.isNaN(start.getTime()) ? null : start;
}

/** Lets the page answer between two sheets. */
async function breathe({ signal, progress }: XlsxOptions, share: number): Promise<void> {
  progress?.(share);
  await new Promise((resume) => setTimeout(resume));
  signal?.throwIfAborted();
}
