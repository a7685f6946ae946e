import type { Committee, Kind } from './committees';
import { drawCases } from './drawCases';
import { random } from './random';
import { DISCIPLINE } from './whole';

/** How likely a case is for a member of each kind of committee, relative to one another. */
const LIKELY: Readonly<Record<Kind, number>> = {
  district: 1,
  commune: 1,
  ward: 1,
  agency: 0.8,
  school: 0.7,
  enterprise: 1.1,
  forces: 0.5
};

/**
 * How unevenly each form falls on committees, in the order of `FORMS`: the rarer, the more several cases are of one
 * committee. Were every dismissal in a committee of its own, the total of the whole would tell each of them.
 */
const CLUSTERING = [0, 1, 8, 3] as const;

function clustered(stream: string, times: number): number {
  const draw = random(stream)();
  let weight = 1;
  for (let i = 0; i < times; i++) weight *= draw;
  return weight;
}

/** Members disciplined in each committee of the list, in the order of `FORMS`; each form adds up to that of the whole. */
export function discipline(list: readonly Committee[], year: number, members: readonly number[]): number[][] {
  const forms = (DISCIPLINE[year] ?? []).map((total, f) => {
    const weights = list.map(
      ({ code, kind }, i) =>
        (members[i] ?? 0) * LIKELY[kind] * clustered(`disciplined-${f}|${code}|${year}`, CLUSTERING[f] ?? 1)
    );
    return drawCases(total, weights, `disciplined-${f}|${year}`);
  });
  return list.map((_, i) => forms.map((form) => form[i] as number));
}
