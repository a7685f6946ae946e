import type { Standing } from '$lib/compute/standing';
import { budgetNotes } from '$lib/language/budgetNotes';
import { budgetMeasureLine, sourceLine } from '$lib/language/figureLine';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import { amountSentence } from '$lib/language/sentence/amountSentence';
import { pick } from '$lib/language/sentence/words';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import { plainText } from '$lib/model/segment';
import type { FigureCard, LongRow } from '../export/card';
import { knownRow, missingRow, wordCell } from '../export/knownRow';
import type { BudgetFigure } from './budgetFigure';

/** The budget figure to carry away: one row for each bar. */
export function budgetCard(
  lang: Language,
  standing: Standing,
  figure: BudgetFigure,
  { snapshot }: { snapshot: string }
): FigureCard {
  const t = message(lang);
  const { indicator, unit } = standing;
  return {
    lang,
    title: figure.title,
    measure: budgetMeasureLine(lang, standing),
    sentence: plainText(amountSentence(lang, standing)),
    notes: budgetNotes(lang, standing),
    source: sourceLine(lang, figure.sources, snapshot),
    snapshot,
    subject: unitName(lang, unit),
    what: t.budget.heading,
    synthetic: figure.sources.some(({ status }) => status === 'synthetic'),
    table: {
      head: t.table.indicator,
      columns: [
        { label: t.table.value, measure: pick(lang, indicator.measure_vi, indicator.measure_en) },
        { label: t.table.note, measure: '' }
      ],
      rows: figure.bars.map((bar) => ({
        head: bar.name,
        cells: [{ value: bar.value, decimals: 0, text: bar.label, status: bar.status }, wordCell(bar.detail)]
      }))
    },
    long: [...figure.sources.map((row) => knownRow(lang, row, standing)), ...impliedRows(lang, standing)]
  };
}

/** Plans that are not in the sources and follow from a printed percentage. */
function impliedRows(lang: Language, standing: Standing): LongRow[] {
  const { now, indicator, unit } = standing;
  return standing.plans.flatMap(({ plan, printed, implied, period }) =>
    plan || !printed || isMissing(implied) || isMissing(now)
      ? []
      : [
          {
            ...missingRow(lang, { indicator, unit, period, missing: '' }),
            value: implied,
            status: 'derived',
            formula: `${formatNumber(lang, now.value)} / ${formatNumber(lang, printed.value)}%`
          }
        ]
  );
}
