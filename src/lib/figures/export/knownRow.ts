import { categoryName, unitName } from '$lib/language/name';
import { formatObservation, shownDecimals } from '$lib/language/observation';
import type { Indicator } from '$lib/model/indicator';
import type { Sourced } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import type { CardCell, LongRow } from './card';

/** A published value as a cell: with its qualifier and measure, in the digits it was published with. */
export const knownCell = (lang: Language, row: Sourced, indicator: Indicator): CardCell => ({
  value: row.value,
  upper: row.upper,
  decimals: shownDecimals(row, indicator),
  text: formatObservation(lang, row, [indicator]),
  status: row.status
});

/** A cell that is words only. */
export const wordCell = (text: string): CardCell => ({ value: null, decimals: 0, text, status: '' });

/** A published value for machines, with where it was published. */
export const knownRow = (lang: Language, row: Sourced, of: { indicator: Indicator; unit: Unit }): LongRow => ({
  indicator: row.indicator,
  unit: row.unit,
  unit_name: unitName(lang, of.unit),
  category: row.category && categoryName(lang, row.dimension, row.category),
  period: row.period,
  value: row.value,
  upper: row.upper,
  measure: of.indicator.measure,
  status: row.status,
  published: row.published_as,
  source: row.from.title,
  publisher: row.from.publisher,
  url: row.from.url,
  formula: '',
  missing: ''
});

/** A value that is missing, for machines. */
export const missingRow = (
  lang: Language,
  of: { indicator: Indicator; unit: Unit; period: string; missing: string }
): LongRow => ({
  indicator: of.indicator.code,
  unit: of.unit.code,
  unit_name: unitName(lang, of.unit),
  category: '',
  period: of.period,
  value: null,
  upper: null,
  measure: of.indicator.measure,
  status: '',
  published: '',
  source: '',
  publisher: '',
  url: '',
  formula: '',
  missing: of.missing
});
