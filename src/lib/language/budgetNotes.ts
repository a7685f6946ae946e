import { round } from '../compute/decimals';
import { reproduces } from '../compute/reproduces';
import type { Standing } from '../compute/standing';
import type { Language } from '../model/language';
import { isMissing } from '../model/missing';
import { formatDate } from './date';
import { formatNumber } from './number';
import { formatObservation } from './observation';
import { formatPeriod } from './period';
import { planOf } from './planOf';
import { pick } from './sentence/words';

/** How the budget figure was worked out, where sources disagree, and what is not known: one sentence each. */
export function budgetNotes(lang: Language, standing: Standing): string[] {
  const { now } = standing;
  if (isMissing(now)) return [];
  return [...planNotes(lang, standing), ...changeNotes(lang, standing), ...otherNotes(lang, standing)];
}

function planNotes(lang: Language, standing: Standing): string[] {
  const { now, plans } = standing;
  if (isMissing(now)) return [];
  if (plans.length === 0)
    return [pick(lang, 'Bản số liệu này chưa có dự toán cho kỳ này.', 'This snapshot has no plan for this period.')];
  return plans.flatMap((plan): string[] => {
    const name = planOf(lang, standing, plan);
    const said = plan.printed?.value;
    if (plan.plan && said !== undefined && !isMissing(plan.percent)) {
      const result = reproduces(plan.percent, said);
      if (result.reproduces) return [];
      const printed = formatNumber(lang, said);
      const computed = formatNumber(lang, round(plan.percent, 1), { decimals: 1 });
      return [
        pick(
          lang,
          `Nguồn ghi bằng ${printed}% ${name}; tính từ ${name} đã công bố (${formatNumber(lang, plan.plan.value)}) thì được ${computed}%.`,
          `The source says ${printed}% of the ${name}; the published ${name} (${formatNumber(lang, plan.plan.value)}) gives ${computed}%.`
        )
      ];
    }
    if (said === undefined || isMissing(plan.implied)) return [];
    const formula = `${formatNumber(lang, now.value)} / ${formatNumber(lang, said)}% ≈ ${formatNumber(lang, round(plan.implied, 0))}`;
    return [
      pick(
        lang,
        `Mức ${name} không có trong nguồn; suy ra từ tỷ lệ đã công bố: ${formula}.`,
        `The ${name} itself is not in the sources; it follows from the published percentage: ${formula}.`
      )
    ];
  });
}

/** The printed change beside what the figures give, when they differ at the printed precision. */
function changeNotes(lang: Language, { now, before, change, printed }: Standing): string[] {
  const said = printed['percent-change'];
  if (!said || isMissing(change) || isMissing(before) || isMissing(now)) return [];
  const computed = `${formatNumber(lang, round(change.value, 1), { decimals: 1, sign: true })}%`;
  const when = formatPeriod(lang, before.period);
  return [
    pick(
      lang,
      `Mức tăng ${formatNumber(lang, said.value)}% là theo nguồn; tính từ số ${when} (${formatNumber(lang, before.value)}) thì được ${computed}.`,
      `The change of ${formatNumber(lang, said.value)}% is as the source gives it; the figure for ${when} (${formatNumber(lang, before.value)}) gives ${computed}.`
    )
  ];
}

function otherNotes(lang: Language, { others, indicator }: Standing): string[] {
  if (others.length === 0) return [];
  const list = others
    .map(
      (row) =>
        `${formatObservation(lang, row, [indicator])} (${row.from.publisher}, ${formatDate(lang, row.published_as)})`
    )
    .join('; ');
  return [pick(lang, `Số khác đã công bố cho cùng kỳ: ${list}.`, `Also published for the same period: ${list}.`)];
}
