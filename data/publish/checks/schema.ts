import { ASSIGNERS, CLASSES, QUALIFIERS, STATUSES } from '../../../src/lib/model/observation';
import { COLUMNS, type InputName } from '../columns';
import { DECIMAL } from '../decimal';
import { error, type Problem } from '../problem';
import { isDay, publishedDate } from '../publishedDate';
import { qualifierWord } from '../qualifierWord';
import type { Row, Table } from '../readCsv';
import { isOneOf } from '../words';
import { checkSecret } from './secret';

/** The file is CSV and has every column of its kind. */
export function checkColumns(table: Table, name: InputName): Problem[] {
  const place = { file: table.file, line: table.broken === undefined ? 1 : 0 };
  if (table.broken !== undefined) {
    return [
      error(
        place,
        'schema',
        `Tệp không đọc được như CSV (${table.broken}); hãy mở lại và lưu dưới dạng CSV UTF-8.`,
        `The file cannot be read as CSV (${table.broken}); open it and save it as CSV UTF-8.`
      )
    ];
  }
  const absent = COLUMNS[name].filter((column) => !table.header.includes(column));
  if (absent.length === 0) return [];
  const list = absent.join(', ');
  return [
    error(
      place,
      'schema',
      `Thiếu cột ${list}; hãy thêm vào dòng đầu, để trống ô nếu không có số liệu.`,
      `Column ${list} is missing; add it to the first line and leave cells empty where nothing applies.`
    )
  ];
}

/** The row has as many cells as the header. */
export function checkCells(row: Row): Problem[] {
  if (row.extra === 0) return [];
  const [vi, en] = row.extra > 0 ? ['thừa', 'too many'] : ['thiếu', 'too few'];
  const n = Math.abs(row.extra);
  return [
    error(
      row,
      'schema',
      `Dòng ${vi} ${n} ô so với dòng đầu; hãy đặt ô có dấu phân cách trong ngoặc kép.`,
      `The line has ${n} cells ${en}; put cells that contain the delimiter in double quotes.`
    )
  ];
}

const oneOf = (row: Row, column: string, text: string, list: readonly string[]): Problem =>
  error(
    row,
    'schema',
    `Cột ${column}: không hiểu "${text}"; hãy dùng một trong: ${list.join(', ')}.`,
    `Column ${column}: "${text}" is not known; use one of: ${list.join(', ')}.`
  );

const notANumber = (row: Row, column: string, text: string): Problem =>
  error(
    row,
    'schema',
    `Cột ${column}: "${text}" không phải là số; hãy viết số thường với dấu chấm thập phân và không ngăn cách hàng nghìn (400421 hoặc 6.27).`,
    `Column ${column}: "${text}" is not a number; write plain digits with a decimal point and no thousands separator (400421 or 6.27).`
  );

/** Every cell of an observation is of its kind: numbers, dates, and words from the model's lists. */
export function checkSchema(row: Row): Problem[] {
  const cell = (name: string) => row.cells[name] ?? '';
  const problems = checkCells(row);
  if (!DECIMAL.test(cell('value'))) problems.push(notANumber(row, 'value', cell('value')));
  if (cell('upper') !== '' && !DECIMAL.test(cell('upper'))) problems.push(notANumber(row, 'upper', cell('upper')));
  if (!isOneOf(STATUSES, cell('status'))) problems.push(oneOf(row, 'status', cell('status'), STATUSES));
  if (cell('plan_by') !== '' && !isOneOf(ASSIGNERS, cell('plan_by'))) {
    problems.push(oneOf(row, 'plan_by', cell('plan_by'), ASSIGNERS));
  }
  if (cell('status') === 'plan' && cell('plan_by') === '') {
    problems.push(oneOf(row, 'plan_by', '', ASSIGNERS));
  }
  if (qualifierWord(cell('qualifier')) === null) {
    problems.push(oneOf(row, 'qualifier', cell('qualifier'), QUALIFIERS));
  }
  if (cell('class') !== '' && !isOneOf(CLASSES, cell('class')) && checkSecret(row).length === 0) {
    problems.push(oneOf(row, 'class', cell('class'), CLASSES));
  }
  if (!publishedDate(cell('published'))) {
    problems.push(
      error(
        row,
        'schema',
        `Ngày công bố "${cell('published')}" không đúng; hãy viết 2023-12-28, 2023-12 hoặc 2023, thêm ~ phía trước nếu là suy đoán.`,
        `The publication date "${cell('published')}" is not a date; write 2023-12-28, 2023-12 or 2023, with ~ before it when inferred.`
      )
    );
  }
  if (cell('entered') !== '' && !isDay(cell('entered'))) {
    problems.push(
      error(
        row,
        'schema',
        `Ngày nhập "${cell('entered')}" không đúng; hãy viết đủ năm-tháng-ngày (2024-12-31) hoặc để trống.`,
        `The date "${cell('entered')}" in column entered is not a day; write 2024-12-31 or leave it empty.`
      )
    );
  }
  return problems;
}
