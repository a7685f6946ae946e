import type { Cell, Cube, Formula, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import type { Evidence } from '../../model/segment';
import { round } from '../../compute/decimals';
import { categoryName, indicatorName, unitName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { cellText } from './cellText';

/** More terms than this are counted, not written out. */
const MOST_TERMS = 14;

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
    text: text ?? cellText(lang, cell, measure, label),
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

const TIGHT_AFTER = new Set(['(']);
const TIGHT_BEFORE = new Set([')', '^']);

/** `(6,27 / 5,05 − 1) × 100 = 24,2`; of a long sum the first and last terms. */
export function formulaText(lang: Language, formula: Formula, decimals: number): string {
  const tokens = formula.length > MOST_TERMS * 2 ? shortened(formula) : formula;
  const last = formula.length - 1;
  return tokens
    .map((token, i) => {
      const result = token === formula[last] && i === tokens.length - 1;
      if (typeof token === 'string') return token;
      return result ? formatNumber(lang, round(token, decimals + 2)) : formatNumber(lang, round(token, 6));
    })
    .reduce((text, token, i, all) => {
      const tight = i === 0 || TIGHT_AFTER.has(all[i - 1] ?? '') || TIGHT_BEFORE.has(token) || all[i - 1] === '^';
      return tight ? text + token : `${text} ${token}`;
    }, '');
}

const shortened = (formula: Formula): Formula => [...formula.slice(0, 7), '…', ...formula.slice(-4)];
