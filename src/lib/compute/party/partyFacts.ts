import type { Indicator } from '../../model/indicator';
import type { Known, Sourced } from '../../model/known';
import type { Regime, Unit } from '../../model/unit';

/** What the figures of the Party page are worked out from. */
export interface PartyFacts {
  unit: Unit;
  country: Unit;
  receivers: readonly Unit[];
  indicators: readonly Indicator[];
  known: readonly Known[];
  /** Regimes of the units inside this one. */
  inside: readonly Regime[];
}

/** What a row is about. A published row's indicator is in its snapshot's catalogue: anything else throws. */
export function subjectOf(
  facts: PartyFacts,
  row: Sourced & { territory?: string }
): { indicator: Indicator; unit: Unit } {
  const indicator = facts.indicators.find((entry) => entry.code === row.indicator);
  const units = [facts.unit, facts.country, ...facts.receivers];
  const unit =
    units.find((entry) => entry.territory === row.territory) ?? units.find((entry) => entry.code === row.unit);
  if (!indicator || !unit) throw new Error(`not in the answer: ${row.indicator} of ${row.unit}`);
  return { indicator, unit };
}

export const isCountry = ({ unit, country }: PartyFacts): boolean => unit.territory === country.territory;
