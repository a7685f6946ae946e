import type { PaperLayout } from '$lib/language/briefing/officialPaper';
import type { ResolvedFigure } from '../resolved';

/** A drawn figure: PNG bytes that hold at least 300 dots for each inch of paper; `width` and `height` in CSS pixels. */
export interface DocxPicture {
  png: Uint8Array;
  width: number;
  height: number;
}

export interface DocxOptions {
  layout: PaperLayout;
  /** Draws a figure `width` CSS pixels wide (96 to the inch); null when it cannot, and the table stands in its place. */
  picture: (figure: ResolvedFigure, width: number) => Promise<DocxPicture | null>;
  /** Day of signing, `YYYY-MM-DD`; left to fill in by hand when absent. */
  signed?: string;
  /** Body above the issuing one. */
  superior?: string;
  /** Lines over the name: `T/M BAN THƯỜNG VỤ`, `PHÓ BÍ THƯ`. To fill in when absent. */
  authority?: readonly string[];
  signatory?: string;
  /** Lines of `Nơi nhận`, without their dashes. */
  recipients?: readonly string[];
  signal?: AbortSignal;
}
