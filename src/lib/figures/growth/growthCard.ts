import type { Standing } from '$lib/compute/standing';
import { growthMeasureLine, sourceLine } from '$lib/language/figureLine';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { cite } from '$lib/language/sentence/cite';
import { growthSentence } from '$lib/language/sentence/growthSentence';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { lineOf } from '$lib/model/period';
import { plainText, type Evidence, type Segment } from '$lib/model/segment';
import type { Unit } from '$lib/model/unit';
import type { OverviewAnswer } from '$lib/questions/overview';
import type { GrowthView } from '$lib/view/readGrowthView';
import type { CardCell, FigureCard } from '../export/card';
import { knownCell, knownRow, missingRow, wordCell } from '../export/knownRow';
import { GROWTH, type GrowthFigure } from './growthFigure';

/** Whom the columns are about: the unit, and the country where that is another. */
const unitsOf = ({ unit, country }: OverviewAnswer): ['unit' | 'country', Unit][] =>
  unit.territory === country.territory
    ? [['unit', unit]]
    : [
        ['unit', unit],
        ['country', country]
      ];

/** What is said of growth in the chosen period; empty where there is no value. */
export const growthWords = (lang: Language, answer: OverviewAnswer, standings: readonly Standing[]): Segment[] => {
  const growth = standings.find(({ indicator }) => indicator.code === GROWTH);
  return growth ? growthSentence(lang, growth, answer.country) : [];
};

/** The growth figure to carry away: one row for each period, the unit beside the country. */
export function growthCard(
  lang: Language,
  answer: OverviewAnswer,
  figure: GrowthFigure,
  { view, sentence }: { view: GrowthView; sentence: readonly Segment[] }
): FigureCard {
  const t = message(lang);
  const { snapshot, period } = answer.view;
  const indicator = answer.indicators.find(({ code }) => code === GROWTH);
  const units = unitsOf(answer);
  const cell = (known: Known | null): CardCell =>
    known && indicator ? knownCell(lang, known, indicator) : wordCell(t.table.none);
  return {
    lang,
    title: figure.title,
    measure: growthMeasureLine(lang, view === 'quarter' ? 'quarter' : lineOf(period)),
    sentence: plainText(sentence),
    notes: [t.growth.note],
    source: sourceLine(lang, figure.sources, snapshot),
    snapshot,
    subject: unitName(lang, answer.unit),
    what: t.growth.heading,
    synthetic: figure.sources.some(({ status }) => status === 'synthetic'),
    table: {
      head: t.table.period,
      columns: units.map(([, unit]) => ({ label: unitName(lang, unit), measure: '%' })),
      rows: figure.rows.map((row) => ({
        head: formatPeriod(lang, row.period, 'short'),
        cells: units.map(([key]) => cell(row[key]))
      }))
    },
    long: indicator
      ? figure.rows.flatMap((row) =>
          units.map(([key, unit]) => {
            const known = row[key];
            return known
              ? knownRow(lang, known, { indicator, unit })
              : missingRow(lang, { indicator, unit, period: row.period, missing: 'not-published' });
          })
        )
      : []
  };
}

/** Every number of the figure, in the order of reading. */
export function growthNumbers(lang: Language, answer: OverviewAnswer, { rows }: GrowthFigure): Evidence[] {
  const indicator = answer.indicators.find(({ code }) => code === GROWTH);
  const cited = (known: Known | null, unit: Unit) =>
    known && indicator ? [cite(lang, known, { indicator, unit })] : [];
  return rows.flatMap((row) => unitsOf(answer).flatMap(([key, unit]) => cited(row[key], unit)));
}
