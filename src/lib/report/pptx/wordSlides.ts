import { message } from '$lib/language/message';
import type { Slide } from '../slides/slide';
import { addSlide, addWords, shownTitle } from './addSlide';
import { cleanText } from './cleanText';
import type { Deck } from './deck';
import { LINE_HEIGHT, fitText } from './fitText';
import { INNER, PAGE, PLACES, TYPE, colour } from './look';
import { titleBox } from './slideLayout';

type Of<K extends Slide['kind']> = Extract<Slide, { kind: K }>;

export function titleSlide(
  deck: Deck,
  { text, sub, notes, synthetic }: Pick<Of<'title'>, 'text' | 'sub' | 'notes' | 'synthetic'>
): void {
  const { briefing } = deck;
  const slide = addSlide(deck, {
    kind: 'Title',
    title: text || briefing.title,
    type: { most: 44, least: 24 },
    synthetic,
    notes: [notes]
  });
  const below = [sub, [briefing.symbol, briefing.place].filter(Boolean).join(' · ')].filter(Boolean).join('\n');
  const box = { x: PAGE.margin, y: 4.1, w: INNER, h: 2 };
  const shown = fitText(cleanText(below), box, { most: 24, least: TYPE.body.least, weight: 400 });
  addWords(slide, shown.text, box, { fontSize: shown.size, color: colour('--ink-2'), paraSpaceAfter: 6 });
}

/** The heading above it stands over it, small. */
export function headingSlide(deck: Deck, { text, depth, under, notes, synthetic }: Of<'heading'>): void {
  const type = depth === 0 ? { most: 44, least: 24 } : { most: 36, least: 22 };
  const head = { kind: 'Heading', title: text, type, synthetic, notes: [notes] } as const;
  const slide = addSlide(deck, head);
  if (!under) return;
  const { size, lines } = shownTitle(deck.lang, head);
  const place = titleBox('Heading');
  const end = place.y + place.h - (lines * size * LINE_HEIGHT) / 72 - 0.15;
  const box = { ...place, y: end - 0.62, h: 0.62 };
  const above = fitText(cleanText(under), box, { most: 20, least: TYPE.body.least, weight: 400 });
  addWords(slide, above.text, box, { fontSize: above.size, color: colour('--ink-2'), valign: 'bottom' });
}

/** Instead of a figure that cannot be shown: why, and what to do. */
export function lostSlide(deck: Deck, { title, why, notes, synthetic, under }: Of<'lost'>): void {
  const words = message(deck.lang).present.lost;
  const slide = addSlide(deck, { kind: 'Content', title: title || under || words.heading, synthetic, notes: [notes] });
  const text = [title || under ? words.heading : '', words.why[why], words.todo[why]].filter(Boolean).join('\n');
  addWords(slide, text, PLACES.body, { fontSize: 24, color: colour('--ink'), paraSpaceAfter: 10 });
}
