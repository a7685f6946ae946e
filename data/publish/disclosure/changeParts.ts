import type { UnitChange } from '../../../src/lib/model/unit';

/** Units of before and after that hold the same people together, none of them divisible into smaller such sets. */
export interface ChangePart {
  before: string[];
  after: string[];
  /** First and last day on which something changed. */
  from: string;
  to: string;
}

/**
 * Connected parts of the graph of changes, for every run of days of change: with two reorganisations the units before the
 * first are also held against those after the second.
 */
export function changeParts(changes: readonly UnitChange[]): ChangePart[] {
  const days = [...new Set(changes.map((change) => change.effective))].sort();
  return days.flatMap((from, i) =>
    days.slice(i).flatMap((to) => {
      const within = changes.filter((c) => c.effective >= from && c.effective <= to && c.from_unit !== c.to_unit);
      return parts(within).map((part) => ({ ...part, from, to }));
    })
  );
}

function parts(changes: readonly UnitChange[]): Pick<ChangePart, 'before' | 'after'>[] {
  const near = new Map<string, Set<string>>();
  const link = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b));
  for (const { from_unit, to_unit } of changes) {
    link(from_unit, to_unit);
    link(to_unit, from_unit);
  }
  const sources = new Set(changes.map((change) => change.from_unit));
  const targets = new Set(changes.map((change) => change.to_unit));
  const found: Pick<ChangePart, 'before' | 'after'>[] = [];
  const seen = new Set<string>();
  for (const start of near.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const unit of part)
      for (const next of near.get(unit) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    const before = part.filter((unit) => !targets.has(unit));
    const after = part.filter((unit) => !sources.has(unit));
    if (before.length > 0 && after.length > 0) found.push({ before, after });
  }
  return found;
}
