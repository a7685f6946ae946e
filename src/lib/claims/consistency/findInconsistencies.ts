import type { Inconsistency, JudgedClaim } from '../../model/claim';
import type { ClaimFacts } from '../judge/claimFacts';
import { againstBase } from './againstBase';
import { figures } from './figure';
import { ofExceeds } from './ofExceeds';
import { parts } from './parts';
import { shares } from './shares';
import { twice } from './twice';

/** Numbers of one text that contradict each other, in the order of the text. Pure. */
export function findInconsistencies(text: string, judged: readonly JudgedClaim[], facts: ClaimFacts): Inconsistency[] {
  const read = figures(judged);
  return [
    ...ofExceeds(judged),
    ...twice(text, read),
    ...againstBase(read, facts),
    ...parts(text, read, facts),
    ...shares(read)
  ].sort((a, b) => Math.min(...a.claims) - Math.min(...b.claims));
}
