import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { OwnColumn, OwnColumns, OwnType } from '../ownColumns';

const DAY = 86_400_000;

const SCHEMA = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  truth: { type: 'BOOLEAN' }
} as const satisfies Record<OwnType, object>;

/** A table as Parquet: text as VARCHAR, numbers as DOUBLE, dates as DATE, truths as BOOLEAN, all with missing values. */
export function tableParquet({ columns }: Pick<OwnColumns, 'columns'>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    rowGroupSize: 100_000,
    // Bounds of text are cut short, which an old engine takes for the texts themselves.
    statistics: false,
    schema: [
      { name: 'table', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...SCHEMA[type] }))
    ],
    columnData: columns.map((column) => ({ name: column.name, data: dataOf(column) }))
  });
  return new Uint8Array(writer.getBuffer());
}

function dataOf({ type, values }: OwnColumn): unknown[] {
  if (type === 'date')
    return values.map((value) => (value === null ? null : Date.parse(`${value as string}T00:00Z`) / DAY));
  return type === 'text' ? values.map((value) => (value === null ? null : wellFormed(value as string))) : [...values];
}

/** Half a surrogate pair has no UTF-8; the engine refuses the file for it. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
