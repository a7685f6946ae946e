import type { ResolvedBriefing } from '../resolved';
import type { Slide } from '../slides/slide';
import { slidesOf } from '../slides/slidesOf';
import { chartWorkbook } from './chart/chartWorkbook';
import { chartXml } from './chart/chartXml';
import { newDeck, type Deck } from './deck';
import { figureSlides } from './figureSlides';
import { mendPackage, type ChartParts } from './mendPackage';
import { tableSlides } from './tableSlides';
import { textSlides } from './textSlides';
import { turn } from './turn';
import { headingSlide, lostSlide, titleSlide } from './wordSlides';
import { unzipParts, zipParts } from './zipParts';

export interface PptxOptions {
  /** Draws a figure that has no native chart, for programs without a browser; `slidePicture` when absent. */
  picture?: Deck['picture'];
  /** Rejects with the signal's reason. */
  signal?: AbortSignal;
  /** From 0 to 1. */
  progress?: (share: number) => void;
}

/**
 * A briefing as slides for PowerPoint and LibreOffice: native charts and tables, sources and snapshots, speaker's notes. The
 * same briefing gives the same bytes. The page can answer between two slides and two parts.
 */
export async function writePptx(resolved: ResolvedBriefing, options: PptxOptions = {}): Promise<Uint8Array> {
  const { default: PptxGenJS } = await import('pptxgenjs');
  await turn();
  const deck = newDeck(new PptxGenJS(), resolved, options.picture ?? pictureWhenAsked());
  const breathe = breather(options);

  const slides = slidesOf(resolved);
  if (slides.length === 0) titleSlide(deck, { text: '', sub: '', notes: '', synthetic: false });
  const drawnAsFigure = new Set(
    resolved.blocks.filter(({ block }) => block.kind === 'figure').map(({ block }) => block.id)
  );
  for (const [i, slide] of slides.entries()) {
    await put(deck, slide, drawnAsFigure.has(slide.block));
    await breathe((0.5 * (i + 1)) / slides.length);
  }

  await turn();
  const bytes = await deck.pptx.write({ outputType: 'uint8array', compression: false });
  await breathe(0.6);
  const charts: ChartParts[] = [];
  for (const { chart, plan } of deck.charts) {
    charts.push({ xml: chartXml(deck.lang, chart, plan), workbook: await chartWorkbook(deck.lang, chart) });
    await breathe(0.6 + (0.2 * charts.length) / deck.charts.length);
  }
  const unzipped = unzipParts(bytes as Uint8Array);
  await turn();
  const parts = mendPackage(unzipped, charts, deck.lang);
  await breathe(0.85);
  const file = await zipParts(parts, () => breathe(0.9));
  await breathe(1);
  return file;
}

/** The part that draws is loaded with the first figure that has no native chart. */
function pictureWhenAsked(): Deck['picture'] {
  let loaded: Promise<Deck['picture']> | undefined;
  return async (figure, width) => {
    loaded ??= import('./slidePicture').then(({ slidePicture }) => slidePicture());
    const picture = await loaded;
    // Loading it is a task of its own.
    await turn();
    return picture(figure, width);
  };
}

async function put(deck: Deck, slide: Slide, asFigure: boolean): Promise<void> {
  switch (slide.kind) {
    case 'title':
      return titleSlide(deck, slide);
    case 'heading':
      return headingSlide(deck, slide);
    case 'text':
      return textSlides(deck, slide);
    case 'figure':
      return figureSlides(deck, slide);
    case 'table':
      // Shared out anew over our slides, with the first of its parts.
      if (slide.part > 1) return;
      return asFigure ? figureSlides(deck, slide) : tableSlides(deck, slide);
    case 'lost':
      return lostSlide(deck, slide);
  }
}

/** A turn of the event loop, at most every few milliseconds of work. */
function breather({ signal, progress }: PptxOptions): (share: number) => Promise<void> {
  const WORK_MS = 8;
  let since = performance.now();
  return async (share) => {
    progress?.(share);
    signal?.throwIfAborted();
    if (share < 1 && performance.now() - since < WORK_MS) return;
    await turn();
    since = performance.now();
    signal?.throwIfAborted();
  };
}
