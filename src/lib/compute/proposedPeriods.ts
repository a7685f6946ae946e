import { periodLines, withoutHoles, type PeriodRow } from './periodLines';
import { parsePeriod } from '../model/period';

const MOST = 10;

/** Lines in the order in which they are proposed when they have as much to show. */
const KINDS = ['year', 'quarter', 'half', 'cumulative', 'month'];

/**
 * The periods that a comparison shows when the reader did not say: of the line (years, quarters, nine months …) in which
 * the subject has most values of the first indicator, years first, the last ten up to `until`, with the gaps between them. Falls back on any unit's
 * values, then on `until` alone.
 * @param until a year: nothing later is proposed
 */
export function proposedPeriods(
  rows: readonly PeriodRow[],
  of: { indicator: string; territory: string; dimension: string },
  until: number
): string[] {
  const have = rows.filter((row) => row.indicator === of.indicator && row.dimension === of.dimension);
  const own = periodLines(
    have.filter((row) => row.territory === of.territory),
    until
  );
  const lines = Object.values(Object.keys(own).length > 0 ? own : periodLines(have, until));
  const best = lines.sort((a, b) => score(b) - score(a))[0];
  if (!best) return [String(until)];
  const span = withoutHoles(best).slice(-MOST);
  return span.slice(span.findIndex((key) => best.includes(key)));
}

/** Three years say more than three quarters: years win unless another line has more than twice as many values. */
function score(keys: readonly string[]): number {
  const kind = parsePeriod(keys[0] ?? '')?.kind ?? '';
  return Math.min(keys.length, MOST) * (kind === 'year' ? 2.5 : 1) - KINDS.indexOf(kind) / 100;
}
