import type { Standing } from '../compute/standing';
import type { Language } from '../model/language';
import type { Assigner, Status } from '../model/observation';
import { plainText } from '../model/segment';
import { planName } from './assigner';
import { formatPeriod } from './period';
import { changePart, planParts } from './sentence/parts';
import { pick } from './sentence/words';
import { statusWord } from './status';

/** The name over a bar: `2022 thực hiện`, `2023 dự toán Trung ương giao`, `2023 ước thực hiện`. */
export function budgetBarName(
  lang: Language,
  standing: Standing,
  bar: { role: 'previous' | 'plan' | 'actual'; period: string; status: Status; assigner: Assigner | '' }
): string {
  const when = formatPeriod(lang, bar.period, 'short');
  if (bar.role === 'plan') {
    return `${when} ${planName(lang, bar.assigner || 'unstated', standing.indicator, standing.unit)}`;
  }
  return bar.status === 'estimate'
    ? pick(lang, `${when} ước thực hiện`, `${when} estimate`)
    : `${when} ${pick(lang, 'thực hiện', 'actual')} (${statusWord(lang, bar.status)})`;
}

/** The second line beside a bar. */
export const budgetDetail = {
  implied: (lang: Language) => pick(lang, 'suy ra từ tỷ lệ công bố', 'from the published percentage'),
  actual: (lang: Language, standing: Standing) => {
    const subject = { indicator: standing.indicator, unit: standing.unit };
    const change = changePart(lang, standing, subject);
    const plan = planParts(lang, standing, subject)[0] ?? [];
    return [plan.slice(0, plan.length > 1 ? 3 : 1), change.slice(0, 2)]
      .map((part) => plainText(part))
      .filter(Boolean)
      .join(' · ')
      .replace(/^bằng /, '')
      .replace(/ (?:Trung ương|HĐND .*?) giao/, '');
  }
};
