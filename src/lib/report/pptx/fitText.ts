import { wrapText, type Measure, type TextStyle } from '$lib/figures/export/wrapText';

export const LINE_HEIGHT = 1.2;
const POINTS = 72;

/** Width of text in Arial, points, with room for the wider faces that stand in for it. */
export const officeWidth: Measure = (text, { size, weight }) =>
  [...text.normalize('NFC')].length * size * (weight === 400 ? 0.57 : 0.62);

export interface Fitted {
  /** Points. */
  size: number;
  text: string;
  lines: number;
}

/** Lines that a text takes, its own line breaks included. `width` in inches, `size` in points. */
export const linesOf = (text: string, style: TextStyle, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, wrapText(line, style, width * POINTS, officeWidth).length), 0);

/** Inches. */
export const heightOf = (text: string, style: TextStyle, width: number): number =>
  (linesOf(text, style, width) * style.size * LINE_HEIGHT) / POINTS;

/**
 * The largest type, from `most` down to `least` points, in which a text stands in a box of so many inches. One that is too
 * long even then is cut between words and ends with `…`.
 */
export function fitText(
  text: string,
  box: { w: number; h: number },
  { most, least, weight }: { most: number; least: number; weight: TextStyle['weight'] }
): Fitted {
  for (let size = most; size >= least; size--) {
    if (heightOf(text, { size, weight }, box.w) <= box.h)
      return { size, text, lines: linesOf(text, { size, weight }, box.w) };
  }
  const style = { size: least, weight };
  const room = Math.max(1, Math.floor((box.h * POINTS) / (least * LINE_HEIGHT)));
  const lines = text.split('\n').flatMap((line) => wrapText(line, style, box.w * POINTS, officeWidth));
  const kept = lines
    .slice(0, room)
    .join(' ')
    .replace(/\s+\S*$/, '');
  return { size: least, text: `${kept}…`, lines: room };
}
