import { message } from '$lib/language/message';
import type { Language } from '$lib/model/language';
import { piecesText } from './inline';
import type { Slide } from './slide';

const SHORT = 90;

/** What a slide is called in the overview, for the speaker and for a screen reader; empty where it has no words. */
export function slideTitle(lang: Language, slide: Slide): string {
  switch (slide.kind) {
    case 'title':
    case 'heading':
      return slide.text;
    case 'text':
      return shortened(piecesText(slide.pieces));
    case 'lost':
      return slide.title || message(lang).present.lost.heading;
    default:
      return slide.title;
  }
}

/** Cut between words. */
const shortened = (text: string): string =>
  text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/\s+\S*$/, '')}…`;
