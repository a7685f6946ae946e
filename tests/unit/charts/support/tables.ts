import { expect } from 'vitest';
import type { Reading, ReadingInput } from '../../../../src/lib/figures/compare/reading';
import type { Annotation } from '../../../../src/lib/model/annotation';
import type { Series } from '../../../../src/lib/model/cube';
import type { Status } from '../../../../src/lib/model/observation';
import { drawn } from './drawn';
import { cell, indicator, series, unit, unitsOf } from './mapInput';

export const growth = indicator('grdp-growth');
export const poverty = indicator('poverty-rate');
export const population = indicator('population', { measure_vi: 'nghìn người', measure_en: 'thousand people' });

/** `null` for a value that was not published; an estimate is marked by `e`. */
export type Value = number | null | readonly [number, 'e'];

/** A table of made-up values by unit; the first unit is the subject. */
export function table(
  of: typeof growth,
  periods: readonly string[],
  values: Readonly<Record<string, readonly Value[]>>
): Series[] {
  return Object.entries(values).map(([code, list], i) =>
    series(
      of,
      unit(code),
      periods.map((period, p) => {
        const found = list[p] ?? null;
        if (found === null) return cell(period, {});
        const [value, status] = typeof found === 'number' ? [found, 'final'] : [found[0], 'estimate'];
        return cell(period, { value: value as number, status: status as Status });
      }),
      { subject: i === 0 }
    )
  );
}

/** Values of a year for the first provinces of a list, one after another. */
export const many = (
  of: typeof growth,
  count: number,
  periods: readonly string[],
  value = (i: number, p: number) => i + p
) =>
  table(
    of,
    periods,
    Object.fromEntries(
      unitsOf('province63')
        .slice(0, count)
        .map(({ code }, i) => [code, periods.map((_, p) => value(i, p))])
    )
  );

export const merged: Annotation = {
  date: '2025-07-01',
  scope: [],
  indicators: [],
  kind: 'break',
  label_vi: 'Hợp nhất tỉnh',
  label_en: 'Provinces merged',
  text_vi: '',
  text_en: '',
  source: ''
};

export const said = (input: ReadingInput, reading: Reading, width = 1000) =>
  drawn(reading, input, width).points.map((row) => row.map(({ text }) => text.replaceAll('\u00a0', ' ')));

export interface Datum {
  value: unknown[];
  text?: string;
  symbolSize?: unknown;
  itemStyle?: { color?: string; borderColor?: string };
  label?: { show?: boolean; formatter?: string; position?: string; offset?: number[]; fontWeight?: number };
  /** Of a cell of a heat table. */
  rect?: { fill: string };
  words?: { text: string };
}
export const seriesOf = (input: ReadingInput, reading: Reading, width = 1000) =>
  drawn(reading, input, width).option.series as { name?: string; data: Datum[]; lineStyle?: { width: number } }[];

/** What the arrow keys reach is the datum that says the same. */
export function pointsMatch(input: ReadingInput, reading: Reading, width: number) {
  const { points } = drawn(reading, input, width);
  const all = seriesOf(input, reading, width);
  expect(points.flat().length).toBeGreaterThan(0);
  for (const { seriesIndex, dataIndex, text } of points.flat())
    expect(all[seriesIndex]?.data[dataIndex]?.text).toBe(text);
}
