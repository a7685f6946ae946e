/** A text as a string of CSS, for `content`. */
export const cssString = (text: string): string =>
  `"${text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/["\\<]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
