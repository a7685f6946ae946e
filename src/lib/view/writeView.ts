import type { View } from '$lib/model/view';
import { defaultView, type ViewChoices } from './defaults';

/**
 * The query string of a view, with its `?`, in the order u, p, s. What `readView` would take by default is not written:
 * the newest snapshot, and the unit and year that a snapshot shows by itself. Empty when nothing is left to say.
 */
export function writeView(view: View, choices: ViewChoices): string {
  const params = new URLSearchParams();
  const byDefault = defaultView(choices, view.snapshot);
  if (view.unit !== byDefault.unit) params.set('u', view.unit);
  if (view.period !== byDefault.period) params.set('p', view.period);
  if (view.snapshot !== choices.snapshots.at(-1)) params.set('s', view.snapshot);
  const text = params.toString();
  return text ? `?${text}` : '';
}
