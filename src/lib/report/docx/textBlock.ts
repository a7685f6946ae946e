import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import { formatDate } from '$lib/language/date';
import { paperWords } from '$lib/language/briefing/officialPaper';
import { sentenceCase } from '$lib/language/sentenceCase';
import { statusWord } from '$lib/language/status';
import type { TextPart } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import { plainText } from '$lib/model/segment';
import type { ResolvedFigure, ResolvedNumber } from '../resolved';
import { cleanText } from './cleanText';
import { STYLE } from './styles';
import type { Writing } from './writing';

export const bodyParagraph = (children: ParagraphChild[], keepNext = false): Paragraph =>
  new Paragraph({ style: STYLE.body, children, keepNext });

/** A reader's own text: its lines are paragraphs; a number says what its figure says now, with its source in a footnote. */
export function textBlock(
  parts: readonly TextPart[],
  numbers: readonly ResolvedNumber[],
  { lang, footnotes, atEnd }: Writing
): Paragraph[] {
  const lines: ParagraphChild[][] = [[]];
  const write = (...children: ParagraphChild[]) => lines.at(-1)?.push(...children);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      part.split(/\r\n?|\n/).forEach((line, i) => {
        if (i > 0) lines.push([]);
        if (line) write(new TextRun(cleanText(line)));
      });
      continue;
    }
    const resolved = numbers[at++] ?? { number: part, now: null, state: 'lost' };
    const text = resolved.now?.text ?? part.text;
    write(new TextRun(cleanText(text)), footnotes.mark(numberNote(lang, resolved)));
  }
  const written = lines.filter((line) => line.length > 0);
  return written.map((line) => bodyParagraph(line, atEnd && line === written.at(-1)));
}

/** `Tốc độ tăng GRDP, Hà Nội, 2023: 6,27%, ước tính; Hànộimới, 28/12/2023.` */
function numberNote(lang: Language, { number, now, state }: ResolvedNumber): string {
  const words = paperWords(lang);
  if (!now) return words.lost;
  const sources = new Set(
    now.observations.map(
      (it) => `${statusWord(lang, it.status)}; ${it.from.publisher}, ${formatDate(lang, it.published_as)}`
    )
  );
  const said = [sentenceCase(now.about), now.formula].filter(Boolean).join(': ');
  const note = `${[said, ...sources].filter(Boolean).join('; ')}.`;
  return state === 'changed' ? `${note} ${words.changed(number.text)}` : note;
}

/** The figure's own sentence; `mark` points to where it comes from, when no source line stands under it. */
export function sentenceBlock(
  { sentence, card }: ResolvedFigure,
  mark: ParagraphChild[],
  keepNext: boolean
): Paragraph[] {
  const text = cleanText(plainText(sentence) || card.sentence);
  return text ? [bodyParagraph([new TextRun(text), ...mark], keepNext)] : [];
}
