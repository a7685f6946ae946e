import type PptxGenJS from 'pptxgenjs';
import { formatDate } from '$lib/language/date';
import { slideWords } from '$lib/language/briefing/slideWords';
import { message } from '$lib/language/message';
import type { Language } from '$lib/model/language';
import type { Briefing } from '$lib/model/briefing';
import type { Classification } from '$lib/model/observation';
import type { NativeChart, ResolvedBriefing, ResolvedFigure } from '../resolved';
import { cleanText } from './cleanText';
import type { ChartPlan } from './chart/chartPlan';
import { FONT, PAGE } from './look';

/** A drawn figure, twice as fine as it is shown; `width` and `height` in CSS pixels. */
export interface SlidePicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** A presentation being written. */
export interface Deck {
  pptx: PptxGenJS;
  lang: Language;
  briefing: Briefing;
  /** Names of the layouts that have been defined. */
  layouts: Set<string>;
  /** In the order in which they were put on slides. */
  charts: { chart: NativeChart; plan: ChartPlan }[];
  /** Foot of slides that show no figure. */
  snapshots: string;
  /** Draws a figure about `width` CSS pixels wide; null when it cannot. */
  picture: (figure: ResolvedFigure, width: number) => Promise<SlidePicture | null>;
}

export function newDeck(pptx: PptxGenJS, { briefing, snapshots }: ResolvedBriefing, picture: Deck['picture']): Deck {
  const { lang } = briefing;
  pptx.defineLayout({ name: 'wide', width: PAGE.width, height: PAGE.height });
  pptx.layout = 'wide';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  pptx.title = cleanText(briefing.title);
  pptx.author = cleanText(briefing.organisation) || message(lang).site.name;
  pptx.subject = snapshotsLine(lang, snapshots);
  return { pptx, lang, briefing, layouts: new Set(), charts: [], snapshots: snapshotsLine(lang, snapshots), picture };
}

const snapshotsLine = (lang: Language, dates: readonly string[]) =>
  dates.length === 0 ? '' : slideWords(lang).snapshots(dates.map((date) => formatDate(lang, date)).join(', '));

const STRICTNESS: readonly Classification[] = ['public', 'internal', 'restricted'];

/** The stricter of two. */
export const stricter = (a: Classification, b: Classification): Classification =>
  STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b;
