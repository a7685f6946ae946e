import type { Console, ConsoleColumn, ConsoleValue, Result, ResultView } from '../../../src/lib/engine/console/console';

export interface FakeConsole {
  console: Console;
  result: Result;
  /** Pages that were read: `[from, to]`. */
  read: [number, number][];
}

/** A console over rows in memory: filters `at-least` of numbers and any sort by number; everything else is not there. */
export function fakeConsole(columns: readonly ConsoleColumn[], rows: readonly ConsoleValue[][]): FakeConsole {
  const read: [number, number][] = [];
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const shown = ({ sort, filters }: ResultView) =>
    rows
      .filter((row) => filters.every(({ column, value }) => Number(row[at(column)]) >= Number(value)))
      .sort((a, b) =>
        sort.reduce(
          (sign, { column, descending }) =>
            sign || (descending ? -1 : 1) * (Number(a[at(column)]) - Number(b[at(column)])),
          0
        )
      );
  const console = {
    count: (view: ResultView) => Promise.resolve(shown(view).length),
    page: (view: ResultView, from: number, to: number) => {
      read.push([from, to]);
      return Promise.resolve(shown(view).slice(from, to));
    },
    parquet: () => Promise.resolve(new Uint8Array([80, 65, 82, 49]))
  } as unknown as Console;
  return { console, result: { id: 7, columns, rows: rows.length, ms: 1 }, read };
}

export const column = (name: string, kind: ConsoleColumn['kind'] = 'number'): ConsoleColumn => ({
  name,
  kind,
  type: kind === 'number' ? 'DOUBLE' : 'VARCHAR'
});
