import type { Indicator } from '../../../src/lib/model/indicator';
import type { Observation } from '../../../src/lib/model/observation';
import type { Unit } from '../../../src/lib/model/unit';

const PEOPLE: readonly string[] = ['members', 'persons'];

/**
 * Whether a row counts people of one committee. A committee with nothing above it is the whole, whose numbers are shown. A
 * plan is a target and counts nobody; a fraction is no count.
 */
export function countsPeople(
  row: Observation,
  indicators: ReadonlyMap<string, Indicator>,
  units: ReadonlyMap<string, Unit>
): boolean {
  const indicator = indicators.get(row.indicator);
  const unit = units.get(row.unit);
  return (
    indicator?.table === 'members' &&
    PEOPLE.includes(indicator.measure) &&
    indicator.kind !== 'comparison' &&
    unit?.regime === 'committee' &&
    unit.parent !== '' &&
    row.status !== 'plan' &&
    Number.isSafeInteger(row.value)
  );
}
