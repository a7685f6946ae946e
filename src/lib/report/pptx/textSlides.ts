import type PptxGenJS from 'pptxgenjs';
import { slideWords } from '$lib/language/briefing/slideWords';
import { sourceLine } from '$lib/language/figureLine';
import { message } from '$lib/language/message';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { piecesText, pieceText } from '../slides/inline';
import type { InlinePart, Slide } from '../slides/slide';
import { splitText } from '../slides/splitText';
import { addSlide } from './addSlide';
import { cleanText } from './cleanText';
import type { Deck } from './deck';
import { heightOf } from './fitText';
import { FONT, PLACES, TYPE, colour, type Box } from './look';

type TextSlide = Extract<Slide, { kind: 'text' }>;

const BODY: Box = PLACES.body;
/** Paragraphs stand a little apart. */
const AFTER = 8;

/** Running text in the largest type that holds it, on as many slides as it takes; its numbers bold, as they are now. */
export function textSlides(deck: Deck, slide: TextSlide): void {
  const { lang, briefing } = deck;
  const pages = pagesOf(slide.pieces);
  const changed = slide.pieces.flatMap((piece) =>
    typeof piece !== 'string' && 'state' in piece && piece.state === 'changed' && piece.now
      ? [slideWords(lang).was(piece.now.text, piece.number.text)]
      : []
  );
  pages.forEach((pieces, i) => {
    const page = addSlide(deck, {
      kind: 'Content',
      title: slide.under || briefing.title,
      figure: slide.figure,
      synthetic: slide.synthetic,
      source: slide.figure ? undefined : sourcesOf(deck, pieces),
      part: pages.length > 1 ? i + 1 : slide.part,
      parts: pages.length > 1 ? pages.length : slide.parts,
      notes: i === 0 ? [slide.notes, ...changed] : []
    });
    page.addText(runsOf(deck, pieces), {
      ...BODY,
      margin: 0,
      valign: 'top',
      align: 'left',
      fontFace: FONT,
      fontSize: sizeOf(pieces),
      color: colour('--ink'),
      paraSpaceAfter: AFTER
    });
  });
}

const bodyHeight = (text: string, size: number) =>
  heightOf(text, { size, weight: 400 }, BODY.w) + (text.split('\n').length * AFTER) / 72;

function sizeOf(pieces: readonly InlinePart[]): number {
  const text = piecesText(pieces);
  let size: number = TYPE.body.most;
  while (size > TYPE.body.least && bodyHeight(text, size) > BODY.h) size--;
  return size;
}

/** Halved until each part fits in the smallest type. */
function pagesOf(pieces: readonly InlinePart[]): InlinePart[][] {
  const text = piecesText(pieces);
  if (bodyHeight(text, TYPE.body.least) <= BODY.h || text.length < 40) return [[...pieces]];
  const halves = splitText(pieces, Math.ceil(text.length / 2));
  return halves.length > 1 ? halves.flatMap(pagesOf) : halves;
}

/** Lines are paragraphs; a number that could not be checked says so. */
function runsOf({ lang }: Deck, pieces: readonly InlinePart[]): PptxGenJS.TextProps[] {
  const runs: PptxGenJS.TextProps[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      runs.push({ text: cleanText(pieceText(piece)), options: { bold: true } });
      if ('state' in piece && piece.state === 'lost')
        runs.push({ text: ` [${message(lang).present.number.lost}]`, options: { color: colour('--accent') } });
      continue;
    }
    cleanText(piece)
      .split('\n')
      .forEach((line, i) => {
        const last = runs.at(-1);
        if (i > 0 && last) last.options = { ...last.options, breakLine: true };
        if (line) runs.push({ text: line, options: {} });
      });
  }
  return runs.length > 0 ? runs : [{ text: '', options: {} }];
}

/** One line for each snapshot that the numbers of a text come from; the snapshots of the briefing where it has none. */
function sourcesOf({ lang, snapshots }: Deck, pieces: readonly InlinePart[]): string {
  const bySnapshot = new Map<string, Parameters<typeof sourceLine>[1][number][]>();
  for (const piece of pieces) {
    if (typeof piece === 'string' || !('state' in piece) || !piece.now) continue;
    const id = piece.number.from.snapshot;
    const date = parseSnapshotId(id)?.date ?? id;
    bySnapshot.set(date, [...(bySnapshot.get(date) ?? []), ...piece.now.observations]);
  }
  const lines = [...bySnapshot]
    .filter(([, rows]) => rows.length > 0)
    .map(([date, rows]) => sourceLine(lang, rows, date));
  return lines.join(' ') || snapshots;
}
