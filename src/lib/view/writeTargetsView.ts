import type { ViewChoices } from './defaults';
import { defaultTargetsView, type TargetsView } from './defaultTargetsView';

/**
 * The query string that `readTargetsView` reads back, with its `?`, in the order u, p, by, s; empty when all is as by
 * default. `snapshot`: `newest` leaves the snapshot out, `named` writes it even while it is the newest.
 */
export function writeTargetsView(
  view: TargetsView,
  choices: ViewChoices,
  { snapshot = 'default' }: { snapshot?: 'default' | 'newest' | 'named' } = {}
): string {
  const params = new URLSearchParams();
  const usual = defaultTargetsView(choices, view.snapshot);
  if (view.unit !== usual.unit) params.set('u', view.unit);
  if (view.period !== usual.period) params.set('p', view.period);
  if (view.order !== usual.order) params.set('by', view.order);
  if (snapshot === 'named' || (snapshot === 'default' && view.snapshot !== choices.snapshots.at(-1)))
    params.set('s', view.snapshot);
  const text = params.toString();
  return text ? `?${text}` : '';
}
