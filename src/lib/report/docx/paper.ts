import type { PaperLayout } from '$lib/language/briefing/officialPaper';

/** Sizes of paper are in twentieths of a point, as Word has them. */
export const fromMm = (mm: number): number => Math.round((mm * 1440) / 25.4);

export const fromPoints = (points: number): number => Math.round(points * 20);

/** CSS pixels, 96 to the inch. */
export const pixelsOfMm = (mm: number): number => Math.round((mm * 96) / 25.4);

interface Margins {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const A4 = { width: 210, height: 297 } as const;

/** Millimetres. Party: Guidance 36-HD/VPTW. State: Decree 30/2020 (20–25, 20–25, 30–35, 15–20). */
export const MARGINS: Readonly<Record<PaperLayout, Margins>> = {
  party: { top: 20, bottom: 20, left: 30, right: 20 },
  state: { top: 20, bottom: 20, left: 30, right: 15 }
};

/** From the edge of the paper to the page number, and to the last line at the foot. */
export const EDGE = 10;

export type Orientation = 'portrait' | 'landscape';

/** Margins of the page as it lies: the binding edge is on the left, or at the top of a page on its side. */
export function marginsOf(layout: PaperLayout, orientation: Orientation): Margins {
  const { top, bottom, left, right } = MARGINS[layout];
  return orientation === 'portrait'
    ? { top, bottom, left, right }
    : { top: left, bottom: right, left: bottom, right: top };
}

/** Millimetres between the side margins. */
export function textWidth(layout: PaperLayout, orientation: Orientation): number {
  const { left, right } = marginsOf(layout, orientation);
  return (orientation === 'portrait' ? A4.width : A4.height) - left - right;
}
