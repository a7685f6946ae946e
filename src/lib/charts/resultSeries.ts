import type { ConsoleColumn, ConsoleValue } from '$lib/engine/console/console';

/** How a result is drawn: columns by their number. */
export interface ResultChoice {
  kind: 'line' | 'columns' | 'scatter';
  /** Null: the number of the row. */
  x: number | null;
  /** Columns of numbers. */
  ys: readonly number[];
  /** Splits the rows into series; null for none. */
  colour: number | null;
}

export interface SeriesPoint {
  /** A number, milliseconds, or the number of a place. */
  x: number;
  /** Null is a gap, and stays one. */
  y: number | null;
  /** What the pointer and the keyboard are told. */
  text: string;
}

/** What of a result is drawn. */
export interface ResultSeries {
  axis: 'place' | 'number' | 'time';
  /** Names along the axis, in the order of the rows; empty for the other axes. */
  places: readonly string[];
  series: readonly { name: string; points: readonly SeriesPoint[] }[];
  /** Rows, series and places that were there, where fewer are drawn. */
  cut: { rows?: number; series?: number; places?: number };
  /** Rows with a place and a series that an earlier row has; they are left out. */
  repeated: boolean;
}

export const MOST_POINTS = 2_000;
export const MOST_SERIES = 12;
/** Columns of a bar chart that can still be told apart. */
export const MOST_PLACES = 60;

interface Words {
  /** A value as the reader's language writes it. */
  text: (value: ConsoleValue, column: ConsoleColumn) => string;
  missing: string;
}

/** Rows so many that the points of all chosen columns together are no more than can be drawn. */
export const drawnRows = (ys: number): number => Math.floor(MOST_POINTS / Math.max(1, ys));

/** Puts rows into series: `all` is how many rows the result has, of which `rows` are the first. */
export function resultSeries(
  columns: readonly ConsoleColumn[],
  rows: readonly (readonly ConsoleValue[])[],
  { kind, x, ys, colour }: ResultChoice,
  all: number,
  { text, missing }: Words
): ResultSeries {
  const kept = rows.slice(0, drawnRows(ys.length));
  const axis = axisOf(kind, x === null ? undefined : columns[x]);
  const said = (row: readonly ConsoleValue[], column: number | null): string => {
    const of = column === null ? undefined : columns[column];
    return of && column !== null ? text(row[column] ?? null, of) || missing : '';
  };

  const places = new Map<string, number>();
  const found = new Map<string, Map<number, SeriesPoint> | SeriesPoint[]>();
  let repeated = false;
  kept.forEach((row, i) => {
    const place = x === null ? String(i + 1) : said(row, x);
    const at = axis === 'place' ? numbered(places, place) : positionOf(x === null ? i + 1 : row[x], axis);
    if (at === null) return;
    for (const y of ys) {
      const name = [said(row, colour), ys.length > 1 || colour === null ? (columns[y]?.name ?? '') : '']
        .filter(Boolean)
        .join(', ');
      const value = row[y];
      const number = typeof value === 'number' && Number.isFinite(value) ? value : null;
      const point = { x: at, y: number, text: `${place}, ${name}: ${said(row, y)}` };
      const points = found.get(name) ?? (kind === 'scatter' ? [] : new Map<number, SeriesPoint>());
      found.set(name, points);
      if (Array.isArray(points)) points.push(point);
      else if (points.has(at)) repeated = true;
      else points.set(at, point);
    }
  });

  const most = kind === 'columns' ? MOST_PLACES : Infinity;
  const series = [...found].map(([name, points]) => ({
    name,
    points: [...points.values()].filter((point) => axis !== 'place' || point.x < most).sort((a, b) => a.x - b.x)
  }));
  return {
    axis,
    places: [...places.keys()].slice(0, most),
    series: series.slice(0, MOST_SERIES),
    cut: {
      ...(kept.length < all ? { rows: all } : {}),
      ...(series.length > MOST_SERIES ? { series: series.length } : {}),
      ...(places.size > most ? { places: places.size } : {})
    },
    repeated
  };
}

/** Columns stand beside each other whatever they are named by; lines and dots have a place in time or among numbers. */
function axisOf(kind: ResultChoice['kind'], column: ConsoleColumn | undefined): ResultSeries['axis'] {
  if (kind === 'columns') return 'place';
  if (!column || column.kind === 'number') return 'number';
  return column.kind === 'date' || column.kind === 'time' ? 'time' : 'place';
}

function positionOf(value: ConsoleValue | undefined, axis: 'number' | 'time'): number | null {
  const at = axis === 'time' ? Date.parse(String(value)) : value;
  return typeof at === 'number' && Number.isFinite(at) ? at : null;
}

function numbered(places: Map<string, number>, place: string): number {
  const at = places.get(place) ?? places.size;
  places.set(place, at);
  return at;
}
