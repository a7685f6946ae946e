import type { CardFonts, ChartSvg } from '$lib/figures/export/cardSvg';
import { LIGHT_COLOURS } from '$lib/figures/export/lightColours';

/**
 * A drawing of `charts/renderSvg` that stands by itself: its size, the light colours for variables, the site's typefaces
 * inside. What it leaves free shows the slide under it, and the stamp across that.
 */
export function slideSvg({ svg, width, height }: ChartSvg, fonts: CardFonts | null): string {
  const faces = Object.entries(fonts ?? {}).map(
    ([weight, address]) =>
      `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(${address}) format('woff2')}`
  );
  return svg
    .replace(/^\s*<svg\b([^>]*)>/, (_, root: string) => {
      const kept = root.replace(/\s(x|y|width|height|aria-hidden|focusable)="[^"]*"/g, '');
      return `<svg width="${width}" height="${height}"${kept}>${faces.length > 0 ? `<style>${faces.join('')}</style>` : ''}`;
    })
    .replace(/var\((--[\w-]+)\)/g, (found, name: string) => LIGHT_COLOURS[name] ?? found);
}
