import { COMPARISON_CASES } from './comparisonCases';
import { OTHER_CASES } from './otherCases';

/** Judged numbers by name; every reason and every comparison is among them. */
export const CASES = { ...COMPARISON_CASES, ...OTHER_CASES };
