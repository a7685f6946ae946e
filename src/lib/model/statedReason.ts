/** A reviewed reason for a departure from a check of the publisher (`data/catalogue/exceptions.csv`); `*` ends a pattern. */
export interface StatedReason {
  check: string;
  indicator: string;
  unit: string;
  period: string;
  reason_vi: string;
  reason_en: string;
}
