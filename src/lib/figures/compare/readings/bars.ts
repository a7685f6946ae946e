import { rankedBars, type RankedBar, type ReferenceRule } from '$lib/charts/rankedBars';
import { rank } from '$lib/compute/rank';
import { median, offScale } from '$lib/language/comparison/chartWords';
import { measureOf, standsBeside } from '$lib/language/comparison/read';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import type { Cell, Series } from '$lib/model/cube';
import { isMissing } from '$lib/model/missing';
import type { Reading, ReadingInput } from '../reading';
import {
  cellAt,
  hasOneIndicator,
  labelOf,
  lastPeriod,
  nameOf,
  pointText,
  roleOf,
  shortLabel,
  valueOf,
  withValues
} from './parts';

export interface Entry {
  series: Series;
  cell: Cell;
  value: number | null;
  nation: boolean;
}

const isNation = ({ country }: ReadingInput, series: Series) =>
  series.unit.territory === country.territory && series.category === '';

/** A total of the whole country would press every place into a corner; rates and worked-out figures stand beside others. */
const comparable = ({ comparison }: ReadingInput, series: Series) =>
  standsBeside(series) || comparison.transform !== 'level';

function entriesOf(input: ReadingInput, period: string): Entry[] {
  const { cube } = input;
  return cube.series.flatMap((series) => {
    const cell = cellAt(cube, series, period);
    const nation = isNation(input, series);
    return cell ? [{ series, cell, value: valueOf(cell), nation }] : [];
  });
}

/** By value, the best first where there is a better direction, else the largest; those without a value last. */
function ordered(entries: readonly Entry[], down: boolean): Entry[] {
  return [...entries].sort((a, b) =>
    a.value === null || b.value === null
      ? Number(a.value === null) - Number(b.value === null)
      : (down ? 1 : -1) * (a.value - b.value)
  );
}

function rules(input: ReadingInput, entries: readonly Entry[], period: string): ReferenceRule[] {
  const { cube, references, comparison, lang } = input;
  const found: ReferenceRule[] = [];
  const behind = entries.find((entry) => entry.nation)?.series ?? references.country[0];
  const cell = behind && cellAt(cube, behind, period);
  const value = valueOf(cell);
  if (behind && cell && value !== null && comparable(input, behind) && entries.length > 2)
    found.push({ value, label: `${unitName(lang, behind.unit)} ${labelOf(input, behind, cell)}`, stroke: 'dashed' });
  const [first] = cube.series;
  const middle =
    comparison.peers && first ? references.median[first.indicator.code]?.[cube.periods.indexOf(period)] : undefined;
  const half = valueOf(middle);
  if (first && middle && half !== null)
    found.push({ value: half, label: `${median(lang)} ${labelOf(input, first, middle)}`, stroke: 'dotted' });
  return found;
}

/** Places in the order of one period's values, the last that has any, with the country and the peers' median as rules. */
export const bars: Reading = {
  code: 'bars',
  whyNot: ({ cube }) => {
    if (withValues(cube).length === 0) return 'no-value';
    if (!hasOneIndicator(cube)) return 'several-indicators';
    return cube.series.length < 2 ? 'one-unit' : null;
  },
  draw: (input, width) => {
    const { period, entries, bars: shown } = rankedOf(input);
    return rankedBars({ width, rules: rules(input, entries, period), bars: shown });
  }
};

/** The bars in the order of their values, with places before the names where there are any. */
export function rankedOf(input: ReadingInput): { period: string; entries: readonly Entry[]; bars: RankedBar[] } {
  const { cube, lang } = input;
  const period = lastPeriod(cube);
  const entries = entriesOf(input, period);
  const [first] = cube.series;
  const { better, measure } = first ? measureOf(cube, first) : { better: 'none' as const, measure: '' };
  const ranked = (better === 'up' || better === 'down') && measure !== 'rank' && !input.comparison.by;
  // The country has no place among its parts.
  const field = entries.filter((entry) => !entry.nation);
  const values = field.map((entry) => ({ unit: entry.series.key, value: entry.value }));
  const unscaled = (entry: Entry) => entry.nation && field.length > 1 && !comparable(input, entry.series);

  const bar = (entry: Entry): RankedBar => {
    const { series, cell, value } = entry;
    const label = labelOf(input, series, cell);
    const place =
      ranked && value !== null && !entry.nation && field.length > 1
        ? rank(values, series.key, better === 'down' ? 'down' : 'up')
        : null;
    const number = place && !isMissing(place) ? formatNumber(lang, place.rank) : '';
    return {
      name: [number, nameOf(input, series)].filter(Boolean).join('  '),
      role: series.subject && !entry.nation ? 'subject' : input.comparison.by ? 'other' : roleOf(input, series),
      value: unscaled(entry) ? null : value,
      label: unscaled(entry) ? offScale(lang, label) : label,
      short: shortLabel(input, series, cell),
      text: [number && `${number}.`, pointText(input, series, cell)].filter(Boolean).join(' '),
      status: cell.status
    };
  };
  const shown = [
    ...ordered(
      entries.filter((entry) => !unscaled(entry)),
      better === 'down'
    ),
    ...entries.filter(unscaled)
  ];
  return { period, entries, bars: shown.map(bar) };
}
