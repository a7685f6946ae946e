import { difference, round } from '../compute/decimals';
import { reproduces } from '../compute/reproduces';
import type { Standing } from '../compute/standing';
import type { Known } from '../model/known';
import type { Language } from '../model/language';
import { isMissing } from '../model/missing';
import { parsePeriod } from '../model/period';
import type { Unit } from '../model/unit';
import { unitName } from './name';
import { formatNumber } from './number';
import { formatPeriod } from './period';
import { planOf } from './planOf';
import { qualifierWord } from './qualifier';
import { during } from './sentence/during';
import { pick } from './sentence/words';
import { isEstimate } from './status';

interface Pair {
  period: string;
  unit: Known | null;
  country: Known | null;
}

/** Counts in words; "năm" would be read as years, so five and more are digits in Vietnamese. */
const COUNTS_VI = ['', 'một', 'hai', 'ba', 'bốn'];
const COUNTS_EN = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What the periods of a run are called. */
const PERIODS = { year: ['năm', 'years'], quarter: ['quý', 'quarters'] } as const;

/** The last unbroken run of periods in which both have a value and the unit is on the same side of the country. */
function lastRun(rows: readonly Pair[]): { higher: boolean; from: Pair; to: Pair; length: number } | null {
  const to = rows.findLastIndex((row) => row.unit && row.country && row.unit.value !== row.country.value);
  const last = rows[to];
  if (!last?.unit || !last.country) return null;
  const higher = last.unit.value > last.country.value;
  let from = to;
  for (let i = to - 1; i >= 0; i--) {
    const row = rows[i];
    if (!row?.unit || !row.country || row.unit.value === row.country.value) break;
    if (row.unit.value > row.country.value !== higher) break;
    from = i;
  }
  const first = rows[from];
  return first ? { higher, from: first, to: last, length: to - from + 1 } : null;
}

/** The title of the growth figure: against the country when that can be said, else the latest value. */
export function findingOfGrowth(lang: Language, unit: Unit, rows: readonly Pair[], chosen: string): string {
  const name = unitName(lang, unit);
  if (!rows.some((row) => row.period === chosen && row.unit !== null)) {
    const when = during(lang, chosen);
    return pick(lang, `${name}: chưa có số tăng trưởng ${when}`, `${name}: no growth figure for ${when} yet`);
  }
  const run = lastRun(rows);
  const last = rows.findLast((row) => row.unit !== null);
  // A single comparison of an earlier period is no finding about the latest one.
  if (!run || (run.length === 1 && run.to !== last)) {
    if (!last?.unit) return pick(lang, `Tăng trưởng ${name}: chưa có số liệu`, `Growth of ${name}: no figures yet`);
    const { value, status } = last.unit;
    const size = `${formatNumber(lang, Math.abs(value), { decimals: 2 })}%`;
    const when = during(lang, last.period);
    const fell = value < 0;
    const estimated = isEstimate(status);
    return pick(
      lang,
      `${name} ${estimated ? 'ước ' : ''}${fell ? 'giảm' : 'tăng trưởng'} ${size} ${wholeYear(last.period) ? '' : 'trong '}${when}`,
      `${name} ${fell ? 'shrank' : 'grew'} by ${estimated ? 'an estimated ' : ''}${size} in ${when}`
    );
  }
  const side = pick(lang, run.higher ? 'cao hơn' : 'thấp hơn', run.higher ? 'faster' : 'more slowly');
  if (run.length === 1 && run.to.unit && run.to.country) {
    const gap = formatNumber(lang, Math.abs(difference(run.to.unit.value, run.to.country.value)), { decimals: 2 });
    const when = during(lang, run.to.period);
    return pick(
      lang,
      `Tăng trưởng ${name} ${when} ${side} cả nước ${gap} điểm phần trăm`,
      `${name} grew ${side} than the country in ${when}, by ${gap} percentage points`
    );
  }
  const kind = parsePeriod(run.to.period)?.kind;
  const [vi, en] = kind === 'year' || kind === 'quarter' ? PERIODS[kind] : ['kỳ', 'periods'];
  const count = pick(lang, COUNTS_VI, COUNTS_EN)[run.length] ?? String(run.length);
  const span =
    kind === 'year'
      ? `${run.from.period}–${run.to.period}`
      : `${formatPeriod(lang, run.from.period, 'short')} – ${formatPeriod(lang, run.to.period, 'short')}`;
  return pick(
    lang,
    `Tăng trưởng ${name} ${side} cả nước ${count} ${vi} liền, ${span}`,
    `${name} grew ${side} than the country ${count} ${en} running, ${span}`
  );
}

const wholeYear = (period: string) => parsePeriod(period)?.kind === 'year';

/** The title of the budget figure: over or under plan when a plan is known, else the change, else the value. */
export function findingOfBudget(lang: Language, standing: Standing): string {
  const { now, change, before, plans } = standing;
  const what = pick(lang, 'Thu ngân sách', 'Budget revenue');
  const plan = plans[0];
  const percent = plan?.printed?.value ?? (plan && !isMissing(plan.percent) ? round(plan.percent, 1) : null);
  if (plan && percent !== null) {
    const name = planOf(lang, standing, plan);
    // A printed percentage that the plan beside it does not give is no headline: the notes tell both.
    const disputed =
      plan.printed && !isMissing(plan.percent) && !reproduces(plan.percent, plan.printed.value).reproduces;
    if (disputed && percent > 100) return pick(lang, `${what} vượt ${name}`, `${what} over the ${name}`);
    const over = difference(percent, 100);
    const text = `${formatNumber(lang, Math.abs(over), { decimals: 1 })}%`.replace(/[,.]0%$/, '%');
    const whole = isMissing(now) || wholeYear(now.period);
    if (over > 0) return pick(lang, `${what} vượt ${name} ${text}`, `${what} ${text} over the ${name}`);
    if (over === 0) return pick(lang, `${what} đạt đúng ${name}`, `${what} exactly on the ${name}`);
    const reached = `${formatNumber(lang, percent, { decimals: 1 })}%`.replace(/[,.]0%$/, '%');
    return pick(lang, `${what} ${whole ? 'đạt' : 'đã đạt'} ${reached} ${name}`, `${what} at ${reached} of the ${name}`);
  }
  if (!isMissing(change) && !isMissing(before)) {
    const value = `${formatNumber(lang, round(Math.abs(change.value), 1), { decimals: 1 })}%`;
    const when = during(lang, before.period);
    const up = change.value >= 0;
    return pick(
      lang,
      `${what} ${up ? 'tăng' : 'giảm'} ${value} so với ${when}`,
      `${what} ${up ? 'up' : 'down'} ${value} on ${when}`
    );
  }
  if (isMissing(now)) return what;
  const value = [qualifierWord(lang, now.qualifier), formatNumber(lang, now.value)].filter(Boolean).join(' ');
  return pick(
    lang,
    `${what} ${isEstimate(now.status) ? 'ước ' : ''}đạt ${value} tỷ đồng`,
    `${what} of ${isEstimate(now.status) ? 'an estimated ' : ''}VND ${value} billion`
  );
}
