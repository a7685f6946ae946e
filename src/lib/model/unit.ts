/** Which list of units a code belongs to. Codes carry it (`P63-24` is not `P34-24`). */
export type Regime = 'country' | 'province63' | 'province34' | 'district' | 'commune126' | 'committee';

/** One line of `units`. Text that does not apply is an empty string. */
export interface Unit {
  code: string;
  regime: Regime;
  /** Short name: `Hà Nội`, `Cả nước`. */
  name: string;
  /** With its type: `Thành phố Hà Nội`. */
  full_name: string;
  name_en: string;
  /** Code of the unit above it; empty for the country. */
  parent: string;
  /** Socio-economic region (six), for provinces. */
  region: string;
  /** First and last day, `YYYY-MM-DD`; empty when open. */
  valid_from: string;
  valid_to: string;
  /** Same code for units that are the same land under two regimes (`P63-01` and `P34-01`): their series may be chained. */
  territory: string;
  /** Names folded for search: no diacritics, đ → d, lower case. */
  search: string;
}

/** One line of `unit_changes`: what became of a unit. `whole` = all its land and people went there. */
export interface UnitChange {
  from_unit: string;
  to_unit: string;
  relation: 'unchanged' | 'merged' | 'split';
  effective: string;
  legal_basis: string;
}

/** One line of `peer_groups`: a unit's membership of a group, with validity dates. */
export interface PeerMembership {
  group: string;
  name_vi: string;
  name_en: string;
  unit: string;
  valid_from: string;
  valid_to: string;
}

/** Where a value was published. */
export interface Source {
  code: string;
  title: string;
  publisher: string;
  date: string;
  url: string;
}
