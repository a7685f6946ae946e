import { plainText } from '$lib/model/segment';
import type { NativeChart, ResolvedFigure } from '../resolved';
import { addPicture } from './addPicture';
import { axisScale, chartPlan } from './chart/chartPlan';
import { chartPages } from './chart/chartPages';
import { cleanText } from './cleanText';
import type { Deck } from './deck';
import { figureFrame, frameRoom, type FigureSlide } from './figureFrame';
import { tableSlides } from './tableSlides';
import { textSlides } from './textSlides';

/** CSS pixels: type of 14 in it is of 14 points and more on the slide. */
const PICTURE_WIDTH = 1000;

/** A figure as an office program can edit it: a native chart, else its picture, else its table; with its sentence and source. */
export async function figureSlides(deck: Deck, slide: FigureSlide): Promise<void> {
  const { figure } = slide;
  if (figure.native && figure.native.categories.length > 0) return chartSlides(deck, slide, figure.native);
  const picture = figure.drawing ? await deck.picture(figure, PICTURE_WIDTH).catch(() => null) : null;
  if (picture) {
    const { page, body } = figureFrame(deck, slide, wordsOf(figure));
    return addPicture(page, picture, body, described(slide));
  }
  tableSlides(deck, slide);
  sentenceSlide(deck, slide);
}

/** A long chart goes on over several slides, on one scale. */
function chartSlides(deck: Deck, slide: FigureSlide, native: NativeChart): void {
  const words = wordsOf(slide.figure);
  const scale = axisScale(native);
  const paged = chartPages(native, frameRoom(deck, slide, words, false).body).length > 1;
  const pages = chartPages(native, frameRoom(deck, slide, words, paged).body);
  pages.forEach((chart, i) => {
    const { page, body } = figureFrame(deck, slide, words, { part: i + 1, parts: pages.length, paged });
    // The writer makes the part and its relations; what stands in it is put there when the package is mended.
    page.addChart('bar', [{ name: '', labels: [''], values: [0] }], { ...body, ...described(slide) });
    deck.charts.push({ chart, plan: chartPlan(deck.lang, chart, body, scale) });
  });
}

const wordsOf = (figure: ResolvedFigure) => ({
  sentence: sentenceOf(figure),
  notes: cleanText(figure.card.notes.join(' '))
});

const sentenceOf = ({ sentence, card }: ResolvedFigure) => cleanText(plainText(sentence) || card.sentence);

/** Name of the drawing, and what is read aloud in its place. */
const described = ({ title, figure }: FigureSlide) => ({
  objectName: cleanText(figure.card.what),
  altText: [cleanText(title), sentenceOf(figure)].filter(Boolean).join('. ')
});

/** After the tables of a figure without a drawing. */
function sentenceSlide(deck: Deck, slide: FigureSlide): void {
  const { figure } = slide;
  if (!sentenceOf(figure)) return;
  const pieces = figure.sentence.length > 0 ? figure.sentence : [figure.card.sentence];
  textSlides(deck, { ...slide, kind: 'text', pieces, figure, under: slide.title, notes: '', part: 1, parts: 1 });
}
