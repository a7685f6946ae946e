/** A name inside a sentence: its first letter small, unless it is an abbreviation. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
