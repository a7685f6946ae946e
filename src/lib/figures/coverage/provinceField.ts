import type { Vintage } from '$lib/model/known';
import type { PeerMembership, Unit } from '$lib/model/unit';

export interface FieldMember {
  /** The province under its code of that day. */
  unit: Unit;
  /** Its territory's latest value; null without one, or where it is a band. */
  row: Vintage | null;
}

const ALL_PROVINCES = 'provinces-';

/** All provinces of a day with their values. `rows` are totals of one indicator and period, best first within a key. */
export function provinceField(
  rows: readonly Vintage[],
  units: readonly Unit[],
  memberships: readonly PeerMembership[],
  day: string
): FieldMember[] {
  const latest = new Map<string, Vintage>();
  for (const row of rows) if (!latest.has(row.territory)) latest.set(row.territory, row);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return memberships
    .filter(
      ({ group, valid_from, valid_to }) =>
        group.startsWith(ALL_PROVINCES) && valid_from <= day && (!valid_to || valid_to >= day)
    )
    .flatMap((membership) => {
      const unit = byCode.get(membership.unit);
      const row = unit && latest.get(unit.territory);
      return unit ? [{ unit, row: row && row.upper === null ? row : null }] : [];
    });
}
