import { rankedBars, type ReferenceRule } from '$lib/charts/rankedBars';
import { rank } from '$lib/compute/rank';
import { median } from '$lib/language/comparison/chartWords';
import { measureOf } from '$lib/language/comparison/read';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import type { Series } from '$lib/model/cube';
import { isMissing } from '$lib/model/missing';
import type { Reading, ReadingInput } from '../reading';
import { cellAt, hasOneIndicator, labelOf, lastPeriod, nameOf, pointText, valueOf, withValues } from './parts';

/** The country among the places shown is a rule, not a competitor. */
function split({ cube, country }: ReadingInput): { places: Series[]; nation: Series | undefined } {
  const nation = cube.series.find((series) => series.unit.territory === country.territory && series.category === '');
  const places = cube.series.filter((series) => series !== nation);
  return places.length > 1 ? { places, nation } : { places: [...cube.series], nation: undefined };
}

function rules(input: ReadingInput, nation: Series | undefined, period: string): ReferenceRule[] {
  const { cube, references, comparison, lang } = input;
  const behind = nation ?? references.country[0];
  const cell = behind && cellAt(cube, behind, period);
  const value = valueOf(cell);
  const [indicator] = cube.series.map((series) => series.indicator.code);
  const middle = comparison.peers ? references.median[indicator ?? '']?.[cube.periods.indexOf(period)] : undefined;
  const found: ReferenceRule[] = [];
  // A total of the whole country would push every place into a corner.
  const beside = behind?.indicator.kind === 'rate' || behind?.indicator.kind === 'ratio';
  if (behind && cell && value !== null && beside)
    found.push({ value, label: `${unitName(lang, behind.unit)} ${labelOf(input, behind, cell)}`, stroke: 'dashed' });
  const half = valueOf(middle);
  if (middle && half !== null && cube.series[0])
    found.push({ value: half, label: `${median(lang)} ${labelOf(input, cube.series[0], middle)}`, stroke: 'dotted' });
  return found;
}

/** Places in the order of one period's values, with the country and the peers' median as rules. */
export const bars: Reading = {
  code: 'bars',
  whyNot: (input) => {
    if (withValues(input.cube).length === 0) return 'no-value';
    if (!hasOneIndicator(input.cube)) return 'several-indicators';
    return split(input).places.length < 2 ? 'one-unit' : null;
  },
  draw: (input, width) => {
    const { cube, lang } = input;
    const period = lastPeriod(cube);
    const { places, nation } = split(input);
    const entries = places.flatMap((series) => {
      const cell = cellAt(cube, series, period);
      return cell ? [{ series, cell, value: valueOf(cell) }] : [];
    });
    const [first] = places;
    const { better, measure } = first ? measureOf(cube, first) : { better: 'none' as const, measure: '' };
    const upward = better === 'down' ? 1 : -1;
    const order = [...entries].sort((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : upward * (a.value - b.value)
    );
    const ranked = (better === 'up' || better === 'down') && measure !== 'rank';
    const values = entries.map((entry) => ({ unit: entry.series.key, value: entry.value }));
    return rankedBars({
      width,
      rules: rules(input, nation, period),
      bars: order.map(({ series, cell, value }) => {
        const place = ranked && value !== null ? rank(values, series.key, better) : null;
        const number = place && !isMissing(place) ? `${formatNumber(lang, place.rank)}  ` : '';
        return {
          name: `${number}${nameOf(input, series)}`,
          subject: series.subject,
          value,
          label: labelOf(input, series, cell),
          text: `${number.trim() && `${number.trim()}. `}${pointText(input, series, cell)}`,
          status: cell.status
        };
      })
    });
  }
};
