import type { ClaimReading, VerdictReason } from '../../model/claim';
import type { Indicator } from '../../model/indicator';
import type { Vintage } from '../../model/known';
import type { Candidate } from './candidate';
import type { Figures, Place } from './figures';

/** A reading whose codes are known. */
export interface Asked {
  reading: ClaimReading;
  indicator: Indicator;
  place: Place;
  figures: Figures;
  /** N of a rank, else null. */
  of: number | null;
  /** `points`, `percent` …: gaps and changes of amounts may be said in per cent. */
  percent: boolean;
  /** Parts of unlike periods may be put together: only to explain where a number comes from. */
  mixed: boolean;
}

export type Missed = { indicator: string; unit: string; period: string; plan: boolean };

/** What the figures give for a reading. */
export interface Evaluation {
  /** As fresh as anything known, the one to be shown first. */
  latest: readonly Candidate[];
  /** From earlier publications. */
  older: readonly Candidate[];
  /** What sources printed of the comparison where it cannot be computed, and may confirm it. */
  printed: { latest: readonly Candidate[]; older: readonly Candidate[] };
  /** Computed with a plan that only percentages tell of: may confirm, never contradict. */
  support: readonly Candidate[];
  /** The same comparison as printed, whatever it is worth. */
  published: readonly Vintage[];
  /** Why there is nothing, and what would have to be published. */
  why: Extract<VerdictReason, 'no-observation' | 'no-base' | 'not-comparable' | 'too-few-units'>;
  missing: readonly Missed[];
  /** Members of the group of a rank, else null. */
  size: number | null;
  /** A stock of another moment stands for the one claimed: it can confirm, not contradict. */
  stands: boolean;
}

export const NOTHING: Evaluation = {
  latest: [],
  older: [],
  printed: { latest: [], older: [] },
  support: [],
  published: [],
  why: 'no-observation',
  missing: [],
  size: null,
  stands: false
};

export const missed = ({ reading }: Asked, other: Partial<Missed> = {}): Missed => ({
  indicator: reading.indicator,
  unit: reading.unit,
  period: reading.period,
  plan: false,
  ...other
});
