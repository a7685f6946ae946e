import type { Standing } from '$lib/compute/standing';
import { sourceLine } from '$lib/language/figureLine';
import { message } from '$lib/language/message';
import { missingSentence, missingShort } from '$lib/language/missing';
import { indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { citeHeadline } from '$lib/language/sentence/citeHeadline';
import { during } from '$lib/language/sentence/during';
import { headlineLines } from '$lib/language/sentence/headlineLines';
import { changePart, planParts } from '$lib/language/sentence/parts';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import { plainText, type Segment } from '$lib/model/segment';
import type { Unit } from '$lib/model/unit';
import type { OverviewAnswer } from '$lib/questions/overview';
import type { FigureCard } from '../export/card';
import { knownCell, knownRow, missingRow, wordCell } from '../export/knownRow';

/** The strip of headline figures to carry away: one row for each, with what stands under it. */
export function headlineCard(
  lang: Language,
  answer: OverviewAnswer,
  strip: readonly Standing[],
  sentence: readonly Segment[]
): FigureCard {
  const t = message(lang);
  const { snapshot, period } = answer.view;
  const known = strip.flatMap(({ now }) => (isMissing(now) ? [] : [now]));
  const name = unitName(lang, answer.unit);
  return {
    lang,
    title: t.heading.headline,
    measure: t.heading.page(name, during(lang, period)),
    sentence: plainText(sentence),
    notes: [],
    source: known.length > 0 ? sourceLine(lang, known, snapshot) : '',
    snapshot,
    subject: name,
    what: t.heading.headline,
    synthetic: known.some(({ status }) => status === 'synthetic'),
    table: {
      head: t.table.indicator,
      columns: [t.table.period, t.table.value, t.headline.againstPlan, t.headline.onYearBefore, t.table.note].map(
        (label) => ({ label, measure: '' })
      ),
      rows: strip.map((standing) => ({
        head: indicatorName(lang, standing.indicator, standing.unit),
        cells: isMissing(standing.now)
          ? [formatPeriod(lang, period, 'short'), missingSentence(lang, standing.now), '', '', ''].map(wordCell)
          : [
              wordCell(formatPeriod(lang, standing.now.period, 'short')),
              knownCell(lang, standing.now, standing.indicator),
              ...besides(lang, standing, answer.country).map(wordCell)
            ]
      }))
    },
    long: strip.map((standing) =>
      isMissing(standing.now)
        ? missingRow(lang, { ...standing, missing: standing.now.missing })
        : knownRow(lang, standing.now, standing)
    )
  };
}

/** The lines under a headline figure, sorted into columns: against the plan, on the year before, and all else. */
function besides(lang: Language, standing: Standing, country: Unit): [string, string, string] {
  const lines = headlineLines(lang, standing, country).map(plainText);
  const plans = planParts(lang, standing, standing).filter((part) => part.length > 0).length;
  const change = plainText(changePart(lang, standing, standing));
  const hasLine = change !== '' || isMissing(standing.change);
  return [
    lines.slice(0, plans).join('; '),
    change || (isMissing(standing.change) ? missingShort(lang, standing.change) : ''),
    lines.slice(plans + Number(hasLine)).join('; ')
  ];
}

/** Every number of the strip, in the order of reading. */
export const headlineNumbers = (lang: Language, answer: OverviewAnswer, strip: readonly Standing[]): Segment[] =>
  strip.flatMap((standing) =>
    isMissing(standing.now)
      ? []
      : [citeHeadline(lang, standing, standing.now).number, ...headlineLines(lang, standing, answer.country).flat()]
  );
