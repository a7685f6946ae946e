import type { FigureForm, Span } from '../../model/claim';

/** A name of an indicator, or words that say one without naming it (`đưa … ra khỏi Đảng`). */
export interface IndicatorTerm extends Span {
  kind: 'indicator';
  /** Code; empty: something that reports measure and the catalogue does not hold, so that its number is not given to another. */
  indicator: string;
  dimension: string;
  category: string;
  /** How much the words say: a whole name more than an abbreviation, a verb alone little. Compared within one text only. */
  weight: number;
  /** Forms and measures that numbers of this term can have; empty: whatever the indicator's own measure allows. */
  forms: readonly FigureForm[];
  measures: readonly string[];
}

/** A place, or a set of places a rank or a share is said of. `GDP` and `tổng sản phẩm trong nước` say the country when no place is named with them. */
export interface UnitTerm extends Span {
  kind: 'unit';
  /** `units.territory`; of a group the group's key: `province63`, `province34`, or a `peer_groups.group`. */
  territory: string;
  /** `name`: named. `subject`: thành phố, Thủ đô, toàn Đảng bộ: the text's own unit. `country`: cả nước, toàn quốc. `group`: 63 tỉnh, thành. */
  said: 'name' | 'subject' | 'country' | 'group';
}

/**
 * Words for a period. What they leave open (the year) is for the reader of the context. `đến hết tháng 11` is the last day of
 * that month, of a flow as of a stock. `cùng kỳ năm 2022` has the key of the year and is the same part of it as what is compared.
 */
export interface PeriodTerm extends Span {
  kind: 'period';
  /** A whole key of `model/period`, when the words say all of it: `2023`, `2023-9M`, `2023-Q3`, `2023-12-31`, `2016..2020`. */
  key: string | null;
  /** Without its year, as the rest of a key: `` (a whole year), `9M`, `H1`, `Q3`, `11` (a month), `12-31` (a day). */
  part: string | null;
  /** `năm nay` 0 · `năm trước`, `năm ngoái`, `cùng kỳ` −1 · `năm sau`, `năm tới` 1; null: a year is said, or nothing. */
  relative: number | null;
  /** `base`: what is compared with (`so với năm 2022`, `cùng kỳ năm trước`, `năm trước` after so với). */
  role: 'subject' | 'base';
}

export type Term = IndicatorTerm | UnitTerm | PeriodTerm;
