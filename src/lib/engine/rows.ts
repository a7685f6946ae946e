import { tableFromIPC, Type } from '@uwdata/flechette';
import type { DataType, Field } from '@uwdata/flechette';
import { EngineError } from './errors';
import { texts } from './texts';

export type PlainRow = Record<string, unknown>;

/**
 * Arrow IPC parts (schema first) → plain rows. Numbers are numbers, never BigInt: whole numbers beyond 2^53 arrive rounded
 * from the engine (castBigIntToDouble), and those it did not cast throw. DATE is `YYYY-MM-DD`; TIMESTAMP is a `Date` read
 * as UTC. NULL is null. Lists are arrays, structs are objects.
 * Throws `query-failed` for what this engine delivers wrong: ENUM (values lost) and BIGINT, HUGEINT or DECIMAL inside a
 * list, struct or map (bytes of another type, indistinguishable from DOUBLE). Cast those in the SQL.
 */
export function rows(parts: Uint8Array | Uint8Array[]): PlainRow[] {
  try {
    const table = tableFromIPC(parts);
    const columns = table.schema.fields.map((field, index) => {
      const convert = converter(field);
      const column = table.getChildAt<unknown>(index);
      const values = texts(column) ?? Array.from(column, (v) => (v === null ? null : convert(v)));
      return { name: field.name, values };
    });
    // Copies of one object are made, and filled, several times faster than objects are made of entries.
    const empty: PlainRow = Object.fromEntries(columns.map(({ name }) => [name, null]));
    return Array.from({ length: table.numRows }, (_, at) => {
      const row = { ...empty };
      for (const { name, values } of columns) row[name] = values[at];
      return row;
    });
  } catch (thrown) {
    if (thrown instanceof EngineError) throw thrown;
    throw refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

type Convert = (value: unknown) => unknown;
const DATE_UNIT_DAY = 0;

function converter(field: Field): Convert {
  const { type } = field;
  if (type.typeId === Type.Date) return type.unit === DATE_UNIT_DAY ? day : (ms) => new Date(ms as number);
  if (type.typeId === Type.Dictionary) throw refuse(`column "${field.name}" is an ENUM: cast it to VARCHAR`);
  const children = childrenOf(type);
  if (children.length > 0) return nested(field, children);
  return plain;
}

function childrenOf(type: DataType): Field[] {
  return 'children' in type ? (type.children as Field[]) : [];
}

function nested(field: Field, children: Field[]): Convert {
  for (const child of children) {
    if (child.type.typeId === Type.Float && child.type.precision === 2)
      throw refuse(
        `column "${field.name}" nests a DOUBLE, BIGINT or DECIMAL: return rows, or cast to VARCHAR or FLOAT`
      );
  }
  const inner = children.map(converter);
  if (field.type.typeId === Type.Struct) {
    return (value) => {
      const record = value as PlainRow;
      return Object.fromEntries(children.map(({ name }, i) => [name, orNull(record[name], inner[i] as Convert)]));
    };
  }
  if (field.type.typeId === Type.Map) {
    const entry = childrenOf((children[0] as Field).type).map(converter);
    return (value) =>
      [...(value as Iterable<unknown[]>)].map((pair) => pair.map((v, i) => orNull(v, entry[i] as Convert)));
  }
  return (value) => Array.from(value as Iterable<unknown>, (v) => orNull(v, inner[0] as Convert));
}

function orNull(value: unknown, convert: Convert): unknown {
  return value === null || value === undefined ? null : convert(value);
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw refuse(`${value} is beyond 2^53: cast it to VARCHAR`);
    return number;
  }
  // Decoded bytes are views of the answer's buffer.
  return value instanceof Uint8Array ? value.slice() : value;
}

function day(ms: unknown): string {
  const date = new Date(ms as number);
  if (Number.isNaN(date.getTime())) throw refuse('a DATE beyond what JavaScript can hold: cast it to VARCHAR');
  return date.toISOString().replace(/T.*$/, '');
}

function refuse(message: string): EngineError {
  return new EngineError('query-failed', { message });
}
