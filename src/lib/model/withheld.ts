/** One line of a snapshot's table `withheld`: a value that exists but is not shown, so that no person can be recognised. */
export interface Withheld {
  indicator: string;
  unit: string;
  period: string;
  dimension: string;
  category: string;
}
