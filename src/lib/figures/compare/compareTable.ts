import { cellText } from '$lib/language/comparison/cellText';
import { cellEvidence } from '$lib/language/comparison/cellEvidence';
import { seriesName } from '$lib/language/comparison/seriesName';
import { message } from '$lib/language/message';
import { formatPeriod } from '$lib/language/period';
import { statusMark } from '$lib/language/status';
import type { ComparisonFacts } from '$lib/model/comparisonFacts';
import type { Cell, CubeMeasure, Series } from '$lib/model/cube';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import type { Evidence } from '$lib/model/segment';
import type { Unit } from '$lib/model/unit';
import { cellChange } from './cellChange';

export interface TableCell {
  text: string;
  /** `[ước]`; empty for final and missing. */
  mark: string;
  /** For sorting; null sorts last. */
  value: number | null;
  evidence: Evidence | null;
  status: Cell['status'];
}

export interface TableRow {
  key: string;
  head: string;
  /** Whose page the head leads to. */
  unit: Unit | null;
  subject: boolean;
  cells: readonly TableCell[];
}

export interface CompareTable {
  head: string;
  columns: readonly { key: string; label: string; change: boolean }[];
  rows: readonly TableRow[];
  /** Whether rows are periods (few series over many periods) or series. */
  rowsArePeriods: boolean;
}

const MOST_COLUMNS_OF_SERIES = 3;

/** The table twin of a figure: every value that it draws, with its status, and the change on the period before. */
export function compareTable(lang: Language, facts: ComparisonFacts): CompareTable {
  const { cube } = facts;
  const few = cube.series.length <= MOST_COLUMNS_OF_SERIES && cube.periods.length > cube.series.length;
  return few ? byPeriod(lang, facts) : bySeries(lang, facts);
}

function byPeriod(lang: Language, facts: ComparisonFacts): CompareTable {
  const { cube, comparison } = facts;
  const t = message(lang);
  return {
    head: t.table.period,
    rowsArePeriods: true,
    columns: cube.series.flatMap((series) => {
      const name = seriesName(lang, series, cube, comparison.by);
      return [
        { key: series.key, label: name, change: false },
        { key: `${series.key} change`, label: t.compare.table.change, change: true }
      ];
    }),
    rows: cube.periods.map((period, i) => ({
      key: period,
      head: formatPeriod(lang, period, 'short'),
      unit: null,
      subject: false,
      cells: cube.series.flatMap((series) => [
        tableCell(lang, facts, series, series.cells[i], measureOf(facts, series)),
        changeCell(lang, facts, series, series.cells[i - 1], series.cells[i])
      ])
    }))
  };
}

function bySeries(lang: Language, facts: ComparisonFacts): CompareTable {
  const { cube, comparison } = facts;
  const t = message(lang);
  const last = cube.periods.length - 1;
  return {
    head:
      new Set(cube.series.map((series) => series.unit.code)).size > 1 ? t.compare.table.unit : t.compare.table.series,
    rowsArePeriods: false,
    columns: [
      ...cube.periods.map((period) => ({ key: period, label: formatPeriod(lang, period, 'short'), change: false })),
      ...(last > 0 ? [{ key: 'change', label: t.compare.table.change, change: true }] : [])
    ],
    rows: cube.series.map((series) => ({
      key: series.key,
      head: seriesName(lang, series, cube, comparison.by),
      unit: series.unit,
      subject: series.subject && !comparison.by,
      cells: [
        ...series.cells.map((cell) => tableCell(lang, facts, series, cell, measureOf(facts, series))),
        ...(last > 0 ? [changeCell(lang, facts, series, series.cells[last - 1], series.cells[last])] : [])
      ]
    }))
  };
}

const measureOf = ({ cube }: ComparisonFacts, series: Series): CubeMeasure =>
  cube.measures[series.indicator.code] ?? { measure: series.indicator.measure, decimals: 2, better: 'none' };

const NOTHING: TableCell = { text: '', mark: '', value: null, evidence: null, status: '' };

function tableCell(
  lang: Language,
  { cube }: ComparisonFacts,
  series: Series,
  cell: Cell | undefined,
  measure: CubeMeasure
): TableCell {
  if (!cell) return NOTHING;
  const label = lang === 'vi' ? series.indicator.measure_vi : series.indicator.measure_en;
  const text = cellText(lang, cell, measure, label);
  if (isMissing(cell.value)) return { ...NOTHING, text };
  return {
    text,
    mark: cell.status ? statusMark(lang, cell.status) : '',
    value: cell.value,
    evidence: { ...cellEvidence(lang, series, cell, cube), text },
    status: cell.status
  };
}

function changeCell(
  lang: Language,
  facts: ComparisonFacts,
  series: Series,
  before: Cell | undefined,
  now: Cell | undefined
): TableCell {
  if (!before || !now || isMissing(now.value)) return NOTHING;
  const { cell, measure } = cellChange(series, measureOf(facts, series), before, now);
  if (isMissing(cell.value)) return { ...NOTHING, text: cellText(lang, cell, measure) };
  return { ...NOTHING, text: cellText(lang, cell, measure, '', { sign: true }), value: cell.value };
}
