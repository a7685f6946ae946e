const MB = 1024 * 1024;

/** Bytes of a file of text; a report of a hundred pages has a third of a megabyte. */
export const MOST_TEXT_BYTES = 20 * MB;
/** Bytes of a document of Word, most of which are pictures. */
export const MOST_DOCX_BYTES = 100 * MB;

/** By what its name says; its content decides later. */
export const textLimit = (name: string): number =>
  /\.(txt|md|text|markdown)$/i.test(name) ? MOST_TEXT_BYTES : MOST_DOCX_BYTES;
