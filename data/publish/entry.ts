import type { Observation } from '../../src/lib/model/observation';
import type { Place } from './problem';

/** An observation with where it was written, and what only publishing needs. */
export interface Entry extends Place {
  observation: Observation;
  /** First day from which a snapshot may hold it, or empty: from its publication. */
  entered: string;
  /** Last day on which it can have been published, `YYYY-MM-DD`. */
  publishedBy: string;
  /** The value was converted to the indicator's base measure. */
  converted: boolean;
  /** Size of the last printed digit, in the base measure. */
  digit: number;
}

/** What makes two entries vintages of one another: everything but status, date and source; plans apart from actuals. */
export function seriesKey(o: Observation): string {
  return [o.indicator, o.unit, o.period, o.dimension, o.category, o.status === 'plan' ? 'plan' : '', o.plan_by].join(
    '\t'
  );
}
