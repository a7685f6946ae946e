/**
 * A sheet program runs text that begins like a formula, in East Asian settings also with wide signs: an apostrophe makes it
 * text again. Numbers are not touched.
 */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n\u2212\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;

/** A cell of a line: in quotes where the separator, a quote or the end of a line would break it. */
export const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
