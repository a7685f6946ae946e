import type { Indicator } from '../../model/indicator';
import { isMissing, type Maybe } from '../../model/missing';
import type { Qualifier } from '../../model/observation';
import { round } from '../decimals';
import { planOutcome, planPosition, type Plan } from '../percent-of-plan';
import type { Verdict } from './target';

/** A value or a plan with the word printed before it. */
export interface Qualified {
  value: number;
  qualifier: Qualifier | '';
}

const ABOVE: readonly (Qualifier | '')[] = ['over', 'exceeds'];

/**
 * The verdict on a value, both numbers read as printed (`planOutcome`). Where they are equal the word before the value
 * decides: `hơn 20` is above 20, `gần 20` below it. A plan of `hơn 20` asks for more than 20 and sets no level beyond it:
 * more is met, never exceeded, and 20 itself is missed.
 */
export function verdict(
  value: Maybe<Qualified>,
  plan: Plan & { qualifier: Qualifier | '' },
  { better, decimals }: Pick<Indicator, 'better' | 'decimals'>,
  due: boolean
): Verdict {
  if (better === 'none') return 'unjudged';
  if (isMissing(value)) return due ? 'no-figure' : 'not-due';
  const open = ABOVE.includes(plan.qualifier) && better === 'up';
  const nudged = nudge(value, plan, decimals);
  const outcome = planOutcome(nudged, plan, better, decimals);
  if (isMissing(outcome)) return 'unjudged';
  if (!open) return outcome;
  return planPosition(nudged, plan, decimals) === 'above' ? 'met' : 'missed';
}

/** A value that equals the nearer end of its plan, moved by one printed digit to the side that its own word says. */
function nudge({ value, qualifier }: Qualified, plan: Plan, decimals: number): number {
  const shown = round(value, decimals);
  const digit = 10 ** -decimals;
  if (ABOVE.includes(qualifier) && shown === round(plan.upper ?? plan.value, decimals)) return shown + digit;
  if (qualifier === 'nearly' && shown === round(plan.value, decimals)) return shown - digit;
  return value;
}

/** Least favourable first. */
const ORDER: readonly Verdict[] = ['missed', 'met', 'exceeded', 'no-figure', 'not-due', 'unjudged'];

/** The verdict on a target with several plans: the least favourable. Of none: there is nothing to judge. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  ORDER.find((one) => verdicts.includes(one)) ?? 'unjudged';
