import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { fieldsOf, type Field } from './fields';
import type { TableRows, Value } from './snapshotTables';

const DAY_MS = 86_400_000;
/** As `writeParquet`. */
const ROW_GROUP = 20480;

type Element = Pick<SchemaElement, 'type' | 'converted_type'>;
const ELEMENTS: Record<Field['type'], Element> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' }
};

/**
 * One table as Parquet where there is no database: the rows and types of `writeParquet`, Snappy instead of ZSTD, so the
 * bytes differ.
 */
export function parquetBytes(table: TableRows): Uint8Array<ArrayBuffer> {
  const fields = fieldsOf(table.name);
  const columnData = fields.map((field, i): ColumnSource => ({
    name: field.name,
    data: table.rows.map((row) => cell(field, row[i] ?? null)),
    // The engine needs neither, and a truncated bound could hide rows from it.
    statistics: false,
    offsetIndex: false
  }));
  const schema: SchemaElement[] = [
    { name: 'schema', num_children: fields.length },
    ...fields.map((field) => ({ name: field.name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[field.type] }))
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize: ROW_GROUP }));
}

function cell(field: Field, value: Value): Value {
  if (value === null) return null;
  if (field.type === 'date') return Date.parse(`${value}T00:00:00Z`) / DAY_MS;
  return field.type === 'string' ? String(value) : Number(value);
}
