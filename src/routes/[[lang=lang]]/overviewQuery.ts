import type { GrowthView } from '$lib/figures/growth/growthFigure';
import type { View } from '$lib/model/view';
import type { ViewChoices } from '$lib/view/defaults';
import { writeView } from '$lib/view/writeView';

/** The overview's own parameter beside u, p and s: `by=quarter` shows growth quarter by quarter. */
export const readGrowthView = (params: URLSearchParams): GrowthView =>
  params.get('by') === 'quarter' ? 'quarter' : 'period';

/** The query string of the overview, with its `?`; empty for the default view. */
export function overviewQuery(view: View, by: GrowthView, choices: ViewChoices): string {
  const params = new URLSearchParams(writeView(view, choices));
  if (by === 'quarter') params.set('by', by);
  return params.size > 0 ? `?${params}` : '';
}
