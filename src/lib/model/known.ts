import type { Observation, Qualifier } from './observation';
import type { Source } from './unit';

/** An observation with the place it was published in; rows of one source share one object. */
export interface Sourced extends Observation {
  from: Source;
}

/** One of the values published for a key; its key joins the codes of one territory (`P63-01`, `P34-01`). */
export interface Vintage extends Sourced {
  territory: string;
}

/** The latest value of its key known in a snapshot. */
export interface Known extends Vintage {
  /** How many times the key has been published, this one included. */
  vintages: number;
}

/** A difference between two snapshots. */
export interface Change {
  change: 'new' | 'revised' | 'withdrawn';
  indicator: string;
  unit: string;
  period: string;
  dimension: string;
  category: string;
  plan_by: string;
  is_plan: boolean;
  before: number | null;
  before_upper: number | null;
  before_qualifier: Qualifier | '';
  before_published_as: string;
  after: number | null;
  after_upper: number | null;
  after_qualifier: Qualifier | '';
  after_published_as: string;
  publisher: string;
}

/** A member of a peer group of a unit that has a value; `size` counts all members, with or without one. */
export interface PeerValue {
  indicator: string;
  group: string;
  name_vi: string;
  name_en: string;
  unit: string;
  value: number;
  size: number;
}
