import { round } from '../../compute/decimals';
import type { Cell, Cube, CubeMeasure, Formula, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Evidence } from '../../model/segment';
import { formatMeasure } from '../measure';
import { categoryName, indicatorName, unitName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { pick } from '../sentence/words';
import { cellText } from './cellText';

/** The evidence of a cell with a value: its observations and, where it was worked out, the arithmetic. */
export function cellEvidence(
  lang: Language,
  series: Series,
  cell: Cell,
  cube: Pick<Cube, 'measures'>,
  text?: string
): Evidence {
  const measure = cube.measures[series.indicator.code] ?? {
    measure: series.indicator.measure,
    decimals: series.indicator.decimals,
    better: 'none' as const
  };
  const label = lang === 'vi' ? series.indicator.measure_vi : series.indicator.measure_en;
  return {
    id: ['c', series.key, cell.period, measure.measure].join('-').replace(/[^A-Za-z0-9-]+/g, '-'),
    text: text ?? textOf(lang, cell, measure, label),
    about: [
      indicatorName(lang, series.indicator, series.unit),
      series.category && categoryName(lang, cell.observations[0]?.dimension ?? '', series.category),
      unitName(lang, series.unit),
      formatPeriod(lang, cell.period, 'long')
    ]
      .filter(Boolean)
      .join(', '),
    observations: cell.observations,
    formula: cell.formula ? formulaText(lang, cell.formula, measure.decimals) : ''
  };
}

/** A band as published, both ends with the same digits; anything else as in the table. */
function textOf(lang: Language, cell: Cell, measure: CubeMeasure, label: string): string {
  const { value, upper } = cell;
  if (upper === null || isMissing(value)) return cellText(lang, cell, measure, label);
  return formatMeasure(lang, value, measure.measure, { upper, label });
}

/** A sum of more numbers than this is shortened. */
const MOST_TERMS = 6;

const TIGHT_BEFORE = new Set([')', '^']);
const TIGHT_AFTER = new Set(['(', '^']);

/**
 * `(6,27 / 5,05 − 1) × 100 = 24,1584`; of a long sum the first and last numbers and how many there are:
 * `1.275,1 + 812,5 + … + 60,2 (23 số) = 9.389,7`.
 */
export function formulaText(lang: Language, formula: Formula, decimals: number): string {
  const equals = formula.lastIndexOf('=');
  const operation = equals < 0 ? formula : formula.slice(0, equals);
  const write = (token: number | string, digits: number) =>
    typeof token === 'string' ? token : formatNumber(lang, round(token, digits));
  const tokens = [
    ...shortened(lang, operation).map((token) => write(token, 6)),
    ...formula.slice(operation.length).map((token) => write(token, decimals + 2))
  ];
  return tokens.reduce((text, token, i) => {
    const tight = i === 0 || TIGHT_AFTER.has(tokens[i - 1] ?? '') || TIGHT_BEFORE.has(token);
    return tight ? text + token : `${text} ${token}`;
  }, '');
}

/** Only sums are cut: anything else cannot be followed with a part of it missing. */
function shortened(lang: Language, operation: Formula): Formula {
  const terms = operation.filter((token) => typeof token === 'number').length;
  const isSum = operation.every((token) => typeof token === 'number' || token === '+');
  if (!isSum || terms <= MOST_TERMS) return operation;
  const count = `(${formatNumber(lang, terms)} ${pick(lang, 'số', 'numbers')})`;
  return [...operation.slice(0, 3), '+', '…', '+', ...operation.slice(-1), count];
}
