import type { FileChild } from 'docx';
import type { Language } from '$lib/model/language';
import type { Captions } from './captions';
import type { DocxOptions } from './docxOptions';
import type { Footnotes } from './footnotes';
import type { Orientation } from './paper';

/** What the parts of one document share while it is written. */
export interface Writing {
  lang: Language;
  options: DocxOptions;
  captions: Captions;
  footnotes: Footnotes;
  /** The last block: it holds on to the signature, which never stands alone on a page. */
  atEnd: boolean;
}

/** Paragraphs and tables for pages that lie one way. */
export interface Piece {
  orientation: Orientation;
  children: FileChild[];
  /** A heading: it goes to the page that what follows is on. */
  leads?: boolean;
}

export const upright = (children: FileChild[]): Piece => ({ orientation: 'portrait', children });
