import { ImageRun, Paragraph, TextRun } from 'docx';
import type { ResolvedFigure } from '../resolved';
import { cleanText } from './cleanText';
import { pixelsOfMm, textWidth } from './paper';
import { STYLE } from './styles';
import { tableBlock } from './tableBlock';
import { stampOver, underFigure } from './underFigure';
import { upright, type Piece, type Writing } from './writing';

/** Millimetres: a taller picture is made smaller, so that its caption and source stay on its page. */
const TALLEST = 190;

/** A drawing that would have to be made smaller than this share cannot be read on paper: its table is. */
const SMALLEST = 0.7;

/**
 * A figure as a picture with its caption, measure, notes and source below; as a table when it has no drawing,
 * or one too tall for a page. A PNG of
 * 300 dots an inch and not an SVG: Word does not know `dominant-baseline`, on which the labels of the charts hang, nor the
 * hatching that marks an estimate.
 */
export async function figureBlock(figure: ResolvedFigure, title: string, writing: Writing): Promise<Piece[]> {
  const { card } = figure;
  const { layout, picture: draw } = writing.options;
  const picture = figure.drawing && (await draw(figure, pixelsOfMm(textWidth(layout, 'portrait'))));
  const scale = picture ? Math.min(1, pixelsOfMm(TALLEST) / picture.height) : 0;
  if (!picture || scale < SMALLEST) return tableBlock(figure, title, writing);
  const caption = writing.captions.next('figure');
  return [
    upright([
      ...stampOver(figure),
      new Paragraph({
        style: STYLE.figure,
        children: [
          new ImageRun({
            type: 'png',
            data: picture.png,
            transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
            altText: { name: caption.name, title: cleanText(title), description: altText(title, card.sentence) }
          })
        ]
      }),
      caption.paragraph(title, { keepNext: true }),
      new Paragraph({
        style: STYLE.unit,
        alignment: 'center',
        children: [new TextRun(cleanText(card.measure))]
      }),
      ...underFigure(card, '', writing.atEnd)
    ])
  ];
}

/** Title and sentence: what a reader who does not see the picture is told. */
const altText = (title: string, sentence: string) =>
  cleanText([title.replace(/[.\s]+$/, ''), sentence].filter(Boolean).join('. '));
