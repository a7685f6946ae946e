import { difference, round } from '../compute/decimals';
import type { Standing } from '../compute/standing';
import type { Known } from '../model/known';
import type { Language } from '../model/language';
import { isMissing } from '../model/missing';
import { parsePeriod } from '../model/period';
import type { Unit } from '../model/unit';
import { planName } from './assigner';
import { unitName } from './name';
import { formatNumber } from './number';
import { formatPeriod } from './period';
import { during } from './sentence/during';
import { pick } from './sentence/words';

interface Pair {
  period: string;
  unit: Known | null;
  country: Known | null;
}

const NUMBER_WORDS_VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NUMBER_WORDS_EN = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

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
    const value = `${formatNumber(lang, last.unit.value, { decimals: 2 })}%`;
    const when = during(lang, last.period);
    return pick(lang, `${name} tăng trưởng ${value} ${when}`, `${name} grew by ${value} in ${when}`);
  }
  const side = pick(lang, run.higher ? 'cao hơn' : 'thấp hơn', run.higher ? 'faster' : 'slower');
  if (run.length === 1 && run.to.unit && run.to.country) {
    const gap = formatNumber(lang, Math.abs(difference(run.to.unit.value, run.to.country.value)), { decimals: 2 });
    const when = during(lang, run.to.period);
    return pick(
      lang,
      `Tăng trưởng ${name} ${when} ${side} cả nước ${gap} điểm phần trăm`,
      `${name} grew ${side} than the country in ${when}, by ${gap} points`
    );
  }
  const years = parsePeriod(run.to.period)?.kind === 'year';
  const count = pick(lang, NUMBER_WORDS_VI, NUMBER_WORDS_EN)[run.length] ?? String(run.length);
  const span = years
    ? `${run.from.period}–${run.to.period}`
    : `${formatPeriod(lang, run.from.period, 'short')} – ${formatPeriod(lang, run.to.period, 'short')}`;
  return pick(
    lang,
    `Tăng trưởng ${name} ${side} cả nước ${count} ${years ? 'năm' : 'kỳ'} liền, ${span}`,
    `${name} grew ${side} than the country ${count} ${years ? 'years' : 'periods'} running, ${span}`
  );
}

/** The title of the budget figure: over or under plan when a plan is known, else the change, else the value. */
export function findingOfBudget(lang: Language, standing: Standing): string {
  const { now, change, before, plans, indicator, unit } = standing;
  const what = pick(lang, 'Thu ngân sách', 'Budget revenue');
  const plan = plans[0];
  const percent = plan?.printed?.value ?? (plan && !isMissing(plan.percent) ? round(plan.percent, 1) : null);
  if (plan && percent !== null) {
    const name = planName(lang, plan.assigner, indicator, unit);
    const over = difference(percent, 100);
    const text = `${formatNumber(lang, Math.abs(over), { decimals: 1 })}%`.replace(/[,.]0%$/, '%');
    const whole = isMissing(now) || parsePeriod(now.period)?.kind === 'year';
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
  const value = formatNumber(lang, now.value);
  return pick(lang, `${what} đạt ${value} tỷ đồng`, `${what} of VND ${value} billion`);
}
