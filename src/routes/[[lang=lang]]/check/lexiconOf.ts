import type { Lexicon } from '$lib/claims/lexicon';
import type { CompareChoices } from '$lib/view/compareChoices';
import { HOME_UNIT } from '$lib/view/defaults';

/** The catalogue that texts are read against; they are about the organisation of the site unless they say otherwise. */
export function lexiconOf({ indicators, units, unitChanges, memberships }: CompareChoices): Lexicon {
  const subject = units.find(({ code }) => code === HOME_UNIT)?.territory ?? '';
  return { indicators, units, unitChanges, memberships, subject };
}
