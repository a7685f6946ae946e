/** How settled a value is, weakest first. `plan` is a target; `secondary` was compiled by a third party. */
export const STATUSES = [
  'plan',
  'synthetic',
  'secondary',
  'derived',
  'estimate',
  'preliminary',
  'final',
  'revised'
] as const;
export type Status = (typeof STATUSES)[number];

/** Who assigned a plan: Trung ương giao, HĐND (thành phố) giao, Nghị quyết Đại hội, or not named by the source. */
export const ASSIGNERS = ['central', 'council', 'congress', 'unstated'] as const;
export type Assigner = (typeof ASSIGNERS)[number];

/** Words printed before a number that change what it says. */
export const QUALIFIERS = ['over', 'nearly', 'about', 'at-least', 'at-most', 'exceeds'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Classification of a value: Công khai, Nội bộ, Hạn chế. Only `public` enters a public snapshot. */
export const CLASSES = ['public', 'internal', 'restricted'] as const;
export type Classification = (typeof CLASSES)[number];

/**
 * One published value, as a snapshot holds it. Bitemporal: `period` is when it was true, `published` when it was said.
 * Text columns that do not apply are empty strings; only `upper` can be null.
 */
export interface Observation {
  /** Code in the catalogue, e.g. `grdp-growth`. */
  indicator: string;
  /** Unit code with its regime, e.g. `P63-01`, `P34-01`, `D30-001`, `VN`. */
  unit: string;
  /** Key of `model/period`. */
  period: string;
  /** Breakdown, e.g. `sector`/`services`; both empty for the total. */
  dimension: string;
  category: string;
  /** In the indicator's base unit of measure. */
  value: number;
  /** Upper end when the source gives a band (7,0–7,5%), else null. */
  upper: number | null;
  status: Status;
  /** For plans, and for comparisons with a plan: who assigned it. Else empty. */
  plan_by: Assigner | '';
  /** `YYYY-MM-DD`, the earliest day on which it can have been published. */
  published: string;
  /** The date as the source gives it: `2023-12-28`, `2023-12` or `2023`. */
  published_as: string;
  source: string;
  qualifier: Qualifier | '';
  /** How it was printed, and what a reader must know. */
  note: string;
  /** Source of the finer value that this one only says again with fewer digits (333.000 for 332.961); else empty. */
  restates: string;
  class: Classification;
}
