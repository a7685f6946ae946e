export interface TextStyle {
  /** Pixels. */
  size: number;
  weight: 400 | 600 | 700;
}

/** Width of a line of text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** Without a canvas: by the count of letters, wide enough for Source Sans 3 in Vietnamese that few lines run longer. */
export const approximateWidth: Measure = (text, { size, weight }) =>
  [...text.normalize('NFC')].length * size * (weight === 400 ? 0.5 : 0.54);

/** Lines no wider than `width`, broken at blanks; a word that is wider by itself is broken where it must be. */
export function wrapText(text: string, style: TextStyle, width: number, measure: Measure): string[] {
  const found: string[] = [];
  const fits = (line: string) => measure(line, style) <= width;
  for (const word of text.split(/[ \n\r\t]+/).filter(Boolean)) {
    const last = found.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) found[found.length - 1] = `${last} ${word}`;
    else found.push(...(fits(word) ? [word] : pieces(word, fits)));
  }
  return found;
}

/** The same count of lines, as even in width as they can be: for titles, so that no word stands alone under a full line. */
export function balancedText(text: string, style: TextStyle, width: number, measure: Measure): string[] {
  const full = wrapText(text, style, width, measure);
  let [narrow, wide] = [width / 2, width];
  let best = full;
  while (full.length > 1 && wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const lines = wrapText(text, style, middle, measure);
    if (lines.length > full.length) narrow = middle;
    else [wide, best] = [middle, lines];
  }
  return best;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const found = [''];
  for (const letter of word) {
    const longer = `${found.at(-1)}${letter}`;
    if (found.at(-1) === '' || fits(longer)) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}
