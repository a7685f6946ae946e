import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { lineOf } from '../../model/period';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';
import { countsInRow, follows, isFilled, levelChange, type Filled } from './read';

/** Counts in words; "năm" would be read as years, so five and more are digits in Vietnamese. */
const COUNTS_VI = ['', 'một', 'hai', 'ba', 'bốn'];
const COUNTS_EN = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `ba năm liền`, `6 quý liền`; `three years running`. */
export function runLength(lang: Language, length: number, period: string): string {
  const line = lineOf(period);
  const [vi, en] = line === 'year' ? ['năm', 'years'] : line === 'quarter' ? ['quý', 'quarters'] : ['kỳ', 'periods'];
  const count = pick(lang, COUNTS_VI, COUNTS_EN)[length] ?? formatNumber(lang, length);
  return pick(lang, `${count} ${vi} liền`, `${count} ${en} running`);
}

/** The last run of periods, one after the other, in which a series lies on the same side of another; null for none. */
export function sideRun(
  series: Series,
  other: Series
): { higher: boolean; from: string; to: string; length: number; last: { now: Filled; other: Filled } } | null {
  const pairs = series.cells.flatMap((now) => {
    const beside = other.cells.find((cell) => cell.period === now.period);
    return isFilled(now) && isFilled(beside) ? [{ now, other: beside }] : [];
  });
  const last = pairs.at(-1);
  if (!last || last.now.value === last.other.value) return null;
  const higher = last.now.value > last.other.value;
  let from = pairs.length - 1;
  for (let i = from - 1; i >= 0; i--) {
    const [pair, next] = [pairs[i], pairs[i + 1]];
    if (!pair || !next || !follows(pair.now.period, next.now.period)) break;
    if (pair.now.value === pair.other.value || pair.now.value > pair.other.value !== higher) break;
    from = i;
  }
  const start = pairs[from]?.now.period ?? last.now.period;
  return { higher, from: start, to: last.now.period, length: pairs.length - from, last };
}

/** How many times in a row, up to its latest value, a level has risen or fallen from one period to the next. */
export function changeRun(facts: ComparisonFacts, series: Series): { up: boolean; length: number } | null {
  const filled = series.cells.filter((cell): cell is Filled => isFilled(cell));
  let up: boolean | null = null;
  let length = 0;
  for (let i = filled.length - 1; i > 0; i--) {
    const [before, now] = [filled[i - 1], filled[i]];
    if (!before || !now || !follows(before.period, now.period) || !countsInRow(series, now.period)) break;
    const changed = levelChange(facts, series, before, now);
    if (!changed || changed.value === 0 || (up !== null && changed.value > 0 !== up)) break;
    up = changed.value > 0;
    length += 1;
  }
  return up === null ? null : { up, length };
}
