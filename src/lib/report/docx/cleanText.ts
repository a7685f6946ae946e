/** Text that XML can hold: controls, lone surrogates and non-characters are blanks. Markup is escaped by the writer. */
export const cleanText = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
