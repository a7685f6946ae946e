import type { ClaimReading } from '../model/claim';

/** A reading of nothing, for a number that was none. */
export const NO_READING: ClaimReading = {
  indicator: '',
  unit: '',
  period: '',
  dimension: '',
  category: '',
  plan: false,
  planBy: '',
  comparison: null
};
