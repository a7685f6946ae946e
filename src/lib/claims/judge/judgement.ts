import type { Claim, ClaimReading, Judgement, VerdictReason } from '../../model/claim';
import type { SaidNumber } from './saidNumber';

/** A claim under judgement: its usual reading, and its number in the measure of its indicator. */
export interface ClaimAsked {
  claim: Claim;
  reading: ClaimReading;
  said: SaidNumber;
  /** The indicator's measure is this many times smaller than the claim's. */
  factor: number;
}

const EMPTY = { computed: null, older: null, published: [], nearby: [], missing: [] } as const;

export const notAFigure = (): Judgement => ({ ...EMPTY, verdict: 'not-a-figure', reason: 'not-a-figure' });

export const insufficient = (reason: VerdictReason, missing: Judgement['missing'] = []): Judgement => ({
  ...EMPTY,
  verdict: 'insufficient',
  reason,
  missing
});
