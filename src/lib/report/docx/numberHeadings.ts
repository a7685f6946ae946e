import { pointLetter } from '$lib/language/briefing/officialPaper';
import type { Language } from '$lib/model/language';

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}

/** A heading that its writer has numbered: `I. `, `1. `, `2.1. `, `a) `. */
const NUMBERED = /^\s*(?:[IVXLC]+\.|(?:\d+\.)+|\d+(?:\.\d+)+|\p{Ll}\))\s/u;

/**
 * Numbers headings the way reports are: `I.`, `1.`, `a)`, then none. Plain text and not a list of Word, whose letters go
 * d, e where Vietnamese goes d, đ, e. One that has its own number keeps it and does not count.
 */
export function headingNumbers(lang: Language): (text: string, level: number) => string {
  const counts: number[] = [];
  return (text, level) => {
    counts.length = Math.min(counts.length, level + 1);
    if (NUMBERED.test(text)) return '';
    while (counts.length <= level) counts.push(0);
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    if (level === 0) return `${roman(count)}.`;
    if (level === 1) return `${count}.`;
    return level === 2 ? pointLetter(lang, count) : '';
  };
}
