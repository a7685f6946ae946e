import { parsePeriod } from '$lib/model/period';
import type { View } from '$lib/model/view';
import type { OverviewInput } from '$lib/questions/overview';
import { outsideLife, unitOn, type ViewChoices } from './defaults';

/** What the overview's questions need to know of a view. Null when its unit or period does not exist. */
export function overviewInput(view: View, { units, snapshots }: ViewChoices): OverviewInput | null {
  const unit = units.find((entry) => entry.code === view.unit);
  const country = units.find((entry) => entry.regime === 'country');
  const end = parsePeriod(view.period)?.end;
  if (!unit || !country || !end) return null;
  const peerCode = unitOn(units, unit.territory, end)?.code ?? unit.code;
  return { view, unit, country, peerCode, outside: outsideLife(units, unit.territory, end), snapshots };
}
