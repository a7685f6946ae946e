import { Bookmark, FootnoteReferenceRun, Paragraph, SimpleField, TextRun, type ParagraphChild } from 'docx';
import { cleanText } from './cleanText';

/** Points again to a footnote that stands elsewhere, as Word's cross-references do. */
class SameFootnote extends SimpleField {
  constructor(id: number) {
    super(`NOTEREF ${bookmark(id)} \\f \\h`);
    this.root.push(new TextRun({ text: `${id}`, superScript: true }));
  }
}

const bookmark = (id: number) => `_note${id}`;

export interface Footnotes {
  /** The mark that stands in the text; a note that was made before is pointed to again. */
  mark: (text: string) => ParagraphChild;
  /** As the document takes them, numbered from 1. */
  all: () => Record<string, { children: Paragraph[] }>;
}

export function footnotes(): Footnotes {
  const ids = new Map<string, number>();
  return {
    mark: (text) => {
      const known = ids.get(text);
      if (known !== undefined) return new SameFootnote(known);
      const id = ids.size + 1;
      ids.set(text, id);
      return new Bookmark({ id: bookmark(id), children: [new FootnoteReferenceRun(id)] });
    },
    all: () =>
      Object.fromEntries(
        [...ids].map(([text, id]) => [
          `${id}`,
          { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${cleanText(text)}`)] })] }
        ])
      )
  };
}
