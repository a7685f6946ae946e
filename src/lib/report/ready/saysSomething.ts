import { parsePeriod } from '$lib/model/period';
import type { Resolved, ResolvedFigure } from '../resolved';
import type { Wanted } from './section';

/** Whether a wanted figure has anything to say in its form. */
export function saysSomething({ as, ofPeriod }: Wanted, resolved: Resolved, period: string): boolean {
  if (!resolved.ok) return false;
  const { sentence } = resolved.figure;
  if (ofPeriod && !speaksOf(resolved.figure, period)) return false;
  return hasValues(resolved.figure) && (as !== 'sentence' || sentence.length > 0);
}

/** A list without numbers has its rows; of a comparison the first series, which is the subject's, must have a value. */
function hasValues({ card: { long, table }, from }: ResolvedFigure): boolean {
  if (from.page === 'compare') return table.rows[0]?.cells.some(({ value }) => value !== null) ?? false;
  return long.length > 0 ? long.some(({ value }) => value !== null) : table.rows.length > 0;
}

/** One of the sentence's numbers lies in the period; a figure without numbers in its sentence speaks of what its table holds. */
function speaksOf({ sentence, card }: ResolvedFigure, period: string): boolean {
  const said = sentence.flatMap((segment) =>
    typeof segment === 'string' ? [] : segment.observations.map((observation) => observation.period)
  );
  const periods = said.length > 0 ? said : card.long.map((row) => row.period);
  const wanted = parsePeriod(period);
  return periods.some((key) => {
    const own = parsePeriod(key);
    return own !== null && wanted !== null && own.end >= wanted.start && own.start <= wanted.end;
  });
}
