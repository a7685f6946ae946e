import { targetsOf } from '$lib/compute/targets/targetsOf';
import type { Target } from '$lib/compute/targets/target';
import { parsePeriod } from '$lib/model/period';
import type { TargetsAnswer } from '$lib/questions/targets';
import { outsideLife, type ViewChoices } from './defaults';

/** All targets of the unit of an answer, judged as of its snapshot. */
export const answeredTargets = (answer: TargetsAnswer, { units }: Pick<ViewChoices, 'units'>): Target[] =>
  targetsOf(answer, {
    territory: answer.unit.territory,
    country: answer.country.territory,
    day: answer.snapshot,
    outside: (period) => outsideLife(units, answer.unit.territory, parsePeriod(period)?.end ?? '')
  });
