import { unique } from '../cells/columnName';
import { pairKey, type AddedColumn, type OwnColumn, type OwnValue } from '../ownColumns';

/** The added columns under the names asked for, or the next free ones. */
export function addedColumns(columns: readonly OwnColumn[], added: readonly AddedColumn[], rows: number): OwnColumn[] {
  const taken = new Set(columns.map(({ name }) => name));
  return added.map((column): OwnColumn => {
    const name = unique(column.name, taken, (text, n) => `${text}_${n}`);
    if ('key' in column) return { name, type: 'text', values: Array<OwnValue>(rows).fill(column.key || null) };
    const valuesOf = (wanted: string) =>
      columns.find((one) => one.name === wanted)?.values ?? Array<OwnValue>(rows).fill(null);
    const from = valuesOf(column.from);
    const and = column.and === undefined ? null : valuesOf(column.and);
    const keyOf = (value: OwnValue, i: number) => {
      if (value === null) return null;
      const text = String(value);
      return (and && own(column.keys, pairKey(text, String(and[i] ?? '')))) || own(column.keys, text);
    };
    return { name, type: 'text', values: from.map(keyOf) };
  });
}

/** Null for none, and for an empty one. */
function own(keys: Readonly<Record<string, string>>, text: string): string | null {
  return Object.hasOwn(keys, text) ? keys[text] || null : null;
}
