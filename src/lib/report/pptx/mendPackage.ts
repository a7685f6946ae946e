import type { Language } from '$lib/model/language';
import { mendContentTypes } from './mend/mendContentTypes';
import { mendSlide } from './mend/mendSlide';
import { mendNotes } from './mend/mendNotes';
import { mendPresentation } from './mend/mendPresentation';
import { mendTheme } from './mend/mendTheme';
import { mendProperties } from './mend/mendProperties';
import { mendMaster } from './mend/mendMaster';
import { ownNotesTheme } from './mend/ownNotesTheme';

/** The parts of a package by their paths, as text or as bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** A chart as its part and its workbook. */
export interface ChartParts {
  /** What stands inside `c:chartSpace`. */
  xml: string;
  workbook: Uint8Array;
}

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;

/**
 * What PowerPoint would repair or complain of in a package written by pptxgenjs 4.0.1: its charts (axes that do not exist,
 * empty values, zeros missing in the workbook) are replaced by ours, in the order in which they were added; content types
 * of parts that are not there go; the notes' master gets its place and a theme of its own; numbers of shapes become unique; the language of all words is that of the briefing; notes
 * keep their lines. Times of writing and counters that outlive a presentation go too, so that the same briefing gives the
 * same file.
 */
export function mendPackage(parts: Parts, charts: readonly ChartParts[], lang: Language): Parts {
  const order = [...parts.keys()].flatMap((path) => CHART.exec(path)?.[1] ?? []).sort((a, b) => Number(a) - Number(b));
  if (order.length !== charts.length) throw new Error(`${order.length} chart parts for ${charts.length} charts`);
  const renumbered = (text: string) =>
    text.replace(/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(xml|xlsx))/g, (whole, name: string, number: string) =>
      order.includes(number) ? `${name}${order.indexOf(number) + 1}` : whole
    );

  const mended: Parts = new Map();
  for (const [path, content] of parts) {
    const text = typeof content === 'string' ? spoken(content, lang) : content;
    const at = order.indexOf(CHART.exec(path)?.[1] ?? '');
    const chart = charts[at];
    if (typeof text !== 'string') {
      const workbook = /Worksheet(\d+)\.xlsx$/.exec(path)?.[1];
      mended.set(renumbered(path), charts[order.indexOf(workbook ?? '')]?.workbook ?? text);
    } else if (chart) mended.set(renumbered(path), filled(text, chart.xml));
    else mended.set(renumbered(path), mendOf(path)(renumbered(text)));
  }
  ownNotesTheme(mended);
  const types = '[Content_Types].xml';
  mended.set(types, mendContentTypes(`${mended.get(types)}`, new Set(mended.keys())));
  return mended;
}

const spoken = (xml: string, lang: Language) =>
  xml.replace(/ (lang|altLang)="en-US"/g, ` $1="${lang === 'vi' ? 'vi-VN' : 'en-GB'}"`);

/** The root with its names stays. */
const filled = (xml: string, inner: string) =>
  xml.replace(
    /(<c:chartSpace\b[^>]*>)[\s\S]*(<\/c:chartSpace>)/,
    (_, open: string, close: string) => open + inner + close
  );

const MENDS: readonly [RegExp, (xml: string) => string][] = [
  [/^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/, mendSlide],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, mendMaster],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, mendNotes],
  [/^ppt\/theme\//, mendTheme],
  [/^ppt\/presentation\.xml$/, mendPresentation],
  [/^docProps\//, mendProperties]
];

const mendOf = (path: string) => MENDS.find(([pattern]) => pattern.test(path))?.[1] ?? ((xml: string) => xml);
