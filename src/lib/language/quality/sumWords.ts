import type { SumMismatch } from '../../compute/quality/sumChecks';
import type { Indicator } from '../../model/indicator';
import type { Language } from '../../model/language';
import type { SumRow } from '../../model/quality';
import type { Unit } from '../../model/unit';
import { dataMessage } from '../dataMessage';
import { formatDate } from '../date';
import { lowerFirst } from '../party/lowerFirst';
import { formatMeasure } from '../measure';
import { categoryName, dimensionName, indicatorName, unitName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { regimeName } from '../regimeName';

export interface Names {
  indicators: readonly Indicator[];
  units: readonly Unit[];
}

export interface SumWords {
  indicator: string;
  /** Unit, period, part of a breakdown. */
  about: string;
  parts: string;
  /** The parts one by one, where there are few: `38.897 + 662.281 + 2.483`. */
  values: string;
  sum: string;
  total: string;
  gap: string;
  allowance: string;
  why: string;
  note: string;
}

/** One total that its parts do not give, in words; codes stand for what the catalogue does not have. */
export function sumWords(lang: Language, { row, sum, gap, allowance, why }: SumMismatch, names: Names): SumWords {
  const words = dataMessage(lang).quality.sums;
  const indicator = names.indicators.find(({ code }) => code === row.indicator);
  const unit = names.units.find(({ code }) => code === row.unit);
  const number = (value: number) => formatNumber(lang, value);
  const label = lang === 'vi' ? indicator?.measure_vi : indicator?.measure_en;
  const measured = (value: number, options = {}) => formatMeasure(lang, value, row.measure, { label, ...options });
  return {
    indicator: indicator ? indicatorName(lang, indicator, unit) : row.indicator,
    about: [
      unit ? unitName(lang, unit) : row.unit,
      formatPeriod(lang, row.period),
      row.category && categoryName(lang, row.dimension, row.category)
    ]
      .filter(Boolean)
      .join(', '),
    parts: partsWord(lang, row),
    values: row.values
      .split('+')
      .filter(Boolean)
      .map((value) => number(Number(value)))
      .join(' + '),
    sum: measured(sum),
    total: measured(row.total, { qualifier: row.total_qualifier, upper: row.total_upper }),
    gap: formatNumber(lang, gap, { sign: true }),
    allowance: allowance === 0 ? '0' : `±${number(allowance)}`,
    why: whyWords(lang, why),
    note: row.total_note ? words.note(row.total_note) : ''
  };
}

function partsWord(lang: Language, row: SumRow): string {
  const words = dataMessage(lang).quality.sums.parts;
  const count = formatNumber(lang, row.parts);
  switch (row.kind) {
    case 'categories':
      return words.categories(count, lowerFirst(dimensionName(lang, row.dimension)));
    case 'units':
      return words.units(count, row.regime ? lowerFirst(regimeName(lang, row.regime)) : '');
    case 'former':
      return words.former(count);
    case 'quarters':
      return words.quarters();
  }
}

function whyWords(lang: Language, why: SumMismatch['why']): string {
  const words = dataMessage(lang).quality.sums.why;
  switch (why.by) {
    case 'stated':
      return lang === 'vi' ? why.vi : why.en;
    case 'contained':
      return words.contained(formatNumber(lang, why.value));
    case 'overlap':
      return words.overlap;
    case 'vintages':
      return words.vintages(formatDate(lang, why.total), formatDate(lang, why.parts));
    case 'unknown':
      return words.unknown;
  }
}
