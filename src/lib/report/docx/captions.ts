import { Paragraph, SimpleField, TextRun } from 'docx';
import { paperWords } from '$lib/language/briefing/officialPaper';
import type { Language } from '$lib/model/language';
import { cleanText } from './cleanText';

export type CaptionKind = 'figure' | 'table';

export interface Captions {
  /** `Hình 1`, counted on; for a name that must be known before its caption stands. */
  next: (kind: CaptionKind) => Caption;
}

export interface Caption {
  /** `Hình 1` */
  name: string;
  paragraph: (title: string, more?: { keepNext?: boolean; continued?: boolean }) => Paragraph;
}

/**
 * Numbers are SEQ fields that hold what they give: every program shows them, Word counts again when a figure is taken out
 * and can list them. Not marked as out of date, since Word would ask the reader about it at every opening. Tables have
 * their caption above, figures below.
 */
export function captions(lang: Language): Captions {
  const counts = { figure: 0, table: 0 };
  return {
    next: (kind) => {
      const number = ++counts[kind];
      const label = paperWords(lang)[kind];
      return {
        name: `${label} ${number}`,
        paragraph: (title, { keepNext = kind === 'table', continued = false } = {}) =>
          new Paragraph({
            style: 'Caption',
            keepNext,
            children: [
              new TextRun(`${label}\u00a0`),
              continued ? new TextRun(`${number}`) : new SimpleField(`SEQ ${label} \\* ARABIC`, `${number}`),
              new TextRun(`. ${cleanText(title)}${continued ? ` ${paperWords(lang).continued}` : ''}`)
            ]
          })
      };
    }
  };
}
