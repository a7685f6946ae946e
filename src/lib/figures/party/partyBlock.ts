import type { Known } from '$lib/model/known';
import type { Status } from '$lib/model/observation';
import type { Evidence, Segment } from '$lib/model/segment';

/** What a bar is to its figure: what it is about, an earlier state, another unit, or the total of the bars before it. */
export type BarTone = 'subject' | 'previous' | 'peer' | 'total';

/** One published number as a bar from zero. */
export interface PartyBar {
  name: string;
  tone: BarTone;
  value: number;
  /** `plan` is drawn outlined, an estimate hatched. */
  status: Status;
  number: Evidence;
}

/** Bars of one scale. */
export interface BarGroup {
  name: string;
  bars: readonly PartyBar[];
  /** A labelled rule after bar number `after`: what stands on its two sides is not one series. */
  rule: { after: number; label: string } | null;
}

/** Numbers in rows and columns; null where none was published. */
export interface PartyMatrix {
  head: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly (Evidence | null)[]; sum?: boolean }[];
}

/** One figure of the Party page, ready to be shown. */
export interface PartyBlock {
  id: BlockId;
  /** The finding. */
  title: string;
  measure: string;
  sentence: readonly Segment[];
  notes: readonly string[];
  groups: readonly BarGroup[];
  matrix: PartyMatrix | null;
  /** Every published value in it, for the table and the source line. */
  rows: readonly Known[];
}

export const BLOCKS = [
  'members',
  'flows',
  'transfers',
  'organisation',
  'inspection',
  'discipline',
  'authority',
  'quality',
  'work'
] as const;
export type BlockId = (typeof BLOCKS)[number];
