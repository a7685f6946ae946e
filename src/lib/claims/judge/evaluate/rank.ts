import { rank } from '../../../compute/rank';
import type { ClaimComparison, Computation } from '../../../model/claim';
import type { Vintage } from '../../../model/known';
import { isMissing } from '../../../model/missing';
import { parsePeriod } from '../../../model/period';
import type { Unit } from '../../../model/unit';
import { missed, NOTHING, type Asked, type Evaluation } from '../evaluation';
import { printedCandidates, printedRows } from './printed';

/**
 * A place among the members of a group on the period's last day. Needs as many as `compute/rank` does. Where some have no
 * value, those known to be ahead only say the best place possible: `low`–`high` is what the silent ones leave open.
 */
export function evaluateRank(asked: Asked, comparison: ClaimComparison): Evaluation {
  const { place, figures, reading, indicator } = asked;
  const published = printedRows(asked);
  const printed = printedCandidates(published, comparison);
  const members = groupOf(asked, comparison);
  const rows = members.map((unit) => ({
    unit: unit.code,
    row: figures.results({ ...place, territory: unit.territory }).rows[0]
  }));
  const self = members.find((unit) => unit.territory === place.territory)?.code ?? '';
  const down = comparison.direction === 'down' || (comparison.direction === '' && indicator.better === 'down');
  const values = rows.map(({ unit, row }) => ({ unit, value: row?.value ?? null }));
  const own = values.find((entry) => entry.unit === self)?.value ?? null;
  const result = rank(values, self, down ? 'down' : 'up');
  const none = {
    ...NOTHING,
    published,
    printed,
    size: members.length,
    why: own === null ? 'no-observation' : 'too-few-units',
    missing: rows
      .filter(({ row }) => !row)
      .slice(0, 5)
      .map(({ unit }) => missed(asked, { unit }))
  } as const;
  if (own === null) return { ...none, missing: [missed(asked, { unit: reading.unit })] };
  const have = rows.flatMap(({ row }): Vintage[] => (row ? [row] : []));
  const mine = have.filter((row) => row.territory === place.territory);
  const ahead = have.filter((row) => (down ? row.value < own : row.value > own)).length;
  const computation: Computation = {
    kind: 'rank',
    value: ahead + 1,
    upper: null,
    parts: [...mine, ...have.filter((row) => !mine.includes(row))],
    implied: { value: have.length, size: members.length }
  };
  if (isMissing(result)) return { ...none, support: [{ computation, low: 1, high: Infinity }] };
  const candidate = { computation, low: ahead + 1, high: ahead + 1 + members.length - have.length };
  return candidate.low === candidate.high
    ? { ...none, printed: NOTHING.printed, latest: [candidate] }
    : { ...none, support: [candidate] };
}

/** The group said, or the one of the size said, or all provinces of the period's regime. */
export function groupOf({ figures, place, reading, of }: Asked, { againstUnit }: ClaimComparison): Unit[] {
  const { units, memberships } = figures.facts;
  const day = parsePeriod(place.period)?.end ?? '';
  const valid = (from: string, to: string) => (!from || from <= day) && (!to || to >= day);
  const province = day > '2025-06-30' ? 'province34' : 'province63';
  const regime = (code: string) => units.filter((unit) => unit.regime === code);
  const group = (code: string) =>
    memberships.flatMap((entry) =>
      entry.group === code && valid(entry.valid_from, entry.valid_to)
        ? (units.find((unit) => unit.code === entry.unit) ?? [])
        : []
    );
  const named = regime(againstUnit).length > 0 ? regime(againstUnit) : group(againstUnit);
  if (named.length > 1) return named;
  const own = figures.unit(reading.unit);
  const isProvince = own?.regime === 'province63' || own?.regime === 'province34';
  if (own && !isProvince) return units.filter((unit) => unit.regime === own.regime && unit.parent === own.parent);
  const all = regime(province);
  if (of === null || of === all.length) return all;
  const groups = [...new Set(memberships.map((entry) => entry.group))].map(group);
  const fits = groups.find(
    (members) => members.length === of && members.some((unit) => unit.territory === place.territory)
  );
  return fits ?? all;
}
