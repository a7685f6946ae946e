import { HeadingLevel, LineRuleType, PageBreak, Paragraph, TextRun } from 'docx';
import { message } from '$lib/language/message';
import { sourceText } from '$lib/figures/export/sourceText';
import type { FigureRef } from '$lib/model/briefing';
import type { Lost, ResolvedBlock } from '../resolved';
import { cleanText } from './cleanText';
import { figureBlock } from './figureBlock';
import { headLine } from './headParts';
import { headingNumbers } from './numberHeadings';
import { bodyParagraph, sentenceBlock, textBlock } from './textBlock';
import { tableBlock } from './tableBlock';
import { upright, type Piece, type Writing } from './writing';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4
] as const;

/** The blocks in order as pieces of a document. Speaker's notes are for the speaker and stay out. Rejects when aborted. */
export async function documentBody(blocks: readonly ResolvedBlock[], writing: Writing): Promise<Piece[]> {
  const top = Math.min(...blocks.flatMap(({ block, depth }) => (block.kind === 'heading' ? depth : [])));
  const numberOf = headingNumbers(writing.lang);
  const pieces: Piece[] = [];
  let said: FigureRef | null = null;
  for (const resolved of blocks) {
    writing.options.signal?.throwIfAborted();
    const { block, depth } = resolved;
    if (block.kind === 'heading') pieces.push(heading(block.text, depth - top, numberOf));
    else pieces.push(...(await blockPieces(resolved, said, { ...writing, atEnd: resolved === blocks.at(-1) })));
    said = block.kind === 'sentence' ? block.from : null;
  }
  return pieces;
}

function heading(text: string, level: number, numberOf: (text: string, level: number) => string): Piece {
  const line = [numberOf(text, level), cleanText(text)].filter(Boolean).join(' ');
  const style = LEVELS[Math.min(level, LEVELS.length - 1)] ?? HeadingLevel.HEADING_4;
  return { ...upright([new Paragraph({ heading: style, children: [new TextRun(line)] })]), leads: true };
}

/** `said`: the figure whose sentence stands just before, so that it is not said twice. */
async function blockPieces(
  { block, figure, numbers }: ResolvedBlock,
  said: FigureRef | null,
  writing: Writing
): Promise<Piece[]> {
  switch (block.kind) {
    case 'title':
      return [
        upright([
          headLine(block.text, { size: 15, bold: true, before: 12, after: 6 }),
          ...(block.sub ? [headLine(block.sub, { size: 14, italics: true, after: 12 })] : [])
        ])
      ];
    case 'text':
      return [upright(textBlock(block.parts, numbers, writing))];
    case 'page-break':
      return [upright([pageBreak()])];
    case 'heading':
      return [];
    default: {
      if (!figure?.ok) return [upright([lostFigure(figure?.why ?? 'failed', writing)])];
      const { figure: shown } = figure;
      if (block.kind === 'sentence') {
        const { card } = shown;
        const stamp = card.synthetic ? `${message(card.lang).exports.synthetic}. ` : '';
        return [upright(sentenceBlock(shown, [writing.footnotes.mark(stamp + sourceText(card))], writing.atEnd))];
      }
      const title = block.title?.trim() || shown.card.title;
      if (block.kind === 'table') return tableBlock(shown, title, writing);
      const sentence = said && sameFigure(said, block.from) ? [] : sentenceBlock(shown, [], true);
      return [upright(sentence), ...(await figureBlock(shown, title, writing))];
    }
  }
}

const sameFigure = (a: FigureRef, b: FigureRef) =>
  a.page === b.page && a.query === b.query && a.figure === b.figure && a.snapshot === b.snapshot;

/** Hardly a line high, so that the next page begins at its top. */
const pageBreak = () =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [new PageBreak()]
  });

const lostFigure = (why: Lost, { lang, atEnd }: Writing) =>
  bodyParagraph([new TextRun({ italics: true, text: `[${message(lang).present.lost.why[why]}]` })], atEnd);
