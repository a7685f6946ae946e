import { group } from 'd3-array';
import type { Language } from '../../model/language';
import { lineOf } from '../../model/period';
import type { Pivot, PivotField, PivotTable } from '../../model/pivot';
import { periodSpan, places } from '../comparison/comparisonMeasureLine';
import { lowerFirst } from '../comparison/phrase';
import { exploreMessage } from '../exploreMessage';
import { dimensionName, indicatorName } from '../name';
import { formatNumber } from '../number';
import { sentenceCase } from '../sentenceCase';
import type { PivotCatalogue } from './pivotCatalogue';

const NAMED = 3;
/** Said by their members or by the breakdown. */
const SAID: ReadonlySet<PivotField> = new Set(['indicator', 'period', 'category']);

/** What the table shows: `Dân số trung bình, theo đơn vị, tổng theo vùng, 2010–2018`. */
export function pivotCaption(
  lang: Language,
  pivot: Pivot,
  table: Pick<PivotTable, 'indicators' | 'units' | 'periods'>,
  catalogue: PivotCatalogue
): string {
  const { caption, values } = exploreMessage(lang).pivot;
  const { single, summed } = standing(lang, pivot, table.units.length);
  const unitSaid = pivot.rows.includes('unit') || pivot.columns.includes('unit');
  const units = catalogue.units.filter(({ code }) => table.units.includes(code));
  const parts = [
    whatOf(lang, table.indicators, catalogue),
    pivot.values === 'value' ? '' : lowerFirst(values[pivot.values]),
    pivot.by && caption.split(lowerFirst(dimensionName(lang, pivot.by))),
    single && caption.by(single),
    summed && caption.totals(summed),
    unitSaid || units.length === 0 ? '' : lowerFirst(places(lang, units)),
    spans(lang, table.periods)
  ];
  return sentenceCase(parts.filter(Boolean).join(', '));
}

function whatOf(lang: Language, codes: readonly string[], { indicators }: PivotCatalogue): string {
  const named = codes.flatMap((code) => indicators.find((entry) => entry.code === code) ?? []);
  if (named.length > NAMED) return exploreMessage(lang).pivot.caption.indicators(formatNumber(lang, named.length));
  return named
    .map((entry, i) => (i === 0 ? indicatorName(lang, entry) : lowerFirst(indicatorName(lang, entry))))
    .join(', ');
}

/** What each value stands by, and what several of them are added up by: groups around a field, or all where units are not said. */
function standing(lang: Language, { rows, columns, totals }: Pivot, units: number): { single: string; summed: string } {
  const { fields, caption } = exploreMessage(lang).pivot;
  const said = (list: readonly PivotField[]) => {
    const names = list.map((field) => lowerFirst(fields[field]));
    return names.length < 2 ? (names[0] ?? '') : names.slice(0, -1).join(', ') + caption.and + (names.at(-1) ?? '');
  };
  const all = [...rows, ...columns].filter((field) => !SAID.has(field));
  if (!all.includes('unit')) return units > 1 ? { single: '', summed: said(all) } : { single: said(all), summed: '' };
  const outer = new Set([...rows.slice(0, -1), ...columns.slice(0, -1)]);
  return {
    single: said(all.filter((field) => !outer.has(field))),
    summed: totals ? said(all.filter((field) => outer.has(field))) : ''
  };
}

/** `2019–2023`; of several kinds one after the other. */
const spans = (lang: Language, periods: readonly string[]): string =>
  [...group(periods, (period) => lineOf(period)).values()].map((list) => periodSpan(lang, list)).join('; ');
