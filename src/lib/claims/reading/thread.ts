import type { PeriodTerm, UnitTerm } from '../terms/term';
import type { Against } from './comparison/against';
import { LEVEL, type Said } from './comparison/said';
import type { Target } from './comparison/targetOf';
import type { ChosenIndicator } from './indicator/chosenIndicator';
import type { Focus } from './indicator/focus';
import type { SaidPeriod } from './period/choosePeriod';
import type { PeriodRead } from './period/periodFor';
import type { Told } from './scene/told';
import type { SaidUnit } from './unit/chooseUnit';

/** What the figures of a sentence leave for the ones after them. */
export interface Thread {
  indicator: ChosenIndicator | 'foreign' | null;
  period: SaidPeriod | null;
  unit: SaidUnit | null;
  said: Said;
  target: Target;
  /** A result was told: what follows in the sentence is no plan that only a question or a heading names. */
  done: boolean;
  against: Set<UnitTerm>;
  /** Periods that figures were held against. */
  bases: Set<PeriodTerm>;
  held: Against | null;
  /** Of all figures so far, those of the sentence before first. */
  told: Told[];
  /** The row without names that is being told. */
  row: { told: readonly Told[]; size: number; period: PeriodRead | null } | null;
}

/** The thread at the start of a sentence. */
export const newThread = ({ told }: Focus): Thread => ({
  indicator: null,
  period: null,
  unit: null,
  said: LEVEL,
  target: { plan: false, planBy: '' },
  done: false,
  against: new Set(),
  bases: new Set(),
  held: null,
  told: [...told],
  row: null
});
