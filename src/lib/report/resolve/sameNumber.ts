import type { Evidence } from '$lib/model/segment';
import type { ResolvedFigure } from '../resolved';
import { numberKey } from './numberKey';

type Numbers = ResolvedFigure['evidence'];

const leading = (numbers: Numbers, key: string): Evidence | undefined =>
  [...numbers.values()].find((number) => numberKey(number) === key);

/**
 * What a number of a figure is in the same figure of another snapshot. The value that led is followed by the value that leads
 * now, even where the old one still stands among the others published; one of the others stays what it is.
 */
export function sameNumber(id: string, before: Numbers, now: Numbers): Evidence | undefined {
  const was = before.get(id);
  if (!was) return now.get(id);
  const key = numberKey(was);
  return leading(before, key) === was ? leading(now, key) : (now.get(id) ?? leading(now, key));
}
