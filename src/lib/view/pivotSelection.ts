import type { Pivot } from '$lib/model/pivot';
import { selectionOf, type ComparisonSelection } from '$lib/questions/comparison';
import type { CompareChoices } from './compareChoices';

/** What a pivot asks for: the rows of a comparison of the same indicators and units, so that one answer serves both. */
export const pivotSelection = ({ keep, snapshot }: Pivot, choices: CompareChoices): ComparisonSelection =>
  selectionOf({ indicators: keep.indicator ?? [], units: keep.unit ?? [], snapshot }, choices);
