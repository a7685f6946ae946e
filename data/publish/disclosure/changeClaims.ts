import type { ChangePart } from './changeParts';
import type { Claim } from './cell';
import { slicesOf } from './slices';

/** What the units of before add to, those of after add to as well, where a period is given for units of both. */
export function changeClaims(addresses: ReadonlySet<string>, parts: readonly ChangePart[]): Claim[] {
  return slicesOf(addresses).flatMap(({ at, held }) => {
    const given = (units: readonly string[]) => units.some((unit) => held.has(unit));
    if (!parts.some(({ before }) => given(before)) || !parts.some(({ after }) => given(after))) return [];
    return parts
      .filter(({ before, after }) => given(before) || given(after))
      .map(({ before, after }): Claim => ({
        kind: 'identity',
        terms: [
          ...before.map((unit) => ({ address: at(unit), sign: 1 })),
          ...after.map((unit) => ({ address: at(unit), sign: -1 }))
        ]
      }));
  });
}
