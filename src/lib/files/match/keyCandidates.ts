import type { FilePreview } from '$lib/model/ownFile';
import type { ColumnText } from '../table/columnTexts';
import type { TextColumn } from './matchColumns';

/** The columns that may say places or times, with the texts of the first rows. */
export function keyCandidates({ reading, rows }: FilePreview): TextColumn[] {
  const used = reading.columns.filter(({ as }) => as !== 'skip');
  return used.flatMap(({ name, as }, i) => {
    if (as === 'percent' || as === 'truth') return [];
    const texts = new Map<string, number>();
    for (const row of rows) {
      const text = String(row[i] ?? '');
      if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
    }
    return [{ name, texts }];
  });
}

export const textColumn = (name: string, texts: readonly ColumnText[]): TextColumn => ({
  name,
  texts: new Map(texts.map(({ text, rows }) => [text, rows]))
});

/** The titles over the head, then the names of the sheet and of the file: what may say the period of the whole table. */
export function captionsOf({ name, reading, grid }: FilePreview): string[] {
  const titles = grid.slice(0, reading.headFrom).flat();
  const stem = name.replace(/\.[^.]*$/, '');
  return [...titles, reading.sheet, stem].filter(Boolean);
}
