import { parsePeriod } from '../../model/period';
import type { Target } from './target';

/**
 * The targets that a choice is about. A year: those due in it. A term (`2021..2025`): those set for the term, that is by a
 * congress for its last year, or for several years that end with it.
 */
export function targetsIn(targets: readonly Target[], choice: string): Target[] {
  const chosen = parsePeriod(choice);
  return targets.filter((target) => {
    const own = parsePeriod(target.period);
    if (!own || own.year !== chosen?.year) return false;
    if (chosen.kind !== 'range') return true;
    return own.kind === 'range' || target.levels.some((level) => level.assigner === 'congress');
  });
}

/** The years in which targets of a choice are due: all of them for a year, those of the term for a term. */
export function yearsOf(targets: readonly Target[], choice: string): number[] {
  const chosen = parsePeriod(choice);
  const years = [...new Set(targets.map((target) => parsePeriod(target.period)?.year ?? 0))].sort((a, b) => a - b);
  if (chosen?.kind !== 'range') return years;
  const from = Number(chosen.start.slice(0, 4));
  return years.filter((year) => from <= year && year <= chosen.year);
}
