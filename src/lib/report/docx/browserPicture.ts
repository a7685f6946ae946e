import { cardFonts } from '$lib/figures/export/cardFonts';
import { cardPng } from '$lib/figures/export/cardPng';
import { renderSvg } from '$lib/charts/renderSvg';
import type { DocxOptions } from './docxOptions';
import { pictureSvg } from './pictureSvg';

/** Dots an inch; a little over the 300 of print, since pixels are whole. */
const DENSITY = 306;

/** Browser only: pictures for `writeDocx`. Without the site's typefaces they say the same in another one. */
export async function browserPicture(): Promise<DocxOptions['picture']> {
  const fonts = await cardFonts().catch(() => null);
  return async ({ card, drawing }, width) => {
    if (!drawing) return null;
    const { option, height } = drawing(width);
    const svg = renderSvg('docx', option, width, height);
    const { lang, synthetic } = card;
    const png = await cardPng(pictureSvg({ svg, width, height }, { lang, synthetic, fonts }), DENSITY / 96);
    return { png: new Uint8Array(await png.arrayBuffer()), width, height };
  };
}
