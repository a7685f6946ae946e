/** About how wide a text is in the page's typeface: charts keep room for names before they can be measured. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.52;

/** A text in lines of at most `most` letters, cut between words. */
export function wrapped(text: string, most: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
