import type { View } from '$lib/model/view';
import type { PartyInput } from '$lib/questions/partyPage';
import type { ViewChoices } from './defaults';

/** What the page's questions need to know of a view. Null when its unit does not exist. */
export function partyInput(view: View, { units }: ViewChoices): PartyInput | null {
  const unit = units.find((entry) => entry.code === view.unit);
  const country = units.find((entry) => entry.regime === 'country');
  return unit && country ? { view, unit, country } : null;
}
