import type { NamedRange, WriteSheet } from 'hucre';
import { sheetReference } from './sheetName';

/** Excel takes 255 characters in a header or footer, and `&` begins a code there. */
const MOST = 80;
const plain = (text: string) => text.slice(0, MOST).replaceAll('&', '&&');

/** A4 landscape, as wide as one page; what stands at the head and foot of each page. */
export function pageSetup(texts: {
  head: string;
  foot: string;
  page: (page: string, pages: string) => string;
}): Required<Pick<WriteSheet, 'pageSetup' | 'headerFooter'>> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 }
    },
    headerFooter: {
      oddHeader: `&R&9${plain(texts.head).replace(/^(?=\d)/, ' ')}`,
      oddFooter: `&L&9${plain(texts.foot).replace(/^(?=\d)/, ' ')}&R&9${texts.page('&P', '&N')}`
    }
  };
}

/**
 * Rows printed again on every page, first and last from 1. Written as a name because the writer does not put the sheet's
 * own name in quotation marks, which makes Excel repair the file.
 */
export const repeatedRows = (sheet: string, [first, last]: readonly [number, number]): NamedRange => ({
  name: '_xlnm.Print_Titles',
  scope: sheet,
  range: sheetReference(sheet, `$${first}:$${last}`)
});
