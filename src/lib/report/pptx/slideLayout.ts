import type PptxGenJS from 'pptxgenjs';
import { slideWords } from '$lib/language/briefing/slideWords';
import { message } from '$lib/language/message';
import type { Classification } from '$lib/model/observation';
import { cleanText } from './cleanText';
import type { Deck } from './deck';
import { FONT, FOOT_RULE, INNER, PAGE, PLACES, TYPE, colour, type Box } from './look';

export type LayoutKind = 'Title' | 'Heading' | 'Content';

type Objects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;

const TITLES: Record<LayoutKind, Box & { valign: 'top' | 'middle' | 'bottom' }> = {
  Title: { x: PAGE.margin, y: 1.7, w: INNER, h: 2, valign: 'bottom' },
  Heading: { x: PAGE.margin, y: 2.2, w: INNER, h: 1.8, valign: 'bottom' },
  Content: { ...PLACES.title, valign: 'top' }
};

/** The room of a layout's title. */
export const titleBox = (kind: LayoutKind): Box => TITLES[kind];

/**
 * Name of a layout of the slide master, defined when it is first asked for: paper, red band, who issues it, classification at
 * the top right, place of the title, rule and number at the foot, and across made-up figures their stamp, where nobody
 * deletes it by mistake.
 */
export function slideLayout(
  deck: Deck,
  kind: LayoutKind,
  { classification, synthetic }: { classification: Classification; synthetic: boolean }
): string {
  const name = [kind, classification, synthetic ? 'simulated' : ''].filter(Boolean).join(', ');
  if (deck.layouts.has(name)) return name;
  deck.layouts.add(name);
  const { lang, briefing, pptx } = deck;
  const words = message(lang);
  const text = (written: string, box: Box, more: PptxGenJS.TextPropsOptions): Objects[number] => ({
    text: { text: written, options: { ...box, margin: 0, fontFace: FONT, fontSize: TYPE.running, ...more } }
  });
  const line = (at: Box, hex: string, points: number): Objects[number] => ({
    line: { ...at, line: { color: hex, width: points } }
  });
  const { valign, ...title } = TITLES[kind];
  pptx.defineSlideMaster({
    title: name,
    background: { color: colour('--paper') },
    objects: [
      { rect: { x: 0, y: 0, w: PAGE.width, h: 0.1, fill: { color: colour('--accent') } } },
      ...(synthetic ? [watermark(words.exports.watermark)] : []),
      text(cleanText(briefing.organisation) || words.site.name, PLACES.running, {
        color: colour('--ink-2'),
        align: 'left'
      }),
      text(slideWords(lang).classification[classification], PLACES.classification, {
        color: colour(classification === 'public' ? '--ink-2' : '--accent'),
        bold: classification !== 'public',
        align: 'right'
      }),
      ...(kind === 'Content'
        ? []
        : [line({ x: PAGE.margin, y: title.y + title.h + 0.12, w: 1.6, h: 0 }, colour('--accent'), 3)]),
      line({ x: PAGE.margin, y: FOOT_RULE, w: INNER, h: 0 }, colour('--rule'), 1),
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...title,
            margin: 0,
            valign,
            align: 'left',
            bold: true,
            fontFace: FONT,
            color: colour('--ink')
          },
          text: ''
        }
      }
    ],
    slideNumber: {
      ...PLACES.number,
      fontFace: FONT,
      fontSize: TYPE.small,
      color: colour('--ink-2'),
      align: 'right',
      margin: 0
    }
  });
  return name;
}

const watermark = (text: string): Objects[number] => ({
  text: {
    text,
    options: {
      x: 0.4,
      y: 2.9,
      w: PAGE.width - 0.8,
      h: 1.7,
      rotate: 345,
      align: 'center',
      valign: 'middle',
      bold: true,
      fontFace: FONT,
      fontSize: 66,
      color: colour('--accent'),
      transparency: 86
    }
  }
});
