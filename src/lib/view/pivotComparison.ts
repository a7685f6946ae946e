import type { Comparison, Transform } from '$lib/model/comparison';
import { lineOf, samePeriodLastYear } from '$lib/model/period';
import type { Pivot, PivotField, PivotTable } from '$lib/model/pivot';
import type { CompareChoices } from './compareChoices';
import { MOST_PERIODS } from './periodList';
import { MOST_INDICATORS, MOST_UNITS } from './readComparison';

/** Why the figures of a pivot are no comparison of /compare. The words are in `language/pivot/pivotWhyNot`. */
export interface PivotWhyNot {
  whyNot: 'nothing' | 'several-lengths' | 'too-many-indicators' | 'too-many-units' | 'too-many-periods' | 'filtered';
  /** How many there may be, where that is the reason. */
  most?: number;
}

/** The values of a pivot as a comparison, which every reading of /compare draws, or why they are none. */
export function pivotComparison(pivot: Pivot, table: PivotTable, choices: CompareChoices): Comparison | PivotWhyNot {
  const { indicators, units, periods } = table;
  const because = (whyNot: PivotWhyNot['whyNot'], most?: number): PivotWhyNot =>
    most === undefined ? { whyNot } : { whyNot, most };
  if (table.cells.length === 0 || [indicators, units, periods].some((list) => list.length === 0))
    return because('nothing');
  if (new Set(periods.map(lineOf)).size > 1) return because('several-lengths');
  const { status, publisher, category } = pivot.keep;
  if (status || publisher || (pivot.by && category)) return because('filtered');
  if (indicators.length > MOST_INDICATORS) return because('too-many-indicators', MOST_INDICATORS);
  if (units.length > MOST_UNITS) return because('too-many-units', MOST_UNITS);
  if (periods.length > MOST_PERIODS) return because('too-many-periods', MOST_PERIODS);
  return {
    indicators,
    units,
    peers: '',
    periods,
    by: pivot.by,
    transform: transformOf(pivot, table, choices),
    base: '',
    reading: '',
    events: true,
    title: '',
    snapshot: pivot.snapshot
  };
}

/** The transform that says the same as the cells of the pivot; the published level where none does. */
function transformOf(pivot: Pivot, table: PivotTable, choices: CompareChoices): Transform {
  switch (pivot.values) {
    case 'value':
    case 'of-total':
      return 'level';
    case 'of-row':
      return isOwnTotal(pivot, table, pivot.rows, pivot.columns) ? 'share' : 'level';
    case 'of-column':
      return isOwnTotal(pivot, table, pivot.columns, pivot.rows) ? 'share' : 'level';
    case 'difference':
    case 'change': {
      if (!followByYears(pivot.columns, table.periods)) return 'level';
      const kinds = choices.indicators.filter(({ code }) => table.indicators.includes(code)).map(({ kind }) => kind);
      if (pivot.values === 'difference' || kinds.every((kind) => kind === 'rate')) return 'change';
      return kinds.includes('rate') ? 'level' : 'growth';
    }
  }
}

/** Shares of a line in which only the categories of one unit and one period stand: those of its own total. */
function isOwnTotal(
  { by }: Pivot,
  { units, periods }: PivotTable,
  line: readonly PivotField[],
  across: readonly PivotField[]
): boolean {
  const isOneUnit = line.includes('unit') || units.length === 1;
  const isOnePeriod = line.includes('period') || periods.length === 1;
  return by !== '' && across.join() === 'category' && isOneUnit && isOnePeriod;
}

/** The column before is that of the same period a year before. */
function followByYears(columns: readonly PivotField[], periods: readonly string[]): boolean {
  const isYearly = periods.every((period, i) => i === 0 || samePeriodLastYear(period) === periods[i - 1]);
  return isYearly && (columns.includes('period') || columns.includes('year'));
}
