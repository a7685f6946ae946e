/** Text that XML can hold, in NFC: controls but line breaks, lone surrogates and non-characters are blanks. The writer escapes. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' '))
    .join('\n')
    .normalize('NFC');
