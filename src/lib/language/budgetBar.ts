import type { PlanStanding } from '../compute/plan-standings';
import type { Standing } from '../compute/standing';
import type { Language } from '../model/language';
import type { Status } from '../model/observation';
import { plainText } from '../model/segment';
import { planName } from './assigner';
import { formatMeasure } from './measure';
import { formatPeriod } from './period';
import { changePart, planParts } from './sentence/parts';
import { pick } from './sentence/words';
import { statusWord } from './status';

/** The name over a bar: `2022 thực hiện`, `2023 ước thực hiện`. */
export function budgetBarName(
  lang: Language,
  bar: { role: 'previous' | 'actual'; period: string; status: Status }
): string {
  const when = formatPeriod(lang, bar.period, 'short');
  return bar.status === 'estimate'
    ? pick(lang, `${when} ước thực hiện`, `${when} estimate`)
    : `${when} ${pick(lang, 'thực hiện', 'actual')} (${statusWord(lang, bar.status)})`;
}

/** The name over the bar of a plan: `2023 dự toán Trung ương giao`. */
export const planBarName = (lang: Language, standing: Standing, plan: PlanStanding): string =>
  `${formatPeriod(lang, plan.period, 'short')} ${planName(lang, plan.assigner, standing.indicator, standing.unit)}`;

/** The second line beside a bar. */
export const budgetDetail = {
  implied: (lang: Language, percent: number) => {
    const share = formatMeasure(lang, percent, 'percent');
    return pick(lang, `suy ra từ tỷ lệ ${share}`, `from the published ${share}`);
  },
  actual: (lang: Language, standing: Standing) => {
    const subject = { indicator: standing.indicator, unit: standing.unit };
    const change = changePart(lang, standing, subject);
    // Beside one plan the percentage needs no more words; beside several the notes say which is which.
    const plan = standing.plans.length === 1 ? (planParts(lang, standing, subject)[0] ?? []) : [];
    return [plan, change.slice(0, 2)]
      .map((part) => plainText(part))
      .filter(Boolean)
      .join(' · ')
      .replace(/^bằng /, '');
  }
};
