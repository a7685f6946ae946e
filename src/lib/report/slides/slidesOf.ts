import type { Resolved, ResolvedBlock, ResolvedBriefing, ResolvedFigure } from '../resolved';
import { fitTable } from './fitTable';
import { textPieces } from './inline';
import type { InlinePart, Slide } from './slide';
import { splitText } from './splitText';

type Shown = Slide extends infer S
  ? S extends Slide
    ? Omit<S, 'id' | 'block' | 'notes' | 'part' | 'parts' | 'under' | 'synthetic'>
    : never
  : never;

/**
 * A briefing as slides, in the order of its blocks: one for each, more where a table or a text does not fit on one.
 * A page break shows nothing.
 */
export function slidesOf({ blocks }: Pick<ResolvedBriefing, 'blocks'>): Slide[] {
  const headings: string[] = [];
  return blocks.flatMap((resolved) => {
    const { block, depth } = resolved;
    if (block.kind === 'heading') headings.splice(depth, Infinity, block.text);
    const above = headings.slice(0, depth);
    const under = above.at(-1) ?? '';
    const shown = shownOf(resolved);
    return shown.map((one, i): Slide => ({
      ...one,
      id: shown.length > 1 ? `${block.id}/${i + 1}` : block.id,
      block: block.id,
      notes: i === 0 ? (block.notes ?? '') : '',
      part: i + 1,
      parts: shown.length,
      under,
      synthetic: isSynthetic(resolved)
    }));
  });
}

function shownOf({ block, depth, figure, numbers }: ResolvedBlock): Shown[] {
  switch (block.kind) {
    case 'title':
      return [{ kind: 'title', text: block.text, sub: block.sub }];
    case 'heading':
      return [{ kind: 'heading', text: block.text, depth }];
    case 'text':
      return textSlides(textPieces(block.parts, numbers), null);
    case 'page-break':
      return [];
    case 'sentence':
      return withFigure(figure, '', (found) => textSlides(found.sentence, found));
    case 'figure':
      return withFigure(figure, block.title ?? '', (found, title) =>
        found.drawing ? [{ kind: 'figure', title, figure: found, drawing: found.drawing }] : tableSlides(found, title)
      );
    case 'table':
      return withFigure(figure, block.title ?? '', tableSlides);
  }
}

function withFigure(
  resolved: Resolved | null,
  title: string,
  show: (figure: ResolvedFigure, title: string) => Shown[]
): Shown[] {
  if (!resolved) return [];
  if (!resolved.ok) return [{ kind: 'lost', title, from: resolved.from, why: resolved.why }];
  return show(resolved.figure, title || resolved.figure.card.title);
}

const textSlides = (pieces: readonly InlinePart[], figure: ResolvedFigure | null): Shown[] =>
  splitText(pieces).map((part) => ({ kind: 'text', pieces: part, figure }));

const tableSlides = (figure: ResolvedFigure, title: string): Shown[] =>
  fitTable(figure.card.table).map((table) => ({ kind: 'table', title, figure, table }));

/** A figure that is made up stamps its slide; so does a number of one in a text. */
function isSynthetic({ figure, numbers }: ResolvedBlock): boolean {
  if (figure?.ok && figure.figure.card.synthetic) return true;
  return numbers.some(({ now }) => now?.observations.some(({ status }) => status === 'synthetic'));
}
