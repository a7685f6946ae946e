import type { Language } from '$lib/model/language';
import type { View } from '$lib/model/view';
import type { ViewChoices } from '$lib/view/defaults';
import { href } from '$lib/view/href';
import { writeView } from '$lib/view/writeView';

/** Addresses of a view: with its snapshot, named even while it is the newest, and with whatever is newest. */
export function partyLinks(lang: Language, view: View, choices: ViewChoices): { thisSnapshot: string; latest: string } {
  const kept = new URLSearchParams(writeView(view, choices));
  const open = new URLSearchParams(kept);
  kept.set('s', view.snapshot);
  open.delete('s');
  return {
    thisSnapshot: href(lang, '/party', `?${kept}`),
    latest: href(lang, '/party', open.size > 0 ? `?${open}` : '')
  };
}
