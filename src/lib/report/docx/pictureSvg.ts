import { message } from '$lib/language/message';
import type { CardFonts, ChartSvg } from '$lib/figures/export/cardSvg';
import { LIGHT_COLOURS } from '$lib/figures/export/lightColours';
import { xmlText } from '$lib/figures/export/xmlText';
import type { Language } from '$lib/model/language';

const FAMILY = 'Source Sans 3';

/** The page of a document is white, so what the chart leaves free is white too. */
const COLOURS: Readonly<Record<string, string>> = { ...LIGHT_COLOURS, '--paper': '#ffffff' };

/** Only the chart, as an SVG that stands by itself: white ground, light colours, the site's typefaces inside, stamped if made up. */
export function pictureSvg(
  { svg, width, height }: ChartSvg,
  { lang, synthetic, fonts }: { lang: Language; synthetic: boolean; fonts: CardFonts | null }
): string {
  const inner = svg
    .replace(/^\s*<svg\b[^>]*>/, (root) => root.replace(/\s(x|y|width|height)="[^"]*"/g, ''))
    .replace(/^\s*<svg/, `<svg width="${width}" height="${height}"`)
    .replace(/var\((--[\w-]+)\)/g, (found, name: string) => COLOURS[name] ?? found);
  const faces = Object.entries(fonts ?? {}).map(
    ([weight, address]) =>
      `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(${address}) format('woff2')}`
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${FAMILY}','Segoe UI','Noto Sans',sans-serif">`,
    faces.length > 0 ? `<style>${faces.join('')}</style>` : '',
    `<rect width="${width}" height="${height}" fill="${COLOURS['--paper']}"/>`,
    inner,
    synthetic ? watermark(message(lang).exports.watermark, width, height) : '',
    '</svg>'
  ].join('');
}

const watermark = (text: string, width: number, height: number) =>
  `<text x="${width / 2}" y="${height / 2}" font-size="${Math.round(width / 11)}" font-weight="700" text-anchor="middle" fill="${COLOURS['--accent']}" fill-opacity="0.14" transform="rotate(-14 ${width / 2} ${height / 2})">${xmlText(text)}</text>`;
