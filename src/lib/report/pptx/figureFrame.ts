import type PptxGenJS from 'pptxgenjs';
import { slideWords } from '$lib/language/briefing/slideWords';
import type { Slide } from '../slides/slide';
import { addSlide, addWords, shownTitle } from './addSlide';
import { cleanText } from './cleanText';
import type { Deck } from './deck';
import { LINE_HEIGHT, fitText, heightOf } from './fitText';
import { PLACES, TYPE, colour, type Box } from './look';

export type FigureSlide = Extract<Slide, { kind: 'figure' | 'table' }>;

/** What stands around a drawing or a table; empty for what is not there. */
export interface FrameWords {
  sentence: string;
  notes: string;
}

interface Room {
  measure: Box;
  body: Box;
  sentence: Box;
  notes: Box;
}

const GAP = 0.12;
/** Inches that words may take from the body: two lines of measure, three of sentence, three of notes. */
const MOST = { measure: 0.62, sentence: 0.92, notes: 0.62 } as const;

/**
 * Shares the place between title and foot: measure under the title, sentence and notes at the end as they need it, the rest is
 * the body. `paged` keeps room for the number of a part in the title.
 */
export function frameRoom({ lang }: Deck, { title, figure }: FigureSlide, words: FrameWords, paged: boolean): Room {
  const { x, w } = PLACES.body;
  const needs = (text: string, size: number, most: number) =>
    text ? Math.min(most, heightOf(text, { size, weight: 400 }, w)) : 0;
  const { size, lines } = shownTitle(lang, { kind: 'Content', title, ...(paged && { part: 9, parts: 9 }) });
  const end = PLACES.body.y + PLACES.body.h;
  const notes = needs(words.notes, TYPE.small, MOST.notes);
  const sentence = needs(words.sentence, TYPE.measure, MOST.sentence);
  const measure = needs(cleanText(figure.card.measure), TYPE.measure, MOST.measure);
  const notesAt = end - notes;
  const sentenceAt = notesAt - (notes && GAP) - sentence;
  const measureAt = PLACES.title.y + (lines * size * LINE_HEIGHT) / 72 + GAP / 2;
  const top = measureAt + measure + GAP;
  return {
    measure: { x, w, y: measureAt, h: measure },
    body: { x, w, y: top, h: sentenceAt - (sentence && GAP) - top },
    sentence: { x, w, y: sentenceAt, h: sentence },
    notes: { x, w, y: notesAt, h: notes }
  };
}

/** A slide of a figure without what is drawn, and the place for that. Words that do not fit stand whole in the speaker's notes. */
export function figureFrame(
  deck: Deck,
  slide: FigureSlide,
  words: FrameWords,
  { part, parts, paged } = { part: 1, parts: 1, paged: false }
): { page: PptxGenJS.Slide; body: Box } {
  const { figure, title } = slide;
  const room = frameRoom(deck, slide, words, paged);
  const measure = fitted(cleanText(figure.card.measure), room.measure, TYPE.measure);
  const sentence = fitted(words.sentence, room.sentence, TYPE.measure);
  const notes = fitted(words.notes, room.notes, TYPE.small);
  const page = addSlide(deck, {
    kind: 'Content',
    title,
    figure,
    synthetic: slide.synthetic,
    part,
    parts,
    notes: [
      part === 1 ? slide.notes : '',
      notes === words.notes ? '' : slideWords(deck.lang).notes(words.notes),
      sentence === words.sentence ? '' : words.sentence
    ]
  });
  const write = (text: string, box: Box, fontSize: number, name: string) => {
    if (text) addWords(page, text, box, { fontSize, color: colour(name) });
  };
  write(measure, room.measure, TYPE.measure, '--ink-2');
  write(sentence, room.sentence, TYPE.measure, '--ink');
  write(notes, room.notes, TYPE.small, '--ink-2');
  return { page, body: room.body };
}

const fitted = (text: string, { w, h }: Box, size: number) =>
  text && fitText(text, { w, h: h + 0.01 }, { most: size, least: size, weight: 400 }).text;
