import { Paragraph, TextRun } from 'docx';
import { message } from '$lib/language/message';
import { statusLegend } from '$lib/language/status';
import type { CardTable, FigureCard } from '$lib/figures/export/card';
import { sourceText } from '$lib/figures/export/sourceText';
import { figureStamp } from '../figureStamp';
import type { ResolvedFigure } from '../resolved';
import { cleanText } from './cleanText';
import { STYLE } from './styles';

const line = (style: string, text: string, keepNext: boolean) =>
  new Paragraph({ style, keepNext, children: [new TextRun(cleanText(text))] });

/** What the marks of a table mean. */
export const marksOf = (lang: FigureCard['lang'], table: CardTable): string =>
  statusLegend(
    lang,
    table.rows.flatMap((row) => row.cells.flatMap(({ status }) => status || []))
  );

/** Notes, then source with date of publication and snapshot. */
export const underFigure = (card: FigureCard, marks: string, atEnd: boolean): Paragraph[] => [
  ...[...card.notes, marks && `${marks}.`].filter(Boolean).map((note) => line(STYLE.note, note, true)),
  line(STYLE.source, sourceText(card), atEnd)
];

/** Over every figure that is made up or from an internal snapshot. */
export function stampOver(figure: ResolvedFigure): Paragraph[] {
  const { exports, internal } = message(figure.card.lang);
  const text = { synthetic: exports.watermark, internal: internal.stamp.internal, open: '' }[figureStamp(figure)];
  return text ? [line(STYLE.stamp, text, true)] : [];
}
