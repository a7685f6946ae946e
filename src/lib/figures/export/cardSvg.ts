import { message } from '$lib/language/message';
import type { FigureCard } from './card';
import { LIGHT_COLOURS } from './lightColours';

/** A drawing made by `charts/renderSvg`. */
export interface ChartSvg {
  svg: string;
  width: number;
  height: number;
}

/** Typefaces as `data:` addresses, by weight. */
export type CardFonts = Readonly<Record<'400' | '600' | '700', string>>;

export const CARD_WIDTH = 1200;
const EDGE = 48;
const FAMILY = 'Source Sans 3';

interface Style {
  size: number;
  weight: 400 | 600 | 700;
  colour: string;
  gap: number;
}

const STYLES = {
  title: { size: 32, weight: 700, colour: '--ink', gap: 4 },
  measure: { size: 18, weight: 400, colour: '--ink-2', gap: 20 },
  sentence: { size: 20, weight: 400, colour: '--ink', gap: 14 },
  note: { size: 16, weight: 400, colour: '--ink-2', gap: 4 },
  source: { size: 16, weight: 400, colour: '--ink-3', gap: 0 },
  stamp: { size: 18, weight: 700, colour: '--accent', gap: 10 }
} as const satisfies Record<string, Style>;

const escaped = (text: string) =>
  // eslint-disable-next-line no-control-regex -- XML allows no control characters but these three.
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** About how wide a text is: wide enough for Source Sans 3 that no line runs over the edge. */
const widthOf = (text: string, { size, weight }: Style) => text.length * size * (weight === 700 ? 0.54 : 0.5);

function lines(text: string, style: Style): string[] {
  const found: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = found.length > 0 ? `${found.at(-1)} ${word}` : word;
    if (found.length > 0 && widthOf(longer, style) <= CARD_WIDTH - 2 * EDGE) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/**
 * The whole card as one SVG that stands by itself: finding, measure, chart, sentence, notes, source and snapshot, in the
 * light colours as sRGB, with the typefaces inside. Text is escaped; the chart is the renderer's own escaped SVG.
 */
export function cardSvg(card: FigureCard, chart: ChartSvg | null, fonts: CardFonts | null): string {
  const t = message(card.lang);
  const parts: string[] = [];
  let y = EDGE;
  const write = (text: string, style: Style) => {
    if (!text) return;
    for (const line of lines(text, style)) {
      y += style.size;
      parts.push(
        `<text x="${EDGE}" y="${y}" font-size="${style.size}" font-weight="${style.weight}" fill="var(${style.colour})">${escaped(line)}</text>`
      );
      y += style.size * 0.42;
    }
    y += style.gap;
  };

  if (card.synthetic) write(t.exports.synthetic, STYLES.stamp);
  write(card.title, STYLES.title);
  write(card.measure, STYLES.measure);
  if (chart) {
    const width = CARD_WIDTH - 2 * EDGE;
    const height = (chart.height * width) / chart.width;
    parts.push(
      chart.svg.replace(/^<svg/, `<svg x="${EDGE}" y="${y}" width="${width}" height="${Math.round(height)}" `)
    );
    y += Math.round(height) + 20;
  }
  write(card.sentence, STYLES.sentence);
  card.notes.forEach((note) => write(note, STYLES.note));
  y += 12;
  parts.push(`<line x1="${EDGE}" x2="${CARD_WIDTH - EDGE}" y1="${y}" y2="${y}" stroke="var(--rule)"/>`);
  write(card.source, STYLES.source);
  write(t.site.name, STYLES.stamp);
  const height = Math.round(y + EDGE / 2);
  const faces = fonts
    ? Object.entries(fonts)
        .map(
          ([weight, url]) => `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(${url}) format('woff2')}`
        )
        .join('')
    : '';
  const body = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${CARD_WIDTH}" height="${height}" viewBox="0 0 ${CARD_WIDTH} ${height}" font-family="'${FAMILY}','Segoe UI','Noto Sans',sans-serif" role="img">`,
    `<title>${escaped(card.title)}</title>`,
    faces && `<style>${faces}</style>`,
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    ...parts,
    '</svg>'
  ].join('');
  return body.replace(/var\((--[\w-]+)\)/g, (found, name: string) => LIGHT_COLOURS[name] ?? found);
}
