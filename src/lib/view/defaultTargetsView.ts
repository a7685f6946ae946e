import type { TargetOrder } from '$lib/compute/targets/sortTargets';
import type { View } from '$lib/model/view';
import { defaultView, type ViewChoices } from './defaults';

/** What the targets page shows. `period` is a year or a term (`2021..2025`). */
export interface TargetsView extends View {
  order: TargetOrder;
}

/** The home unit, the year that the snapshot is about, by field. */
export const defaultTargetsView = (choices: ViewChoices, snapshot: string): TargetsView => ({
  ...defaultView(choices, snapshot),
  order: 'theme'
});
