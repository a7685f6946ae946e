import type { Language } from '$lib/model/language';
import type { View } from '$lib/model/view';
import type { ViewChoices } from '$lib/view/defaults';
import { href } from '$lib/view/href';
import type { GrowthView } from '$lib/view/readGrowthView';
import { overviewQuery } from './overviewQuery';

/** Addresses of a view: with its snapshot, named even while it is the newest, and with whatever is newest. */
export function overviewLinks(
  lang: Language,
  view: View,
  by: GrowthView,
  choices: ViewChoices
): { thisSnapshot: string; latest: string } {
  const kept = new URLSearchParams(overviewQuery(view, by, choices));
  const open = new URLSearchParams(kept);
  kept.set('s', view.snapshot);
  open.delete('s');
  return {
    thisSnapshot: href(lang, '/', `?${kept}`),
    latest: href(lang, '/', open.size > 0 ? `?${open}` : '')
  };
}
