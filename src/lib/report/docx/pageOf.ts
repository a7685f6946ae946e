import { PageOrientation } from 'docx';
import type { DocxOptions } from './docxOptions';
import { A4, EDGE, fromMm, marginsOf, type Orientation } from './paper';

/** The page of a section as the writer wants it: A4 with the margins of a layout. */
export function pageOf(layout: DocxOptions['layout'], orientation: Orientation) {
  const { top, bottom, left, right } = marginsOf(layout, orientation);
  const edge = fromMm(EDGE);
  return {
    // The writer swaps width and height itself for a page on its side.
    size: {
      width: fromMm(A4.width),
      height: fromMm(A4.height),
      orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE']
    },
    margin: {
      top: fromMm(top),
      bottom: fromMm(bottom),
      left: fromMm(left),
      right: fromMm(right),
      header: edge,
      footer: edge,
      gutter: 0
    }
  };
}
