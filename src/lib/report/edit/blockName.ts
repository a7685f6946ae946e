import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import type { Block, FigureRef } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { partsText } from './textParts';

const LONGEST = 90;

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** What a figure is by its place, before it is asked: `Tăng trưởng kinh tế`. */
export function figureName(lang: Language, { figure }: Pick<FigureRef, 'figure'>): string {
  const { figures, otherFigure } = message(lang).briefing;
  return Object.hasOwn(figures, figure) ? figures[figure as keyof typeof figures] : otherFigure;
}

/** `Tăng trưởng kinh tế, bản 28/12/2023`. */
export function figureWithSnapshot(lang: Language, from: FigureRef): string {
  const date = parseSnapshotId(from.snapshot)?.date ?? from.snapshot;
  return `${figureName(lang, from)}, ${message(lang).briefing.snapshotOf(formatDate(lang, date))}`;
}

/** A block in the outline: what it says, or which figure it is. Short. */
export function blockText(lang: Language, block: Block): string {
  const t = message(lang).briefing;
  switch (block.kind) {
    case 'title':
    case 'heading':
      return cut(block.text);
    case 'text':
      return cut(partsText(block.parts).trim().replace(/\s+/g, ' ')) || t.emptyText;
    case 'page-break':
      return '';
    case 'sentence':
      return figureWithSnapshot(lang, block.from);
    case 'figure':
    case 'table':
      return cut(block.title ?? '') || figureWithSnapshot(lang, block.from);
  }
}

/** The same with its kind, to speak of it: `Đề mục: Kinh tế`. */
export const blockName = (lang: Language, block: Block): string => {
  const t = message(lang).briefing;
  return t.block.named(t.kinds[block.kind], blockText(lang, block));
};
