import { message } from '$lib/language/message';
import { statusLegend } from '$lib/language/status';
import type { FigureCard } from './card';
import { cardTable } from './cardTable';
import { LIGHT_COLOURS } from './lightColours';
import { sourceText } from './sourceText';
import { approximateWidth, balancedText, wrapText, type Measure, type TextStyle } from './wrapText';
import { xmlText } from './xmlText';

/** A drawing made by `charts/renderSvg`, whose root has a `viewBox`. */
export interface ChartSvg {
  svg: string;
  width: number;
  height: number;
}

/** Typefaces as `data:` addresses, by weight. */
export type CardFonts = Readonly<Record<'400' | '600' | '700', string>>;

export interface CardOptions {
  fonts?: CardFonts | null;
  measure?: Measure;
  /** Pixels. */
  width?: number;
}

const EDGE = 48;
const FAMILY = 'Source Sans 3';

/** `gap` is what stays free under the last line. */
type Style = TextStyle & { colour: string; gap: number };

const STYLES = {
  stamp: { size: 20, weight: 700, colour: '--accent', gap: 8 },
  title: { size: 34, weight: 700, colour: '--ink', gap: 4 },
  measure: { size: 19, weight: 400, colour: '--ink-2', gap: 22 },
  sentence: { size: 21, weight: 400, colour: '--ink', gap: 14 },
  note: { size: 17, weight: 400, colour: '--ink-2', gap: 6 },
  source: { size: 17, weight: 400, colour: '--ink-3', gap: 4 },
  site: { size: 17, weight: 700, colour: '--accent', gap: 0 }
} as const satisfies Record<string, Style>;

/**
 * The whole card as one SVG that stands by itself: finding, measure, chart (the table where there is none), sentence,
 * notes, source with snapshot, name of the site; in the light colours as sRGB, the typefaces it uses inside.
 */
export function cardSvg(card: FigureCard, chart: ChartSvg | null, options: CardOptions = {}): string {
  const { fonts = null, measure = approximateWidth, width = 1200 } = options;
  const t = message(card.lang);
  const inner = width - 2 * EDGE;
  const parts: string[] = [];
  let y = EDGE - 8;

  const write = (text: string, style: Style) => {
    const lines = (style === STYLES.title ? balancedText : wrapText)(text, style, inner, measure);
    for (const line of lines) {
      y += Math.round(style.size * 1.36);
      const baseline = y - Math.round(style.size * 0.3);
      parts.push(
        `<text x="${EDGE}" y="${baseline}" font-size="${style.size}" font-weight="${style.weight}" fill="${LIGHT_COLOURS[style.colour]}">${xmlText(line)}</text>`
      );
    }
    if (lines.length > 0) y += style.gap;
  };
  const draw = (drawing: ChartSvg) => {
    const height = Math.round((drawing.height * inner) / drawing.width);
    parts.push(placed(drawing.svg, EDGE, y, inner, height));
    if (card.synthetic) parts.push(watermark(t.exports.watermark, width / 2, y + height / 2, inner));
    y += height + 20;
  };

  if (card.synthetic) write(t.exports.synthetic, STYLES.stamp);
  write(card.title, STYLES.title);
  write(card.measure, STYLES.measure);
  draw(chart ?? cardTable(card, inner, measure));
  if (!chart) write(marksOf(card), STYLES.note);
  write(card.sentence, STYLES.sentence);
  card.notes.forEach((note) => write(note, STYLES.note));
  y += 8;
  parts.push(`<line x1="${EDGE}" x2="${width - EDGE}" y1="${y}" y2="${y}" stroke="${LIGHT_COLOURS['--rule']}"/>`);
  y += 10;
  write(sourceText(card), STYLES.source);
  write(t.site.name, STYLES.site);
  const height = Math.round(y + EDGE / 2);

  const drawn = parts.join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${card.lang}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${FAMILY}','Segoe UI','Noto Sans',sans-serif" role="img">`,
    `<title>${xmlText(card.title)}</title>`,
    `<desc>${xmlText(card.sentence)}</desc>`,
    fonts ? `<style>${faces(fonts, drawn)}</style>` : '',
    `<rect width="${width}" height="${height}" fill="${LIGHT_COLOURS['--paper']}"/>`,
    drawn,
    '</svg>'
  ].join('');
}

/** A drawing at a place and a size of the card, its variables resolved to the light colours. */
const placed = (svg: string, x: number, y: number, width: number, height: number) =>
  svg
    .replace(/^\s*<svg\b[^>]*>/, (root) => root.replace(/\s(x|y|width|height)="[^"]*"/g, ''))
    .replace(/^\s*<svg/, `<svg x="${x}" y="${y}" width="${width}" height="${height}"`)
    .replace(/var\((--[\w-]+)\)/g, (found, name: string) => LIGHT_COLOURS[name] ?? found);

/** What the marks in a drawn table mean. */
const marksOf = ({ lang, table }: FigureCard) =>
  statusLegend(
    lang,
    table.rows.flatMap((row) => row.cells.flatMap(({ status }) => status || []))
  );

const watermark = (text: string, x: number, y: number, width: number) =>
  `<text x="${x}" y="${y}" font-size="${Math.round(width / 11)}" font-weight="700" text-anchor="middle" fill="${LIGHT_COLOURS['--accent']}" fill-opacity="0.14" transform="rotate(-14 ${x} ${y})" aria-hidden="true">${xmlText(text)}</text>`;

/** Only the weights that the drawing uses: each is some forty kilobytes. */
const faces = (fonts: CardFonts, drawn: string) =>
  (['400', '600', '700'] as const)
    .filter((weight) => weight === '400' || new RegExp(`font-weight[:=]"?(${weight}|${NAMES[weight]})\\b`).test(drawn))
    .map(
      (weight) => `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(${fonts[weight]}) format('woff2')}`
    )
    .join('');

const NAMES = { '400': 'normal', '600': '600', '700': 'bold' } as const;
