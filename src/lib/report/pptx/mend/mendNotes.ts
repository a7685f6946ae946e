/** Speaker's notes: each line a paragraph, where the writer puts line breaks into one run. */
export const mendNotes = (xml: string): string =>
  xml.replace(
    /<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr [^>]*\/>)<\/a:p>/g,
    (_, open: string, text: string, close: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${line ? open + line + close : ''}${end}</a:p>`)
        .join('')
  );
