import type { TargetsAnswer } from '$lib/questions/targets';
import type { ViewChoices } from './defaults';
import type { TargetsView } from './defaultTargetsView';

/** What the questions need to know of a view. Null when its unit does not exist. */
export function targetsInput(
  { unit: code, snapshot }: Pick<TargetsView, 'unit' | 'snapshot'>,
  { units }: ViewChoices
): Pick<TargetsAnswer, 'unit' | 'country' | 'snapshot'> | null {
  const unit = units.find((entry) => entry.code === code);
  const country = units.find((entry) => entry.regime === 'country');
  return unit && country ? { unit, country, snapshot } : null;
}
