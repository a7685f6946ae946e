import type PptxGenJS from 'pptxgenjs';
import { slideWords } from '$lib/language/briefing/slideWords';
import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import { sourceText } from '$lib/figures/export/sourceText';
import { figureStamp } from '../figureStamp';
import type { ResolvedFigure } from '../resolved';
import { cleanText } from './cleanText';
import { stricter, type Deck } from './deck';
import { fitText, type Fitted } from './fitText';
import { FONT, PLACES, TYPE, colour, type Box } from './look';
import { slideLayout, titleBox, type LayoutKind } from './slideLayout';

export interface SlideHead {
  kind: LayoutKind;
  title: string;
  /** Points. */
  type?: { most: number; least: number };
  figure?: ResolvedFigure | null;
  synthetic: boolean;
  /** At the foot; a figure's own source when absent, else the snapshots. */
  source?: string;
  part?: number;
  parts?: number;
  /** For the speaker; joined by blank lines. */
  notes: readonly string[];
}

/** A slide with everything but its body: layout, title, stamp, source, speaker's notes. What is cut stands whole in the notes. */
export function addSlide(deck: Deck, head: SlideHead): PptxGenJS.Slide {
  const { lang, briefing, pptx } = deck;
  const stamp = head.figure ? figureStamp(head.figure) : 'open';
  const synthetic = head.synthetic || stamp === 'synthetic';
  const classification = stricter(briefing.classification, stamp === 'internal' ? 'internal' : 'public');
  const slide = pptx.addSlide({ masterName: slideLayout(deck, head.kind, { classification, synthetic }) });

  const whole = titleOf(lang, head);
  const title = shownTitle(lang, head);
  slide.addText(title.text, {
    placeholder: 'title',
    fontSize: title.size,
    fontFace: FONT,
    bold: true,
    color: colour('--ink')
  });
  if (synthetic)
    slide.addText(message(lang).exports.synthetic, {
      ...PLACES.stamp,
      margin: 0,
      fontFace: FONT,
      fontSize: TYPE.stamp,
      bold: true,
      color: colour('--accent'),
      align: 'center'
    });

  const source = head.source ?? (head.figure ? sourceText(head.figure.card) : deck.snapshots);
  const foot = fitText(cleanText(source), PLACES.foot, { most: TYPE.small, least: TYPE.small, weight: 400 });
  addWords(slide, foot.text, PLACES.foot, { fontSize: foot.size, color: colour('--ink-2') });

  const cut = [
    { whole, shown: title.text },
    { whole: source, shown: foot.text }
  ];
  const notes = [...head.notes, ...cut.filter(({ shown }) => shown.endsWith('…')).map((it) => it.whole)];
  const said = notes.filter(Boolean).map(cleanText).join('\n\n');
  if (said) slide.addNotes(said);
  return slide;
}

/** A title as its layout holds it, in points and lines. */
export const shownTitle = (
  lang: Language,
  head: Pick<SlideHead, 'kind' | 'title' | 'type' | 'part' | 'parts'>
): Fitted => fitText(titleOf(lang, head), titleBox(head.kind), { ...(head.type ?? TYPE.title), weight: 700 });

function titleOf(lang: Language, { title, part = 1, parts = 1 }: Pick<SlideHead, 'title' | 'part' | 'parts'>): string {
  const text = cleanText(title);
  return parts > 1 ? `${text} ${slideWords(lang).part(formatNumber(lang, part), formatNumber(lang, parts))}` : text;
}

/** Plain text at a place, from its top left. */
export function addWords(slide: PptxGenJS.Slide, text: string, box: Box, more: PptxGenJS.TextPropsOptions): void {
  slide.addText(cleanText(text), { ...box, margin: 0, valign: 'top', align: 'left', fontFace: FONT, ...more });
}
