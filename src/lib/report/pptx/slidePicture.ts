import { renderSvg } from '$lib/charts/renderSvg';
import { cardFonts } from '$lib/figures/export/cardFonts';
import { cardPng } from '$lib/figures/export/cardPng';
import type { Deck } from './deck';
import { slideSvg } from './slideSvg';
import { turn } from './turn';

/** A projector shows at most twice the pixels that a slide's picture is laid out in. */
const SCALE = 2;

/** Browser only: draws figures for `writePptx`. Typefaces are read once; without them pictures say the same in another one. */
export function slidePicture(): Deck['picture'] {
  const fonts = cardFonts().catch(() => null);
  return async ({ drawing }, width) => {
    if (!drawing) return null;
    const { option, height } = drawing(width);
    const svg = renderSvg('slide', option, width, height);
    await turn();
    const png = await cardPng(slideSvg({ svg, width, height }, await fonts), SCALE);
    return { png: new Uint8Array(await png.arrayBuffer()), width, height };
  };
}
