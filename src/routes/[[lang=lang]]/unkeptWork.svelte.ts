/** Work on the page that a reload would lose. Everything else is kept while the reader writes. */
export const unkeptWork = $state({ text: false });
