import { LIGHT_COLOURS } from '$lib/figures/export/lightColours';

/**
 * On every Windows and Mac office machine, with all Vietnamese letters and figures of one width; LibreOffice has a face of
 * the same widths. The site's own typeface is on none of them, and PowerPoint would put another in its place.
 */
export const FONT = 'Arial';

/** A colour of the site without `#`, as office files want it. */
export const colour = (name: string): string => (LIGHT_COLOURS[name] ?? LIGHT_COLOURS['--ink'] ?? '').slice(1);

/** Inches; 16:9 as PowerPoint itself makes it. */
export const PAGE = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const INNER = PAGE.width - 2 * PAGE.margin;

/** A place on a slide, inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const across = { x: PAGE.margin, w: INNER } as const;

/** Where things stand on a slide that shows something. */
export const PLACES = {
  running: { x: PAGE.margin, y: 0.26, w: 5.3, h: 0.34 },
  stamp: { x: PAGE.margin + 5.4, y: 0.26, w: 4.6, h: 0.34 },
  classification: { x: PAGE.margin + 10.1, y: 0.26, w: INNER - 10.1, h: 0.34 },
  title: { ...across, y: 0.76, h: 1 },
  body: { ...across, y: 2, h: 4.62 },
  foot: { ...across, y: 6.82, w: INNER - 1, h: 0.5 },
  number: { x: PAGE.width - PAGE.margin - 0.9, y: 6.82, w: 0.9, h: 0.3 }
} as const satisfies Record<string, Box>;

/** The rule above the foot. */
export const FOOT_RULE = 6.74;

/** Points. Nothing that is to be read aloud is under 18, nothing at all under 12. */
export const TYPE = {
  running: 12,
  stamp: 12,
  title: { most: 28, least: 20 },
  measure: 18,
  body: { most: 28, least: 18 },
  table: 18,
  small: 12
} as const;
