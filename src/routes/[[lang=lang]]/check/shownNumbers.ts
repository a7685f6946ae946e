import { CLAIM_VERDICTS, type ClaimVerdict, type JudgedClaim } from '$lib/model/claim';

/** How many numbers have each verdict. */
export function countVerdicts(numbers: readonly JudgedClaim[]): Record<ClaimVerdict, number> {
  const counts = Object.fromEntries(CLAIM_VERDICTS.map((verdict) => [verdict, 0])) as Record<ClaimVerdict, number>;
  for (const { judgement } of numbers) counts[judgement.verdict]++;
  return counts;
}

/** The numbers of one verdict; without one all that are figures. */
export const shownNumbers = (numbers: readonly JudgedClaim[], verdict: ClaimVerdict | ''): JudgedClaim[] =>
  numbers.filter(({ judgement }) => (verdict ? judgement.verdict === verdict : judgement.verdict !== 'not-a-figure'));
