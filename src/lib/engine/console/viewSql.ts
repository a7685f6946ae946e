import { STROKED_D } from '../../language/vietnameseLetters';
import { EngineError } from '../errors';
import { literal } from '../literal';
import { comparable, held } from './columnSql';
import type { ConsoleColumn, ResultFilter, ResultView } from './console';
import { vietnameseKey } from './vietnameseKey';

/** Place of a named column. Throws `query-failed`. */
export function placeOfColumn(columns: readonly ConsoleColumn[], name: string): number {
  const index = columns.findIndex((column) => column.name === name);
  if (index < 0) throw new EngineError('query-failed', { message: `the result has no column "${name}"` });
  return index;
}

/** `where …` of the filters, or nothing. Throws `query-failed` for a value that is none of its column's kind. */
export function whereSql(filters: readonly ResultFilter[], columns: readonly ConsoleColumn[]): string {
  const tests = filters.map((filter) => {
    const index = placeOfColumn(columns, filter.column);
    return test(filter, columns[index] as ConsoleColumn, index);
  });
  return tests.length === 0 ? '' : `where ${tests.map((sql) => `(${sql})`).join(' and ')}`;
}

/**
 * The numbers `n` of the rows of `table` that pass the filters, in the order of the view; equal rows stay in the order of
 * the result, missing values come last. Text is ranked by its different values: comparing those of millions of rows
 * letter by letter takes minutes.
 */
export function orderSql({ sort, filters }: ResultView, table: string, columns: readonly ConsoleColumn[]): string {
  const rows = `(select * from ${table} ${whereSql(filters, columns)})`;
  const joins: string[] = [];
  const keys = sort.map(({ column, descending }, i) => {
    const index = placeOfColumn(columns, column);
    const value = comparable(columns[index] as ConsoleColumn, index);
    const direction = descending ? 'desc' : 'asc';
    if (columns[index]?.kind !== 'text') return `${value} ${direction} nulls last`;
    const ranks = `select t, row_number() over (order by ${vietnameseKey('t')}, t desc)::integer as rank from (select distinct ${value} as t from ${rows}) where t is not null`;
    joins.push(`left join (${ranks}) as s${i} on ${value} = s${i}.t`);
    return `s${i}.rank ${direction} nulls last`;
  });
  return `select n::integer as n from ${rows} as rows ${joins.join(' ')} order by ${[...keys, 'n'].join(', ')}`;
}

function test({ test, value }: ResultFilter, column: ConsoleColumn, index: number): string {
  const cell = comparable(column, index);
  switch (test) {
    case 'missing':
      return `${held(index)} is null`;
    case 'present':
      return `${held(index)} is not null`;
    case 'contains':
      return `contains(${folded(`${held(index)}::varchar`)}, ${folded(literal(value))})`;
    case 'equals':
      // The same letters may be written composed or apart.
      if (column.kind === 'text' || column.kind === 'other')
        return `nfc_normalize(${cell}) = nfc_normalize(${literal(value)})`;
      return `${cell} = ${valueSql(value, column)}`;
    default: {
      const sign = test === 'at-least' ? '>=' : '<=';
      if (column.kind !== 'text') return `${cell} ${sign} ${valueSql(value, column)}`;
      return `${vietnameseKey(cell)} ${sign} ${vietnameseKey(literal(value))}`;
    }
  }
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?Z?)?$/;

const folded = (text: string) => `replace(lower(strip_accents(${text})), '${STROKED_D}', 'd')`;

function valueSql(value: string, { name, kind }: ConsoleColumn): string {
  const none = () => new EngineError('query-failed', { message: `"${value}" cannot be a value of column "${name}"` });
  if (kind === 'number') {
    if (value.trim() === '' || Number.isNaN(Number(value))) throw none();
    return literal(Number(value));
  }
  if (kind === 'boolean') {
    if (value !== 'true' && value !== 'false') throw none();
    return value;
  }
  if (kind === 'date' || kind === 'time') {
    const [, day = '', clock = '00:00', seconds = ':00'] = MOMENT.exec(value) ?? [];
    // 31 February would be 2 March.
    if (new Date(`${day}T${clock}${seconds}Z`).toJSON()?.slice(0, 10) !== day) throw none();
    return kind === 'date' ? `${literal(day)}::date` : `${literal(`${day} ${clock}${seconds}`)}::timestamp`;
  }
  return literal(value);
}
