import { MOST_SERIES, type ResultChoice } from '$lib/charts/resultSeries';
import type { ConsoleColumn, ConsoleValue } from '$lib/engine/console/console';
import { parsePeriod } from '$lib/model/period';

/** So many rows say what a column holds. */
const LOOKED_AT = 200;
const YEAR = /^(year|nam|năm)$/i;

/**
 * A first drawing of a result: over time where there is one, else by name, else numbers against each other. Null when no
 * column holds numbers.
 */
export function proposeChart(
  columns: readonly ConsoleColumn[],
  rows: readonly (readonly ConsoleValue[])[]
): ResultChoice | null {
  const some = rows.slice(0, LOOKED_AT);
  const all = columns.map((_, i) => i);
  const of = (...kinds: ConsoleColumn['kind'][]) => all.filter((i) => kinds.includes(columns[i]?.kind ?? 'other'));
  const isPeriod = (i: number) => some.length > 0 && some.every((row) => parsePeriod(String(row[i] ?? '')) !== null);
  const numbers = of('number');
  const years = numbers.filter((i) => YEAR.test(columns[i]?.name ?? ''));
  const texts = of('text', 'boolean');

  const time = of('date', 'time')[0] ?? texts.find(isPeriod) ?? years[0];
  const x = time ?? texts[0] ?? (numbers.length > 1 ? (numbers[0] as number) : null);
  const y = numbers.find((i) => i !== x && !years.includes(i)) ?? numbers.find((i) => i !== x);
  if (y === undefined) return null;
  const byNumber = x !== null && time === undefined && columns[x]?.kind === 'number';
  return {
    kind: byNumber ? 'scatter' : time !== undefined || x === null ? 'line' : 'columns',
    x,
    ys: [y],
    colour: byNumber
      ? null
      : splitBy(
          texts.filter((i) => i !== x),
          x,
          some
        )
  };
}

/** Where places come several times, the column that parts the rows of one place into few series. */
function splitBy(
  texts: readonly number[],
  x: number | null,
  rows: readonly (readonly ConsoleValue[])[]
): number | null {
  const places = (columns: readonly number[]) =>
    new Set(rows.map((row) => JSON.stringify(columns.map((i) => row[i])))).size;
  if (x === null || places([x]) === rows.length) return null;
  const fits = texts.filter((i) => places([i]) > 1 && places([i]) <= MOST_SERIES);
  return fits.find((i) => places([x, i]) === rows.length) ?? fits[0] ?? null;
}
