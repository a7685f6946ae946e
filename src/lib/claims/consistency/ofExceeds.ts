import type { Inconsistency, JudgedClaim } from '../../model/claim';

/** `52/50 ban tổ chức`, `thứ 65/63`: more than all of them. Needs no reading. */
export function ofExceeds(judged: readonly JudgedClaim[]): Inconsistency[] {
  return judged.flatMap(({ claim: { form, index, value, of, measure } }): Inconsistency[] =>
    (form === 'of' || form === 'rank') && of !== null && value > of
      ? [{ kind: 'of-exceeds', claims: [index], implied: { low: value, high: value }, given: of, measure, from: null }]
      : []
  );
}
