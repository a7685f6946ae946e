import { fieldsOf, OBSERVATION_KEY } from './fields';
import type { TableRows, Value } from './snapshotTables';

/** The first observation that a rebuild would add, remove or alter in a published table. */
export interface FactDifference {
  table: string;
  kind: 'added' | 'removed' | 'altered';
  /** Cells by column name: of the rebuild, or of the published table when removed. */
  observation: Record<string, Value>;
  /** Name of the first altered column, and its published and rebuilt cells. */
  column?: string;
  was?: Value;
  is?: Value;
}

/** Compares published and rebuilt fact tables row by row; `null` when they hold the same. Both sorted by key. */
export function firstDifference(published: readonly TableRows[], rebuilt: readonly TableRows[]): FactDifference | null {
  const names = [...new Set([...published, ...rebuilt].map((t) => t.name))].sort();
  for (const table of names) {
    const fields = fieldsOf(table).map((field) => field.name);
    const positions = OBSERVATION_KEY.map((name) => fields.indexOf(name));
    const byKey = (tables: readonly TableRows[]) =>
      new Map(tables.find((t) => t.name === table)?.rows.map((row) => [positions.map((i) => row[i]).join('\t'), row]));
    const named = (row: Value[]) => Object.fromEntries(fields.map((name, i) => [name, row[i] ?? null]));
    const [was, is] = [byKey(published), byKey(rebuilt)];
    for (const key of [...new Set([...was.keys(), ...is.keys()])].sort()) {
      const [w, n] = [was.get(key), is.get(key)];
      if (!w) return { table, kind: 'added', observation: named(n ?? []) };
      if (!n) return { table, kind: 'removed', observation: named(w) };
      const i = fields.findIndex((_, j) => w[j] !== n[j]);
      if (i >= 0) return { table, kind: 'altered', observation: named(n), column: fields[i], was: w[i], is: n[i] };
    }
  }
  return null;
}
