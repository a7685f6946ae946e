import { round } from '../../../compute/decimals';
import type { Vintage } from '../../../model/known';
import { observed } from '../citation';
import type { Naming } from '../naming';

/** Another value in the measure and digits of an observation. */
export const observedLike = (naming: Naming, row: Vintage, value: number): string =>
  observed(naming, {
    ...row,
    value: round(value, naming.indicator(row.indicator)?.decimals ?? 2),
    upper: null,
    qualifier: ''
  });
