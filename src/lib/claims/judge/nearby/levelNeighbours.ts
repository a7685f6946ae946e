import type { Vintage } from '../../../model/known';
import { qualifiedRange } from '../acceptedRange';
import type { Figures } from '../figures';
import { holds } from '../holds';
import type { ClaimAsked } from '../judgement';
import { plainCandidate } from '../candidate';
import { standingPeriods } from '../standingPeriods';
import type { Changed, Found } from './neighbour';

const MOST_CHANGES = 2;

/**
 * Published values that are the claimed number: of the same indicator and unit in another period, breakdown, publication or
 * as a plan; in another unit; of another indicator of the same measure and theme.
 */
export function levelNeighbours(figures: Figures, asked: ClaimAsked, why: 'differs' | 'unit' | 'period'): Found[] {
  const { reading } = asked;
  const territory = figures.territory(reading.unit);
  const same = new Set([reading.period, ...standingPeriods(reading.period).same]);
  const look = (rows: readonly Vintage[]) => hits(figures, asked, rows, territory, same);
  if (why === 'period') return look(figures.everything(reading.indicator, territory));
  if (why === 'unit') {
    const rows = reading.period
      ? [...same].flatMap((period) => figures.everywhere(reading.indicator, period))
      : figures.everywhere(reading.indicator);
    return look(rows);
  }
  const own = figures.indicator(reading.indicator);
  const others = figures.known.filter((code) => {
    const other = figures.indicator(code);
    return code !== reading.indicator && other?.measure === own?.measure && other?.theme === own?.theme;
  });
  return [
    ...look(figures.everything(reading.indicator, territory)),
    ...look(figures.everywhere(reading.indicator, reading.period).filter((row) => row.territory !== territory)),
    ...others.flatMap((indicator) =>
      look(figures.everything(indicator, territory).filter((row) => same.has(row.period)))
    )
  ];
}

function hits(
  figures: Figures,
  { said, reading }: ClaimAsked,
  rows: readonly Vintage[],
  territory: string,
  same: ReadonlySet<string>
): Found[] {
  const { low, high } = qualifiedRange(said);
  const [least, most] = [Math.min(low, said.value) - said.step, Math.max(high, said.upper ?? said.value) + said.step];
  const found: Found[] = [];
  for (const row of rows) {
    if (row.value < least || row.value > most || !holds(said, row.value, row.upper)) continue;
    const plan = row.status === 'plan';
    const latest = (plan ? figures.plans(row) : figures.results(row)).rows[0];
    const changed: Changed[] = [
      ...(same.has(row.period) || reading.period === '' ? [] : (['period'] as const)),
      ...(row.territory === territory || reading.unit === '' || territory === '' ? [] : (['unit'] as const)),
      ...(plan === reading.plan ? [] : (['plan'] as const)),
      ...(row.dimension === reading.dimension && row.category === reading.category ? [] : (['category'] as const)),
      ...(row.indicator === reading.indicator ? [] : (['indicator'] as const)),
      ...(latest && latest.value !== row.value && latest.published > row.published ? (['vintage'] as const) : [])
    ];
    if (reading.period === '') changed.unshift('period');
    if (territory === '') changed.unshift('unit');
    if (changed.length === 0 || changed.length > MOST_CHANGES) continue;
    const { period, unit, dimension, category, indicator } = row;
    found.push({
      reading: { ...reading, indicator, unit, period, dimension, category, plan, planBy: plan ? row.plan_by : '' },
      changed,
      computation: plainCandidate(row, 'level').computation,
      off: 0
    });
  }
  return found;
}
