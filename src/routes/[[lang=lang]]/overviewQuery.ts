import type { View } from '$lib/model/view';
import type { ViewChoices } from '$lib/view/defaults';
import type { GrowthView } from '$lib/view/readGrowthView';
import { writeView } from '$lib/view/writeView';

/** The query string of the overview, with its `?`; empty for the default view. */
export function overviewQuery(view: View, by: GrowthView, choices: ViewChoices): string {
  const params = new URLSearchParams(writeView(view, choices));
  if (by === 'quarter') params.set('by', by);
  return params.size > 0 ? `?${params}` : '';
}
