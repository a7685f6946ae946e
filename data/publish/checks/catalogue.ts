import { FACT_TABLES } from '../../../src/lib/model/indicator';
import { CLASSES } from '../../../src/lib/model/observation';
import { parsePeriod } from '../../../src/lib/model/period';
import type { Catalogue } from '../catalogue';
import { DECIMAL } from '../decimal';
import { error, type Problem } from '../problem';
import { isDay, publishedDate } from '../publishedDate';
import type { Row } from '../readCsv';
import type { CatalogueRows } from '../readCatalogue';
import { isFolderName } from '../partPath';
import { BETTER, COMPARISONS, KINDS, PARTITIONS, REGIMES, RELATIONS } from '../words';
import { checkCells } from './schema';
import { checkSecret } from './secret';

type Report = (row: Row, vi: string, en: string) => void;
type Cell = (name: string) => string;

/** The catalogue agrees with itself: codes are unique and known where used, words are from the lists, dates are in order. */
export function checkCatalogue(rows: CatalogueRows, catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (row, vi, en) => problems.push(error(row, 'catalogue', vi, en));
  for (const list of Object.values(rows)) for (const row of list) problems.push(...checkCells(row));
  unique(rows.measures, 'printed', report);
  unique(rows.indicators, 'code', report);
  unique(rows.units, 'code', report);
  unique(rows.sources, 'code', report);
  unique(rows.snapshots, 'date', report);
  for (const row of rows.indicators) problems.push(...checkSecret(row));
  each(rows.measures, (row, cell) => {
    if (!DECIMAL.test(cell('factor')) || Number(cell('factor')) <= 0)
      notOneOf(row, 'factor', cell, ['1', '1000'], report);
  });
  each(rows.indicators, (row, cell) => checkIndicator(row, cell, catalogue, report));
  each(rows.units, (row, cell) => {
    oneOf(row, 'regime', cell, REGIMES, report);
    if (cell('parent') !== '') known(row, 'parent', cell, catalogue.units, 'units.csv', report);
    validity(row, cell, report);
  });
  each(rows.unit_changes, (row, cell) => {
    known(row, 'from_unit', cell, catalogue.units, 'units.csv', report);
    known(row, 'to_unit', cell, catalogue.units, 'units.csv', report);
    oneOf(row, 'relation', cell, RELATIONS, report);
    day(row, 'effective', cell, report);
  });
  each(rows.peer_groups, (row, cell) => {
    known(row, 'unit', cell, catalogue.units, 'units.csv', report);
    validity(row, cell, report);
  });
  each(rows.sources, (row, cell) => {
    if (cell('title') === '')
      report(
        row,
        `Nguồn "${cell('code')}" chưa có tên; hãy điền cột title.`,
        `Source "${cell('code')}" has no title; fill it in.`
      );
    if (cell('date') !== '' && !publishedDate(cell('date'))) notADay(row, 'date', cell, report);
  });
  each(rows.documents, (row, cell) => {
    if (cell('unit') !== '') known(row, 'unit', cell, catalogue.units, 'units.csv', report);
    if (cell('source') !== '') known(row, 'source', cell, catalogue.sources, 'sources.csv', report);
  });
  each(rows.snapshots, (row, cell) => {
    day(row, 'date', cell, report);
    if (cell('partition') !== '') oneOf(row, 'partition', cell, PARTITIONS, report);
    if (cell('partition') === 'indicator') foldersOf(rows.indicators, report);
  });
  return problems;
}

function checkIndicator(row: Row, cell: Cell, catalogue: Catalogue, report: Report): void {
  oneOf(row, 'table', cell, FACT_TABLES, report);
  oneOf(row, 'kind', cell, KINDS, report);
  oneOf(row, 'better', cell, BETTER, report);
  oneOf(row, 'class', cell, CLASSES, report);
  if (cell('measure') === '' || ![...catalogue.measures.values()].some((m) => m.base === cell('measure'))) {
    known(row, 'measure', cell, new Map(), 'measures.csv', report);
  }
  for (const name of ['min', 'max'].filter((n) => cell(n) !== '' && !DECIMAL.test(cell(n)))) {
    notOneOf(row, name, cell, ['0', '100', '-100'], report);
  }
  if (!/^\d$/.test(cell('decimals'))) notOneOf(row, 'decimals', cell, ['0', '1', '2'], report);
  if (cell('min') !== '' && cell('max') !== '' && Number(cell('min')) > Number(cell('max'))) {
    report(
      row,
      `min ${cell('min')} lớn hơn max ${cell('max')}; hãy đổi chỗ hai số.`,
      `min ${cell('min')} is above max ${cell('max')}; swap them.`
    );
  }
  for (const name of ['compares', 'out_of'].filter((n) => cell(n) !== '')) {
    known(row, name, cell, catalogue.indicators, 'indicators.csv', report);
  }
  if (cell('comparison') !== '' || cell('kind') === 'comparison') oneOf(row, 'comparison', cell, COMPARISONS, report);
  aggregation(row, cell('aggregation'), catalogue, report);
}

function aggregation(row: Row, rule: string, catalogue: Catalogue, report: Report): void {
  if (rule === 'sum' || rule === 'none') return;
  const parts = /^weighted:([^/]+)$|^ratio:([^/]+)\/([^/]+)$/
    .exec(rule)
    ?.slice(1)
    .filter((p) => p !== undefined);
  const absent = parts?.find((code) => !catalogue.indicators.has(code));
  if (parts && absent === undefined) return;
  report(
    row,
    `Quy tắc tổng hợp "${rule}" không dùng được${absent ? ` vì chưa có chỉ tiêu ${absent}` : ''}; hãy viết sum, none, weighted:<chỉ tiêu> hoặc ratio:<tử số>/<mẫu số>.`,
    `Aggregation "${rule}" cannot be used${absent ? ` because indicator ${absent} is not known` : ''}; write sum, none, weighted:<indicator> or ratio:<numerator>/<denominator>.`
  );
}

function each(rows: readonly Row[], judge: (row: Row, cell: Cell) => void): void {
  for (const row of rows) judge(row, (name) => row.cells[name] ?? '');
}

/** A partitioned snapshot has a folder named after each indicator. */
function foldersOf(indicators: readonly Row[], report: Report): void {
  each(indicators, (row, cell) => {
    if (cell('code') === '' || isFolderName(cell('code'))) return;
    report(
      row,
      `Mã chỉ tiêu "${cell('code')}" không làm tên thư mục được; hãy chỉ dùng chữ cái không dấu, chữ số, dấu chấm và gạch.`,
      `Indicator code "${cell('code')}" cannot name a folder; use only plain letters, digits, dots and dashes.`
    );
  });
}

function unique(rows: readonly Row[], column: string, report: Report): void {
  const lines = new Map<string, number>();
  each(rows, (row, cell) => {
    const code = cell(column);
    const earlier = lines.get(code);
    if (code !== '' && earlier === undefined) lines.set(code, row.line);
    else if (code === '')
      report(row, `Cột ${column} để trống; hãy điền mã.`, `Column ${column} is empty; give it a code.`);
    else
      report(
        row,
        `${column} "${code}" đã có ở dòng ${earlier}; hãy xóa một dòng hoặc đổi mã.`,
        `${column} "${code}" is already on line ${earlier}; remove one or change the code.`
      );
  });
}

function known(row: Row, column: string, cell: Cell, map: ReadonlyMap<string, unknown>, file: string, report: Report) {
  if (map.has(cell(column))) return;
  report(
    row,
    `Cột ${column}: "${cell(column)}" chưa có trong ${file}; hãy sửa mã hoặc thêm vào đó.`,
    `Column ${column}: "${cell(column)}" is not in ${file}; correct the code or add it there.`
  );
}

function oneOf(row: Row, column: string, cell: Cell, list: readonly string[], report: Report): void {
  if (!list.includes(cell(column))) notOneOf(row, column, cell, list, report);
}

function notOneOf(row: Row, column: string, cell: Cell, list: readonly string[], report: Report): void {
  report(
    row,
    `Cột ${column}: "${cell(column)}" không dùng được; hãy viết ví dụ ${list.join(', ')}.`,
    `Column ${column}: "${cell(column)}" cannot be used; write for example ${list.join(', ')}.`
  );
}

function notADay(row: Row, column: string, cell: Cell, report: Report): void {
  report(
    row,
    `Cột ${column}: "${cell(column)}" không phải là ngày; hãy viết năm-tháng-ngày (2025-07-01).`,
    `Column ${column}: "${cell(column)}" is not a date; write it as 2025-07-01.`
  );
}

function day(row: Row, column: string, cell: Cell, report: Report): void {
  if (!isDay(cell(column))) notADay(row, column, cell, report);
}

/** `valid_from` and `valid_to` are days or empty, and in order. */
function validity(row: Row, cell: Cell, report: Report): void {
  const given = ['valid_from', 'valid_to'].filter((name) => cell(name) !== '');
  for (const name of given) day(row, name, cell, report);
  const [from, to] = [parsePeriod(cell('valid_from')), parsePeriod(cell('valid_to'))];
  if (!from || !to || from.start <= to.end) return;
  report(
    row,
    `valid_from ${from.key} sau valid_to ${to.key}; hãy đổi chỗ hai ngày.`,
    `valid_from ${from.key} is after valid_to ${to.key}; swap the dates.`
  );
}
