import { group } from 'd3-array';
import { collate } from '$lib/language/collate';
import type { Unit, UnitChange } from '$lib/model/unit';

export interface UnitRelation extends Pick<UnitChange, 'relation' | 'effective' | 'legal_basis'> {
  direction: 'from' | 'to';
  /** In the order of names; not empty. */
  units: readonly Unit[];
}

/** What a unit came from and what it became; changes of one kind, day and legal basis together. */
export function unitRelations(code: string, changes: readonly UnitChange[], units: readonly Unit[]): UnitRelation[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const one = (direction: 'from' | 'to'): UnitRelation[] => {
    const [own, other] =
      direction === 'from' ? (['to_unit', 'from_unit'] as const) : (['from_unit', 'to_unit'] as const);
    const mine = changes.filter((change) => change[own] === code);
    return [
      ...group(mine, (change) => [change.relation, change.effective, change.legal_basis].join(' ')).values()
    ].flatMap((alike) => {
      const [first] = alike;
      const others = alike.flatMap((change) => byCode.get(change[other]) ?? []);
      if (!first || others.length === 0) return [];
      const { relation, effective, legal_basis } = first;
      return [{ direction, relation, effective, legal_basis, units: others.sort((a, b) => collate(a.name, b.name)) }];
    });
  };
  return [...one('from'), ...one('to')];
}
