import { missing, type Maybe } from '../../model/missing';
import type { Qualifier } from '../../model/observation';
import { difference, round } from '../decimals';
import { publishedRange } from './publishedRange';

export interface PartsSum {
  /**
   * `exact`: the parts give the total. `rounded`: they give a number that the total's own words allow ("over 24.160").
   * `contained`: the total is reached without the parts of `contained`, which are therefore counted in the others already.
   * `over`, `under`: they give more, or less; the parts overlap, are counted differently, or one was not published.
   */
  verdict: 'exact' | 'rounded' | 'contained' | 'over' | 'under';
  sum: number;
  total: number;
  /** Sum of the parts − total. */
  gap: number;
  /** Places of the parts that are not to be added; empty but for `contained`. */
  contained: readonly number[];
}

export interface Counted {
  value: number;
  qualifier: Qualifier | '';
}

/** Beyond this many parts a coincidence is likelier than a reason. */
const MOST_PARTS = 6;

/**
 * Whether published parts may be added to the published total, judged from the numbers alone. Missing: `not-published`
 * without a total or with fewer than two parts.
 */
export function partsAddUp(parts: readonly Counted[], total: Counted | null): Maybe<PartsSum> {
  if (!total || parts.length < 2) return missing('not-published');
  const values = parts.map((part) => part.value);
  const sum = add(values);
  const { low, high } = publishedRange(total.value, total.qualifier);
  const result = { sum, total: total.value, gap: difference(sum, total.value), contained: [] };
  if (sum >= low && sum <= high) return { ...result, verdict: total.qualifier === '' ? 'exact' : 'rounded' };
  if (sum < low) return { ...result, verdict: 'under' };
  const contained = total.qualifier === '' ? leftOut(values, result.gap) : null;
  return contained ? { ...result, verdict: 'contained', contained } : { ...result, verdict: 'over' };
}

/** The fewest parts that together make the gap and leave two or more, if there is exactly one such choice. */
function leftOut(values: readonly number[], gap: number): number[] | null {
  if (values.length < 3 || values.length > MOST_PARTS) return null;
  const choices = Array.from({ length: 2 ** values.length - 1 }, (_, i) =>
    values.flatMap((_value, place) => ((i + 1) & (1 << place) ? [place] : []))
  )
    .filter((places) => places.length <= values.length - 2)
    .filter((places) => places.every((place) => values[place] !== 0))
    .filter((places) => add(places.map((place) => values[place] ?? 0)) === gap)
    .sort((a, b) => a.length - b.length);
  const [first, second] = choices;
  return first && (!second || second.length > first.length) ? first : null;
}

const add = (values: readonly number[]) =>
  round(
    values.reduce((sum, value) => sum + value, 0),
    6
  );
