import { missing } from '../../model/missing';
import type { Vintage } from '../../model/known';
import type { LevelInput } from './planLevels';
import type { PlanLevel } from './target';
import { verdict } from './verdict';

/** A plan of which only a percentage is known: it is judged against a hundred, as printed; of a part of the period not at all. */
export function percentLevel({ indicator, period, due }: LevelInput, percent: Vintage): PlanLevel {
  const against = { value: 100, upper: null, qualifier: '' as const };
  const whole = percent.period === period ? percent : missing('not-published');
  return {
    assigner: percent.plan_by || 'unstated',
    origin: 'percent',
    plan: null,
    published: null,
    former: [],
    printed: [{ percent, value: null }],
    verdict: verdict(whole, against, { better: indicator.better, decimals: 2 }, due),
    percent: percent.value,
    points: missing('not-applicable')
  };
}
