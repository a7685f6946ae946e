import { countTargets } from '../../compute/targets/countTargets';
import type { Target } from '../../compute/targets/target';
import type { Language } from '../../model/language';
import type { Unit } from '../../model/unit';
import { targetsMessage } from '../targetsMessage';
import { unitName } from '../name';
import { formatNumber } from '../number';
import { during } from '../sentence/during';

export interface TargetsHeadline {
  /** `4/5 chỉ tiêu đạt và vượt, trong đó 3 vượt`; without a verdict or a target, that. */
  title: string;
  /** What is not in the count: not yet due, without a figure, not judged. Empty when nothing is. */
  aside: string;
}

const ASIDE = ['no-figure', 'not-due', 'unjudged'] as const;

/** The n/N of the page, by rule over the targets that have a verdict. */
export function targetsHeadline(
  lang: Language,
  unit: Unit,
  targets: readonly Target[],
  choice: string
): TargetsHeadline {
  const t = targetsMessage(lang);
  const counts = countTargets(targets);
  const n = (value: number) => formatNumber(lang, value);
  const aside = ASIDE.filter((verdict) => counts[verdict] > 0).map((verdict) => t.asideOf[verdict](n(counts[verdict])));
  if (targets.length === 0) return { title: t.noTargets(unitName(lang, unit), during(lang, choice)), aside: '' };
  const title =
    counts.judged === 0
      ? t.noneJudged
      : t.reached(n(counts.reached), n(counts.judged)) + (counts.reached > 0 ? t.ofWhich(n(counts.exceeded)) : '');
  return { title, aside: aside.length > 0 ? t.aside(aside.join('; ')) : '' };
}
