import { expect } from 'vitest';
import type { Reading, ReadingInput } from '../../../../src/lib/figures/compare/reading';
import { cell, event, indicator, series, type Given } from './cubes';
import { drawn } from './drawn';
import { unitsOf } from './mapInput';

export const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];
export const SUBJECT_SERIES = { subject: true };
export const estimate = (value: number): Given => ({ value, status: 'estimate' });

export const growth = (at: string, values: readonly Given[], periods = YEARS) =>
  series('grdp-growth', at, periods, values, at === 'P34-01' ? SUBJECT_SERIES : {});

export const hanoi = growth('P34-01', [4.18, 2.92, 8.96, 6.27, 6.52, estimate(8.16)]);
export const haiphong = growth('P34-31', [11.22, 12.38, 12.32, null, 11.01, estimate(11.81)]);
export const saigon = growth('P34-79', [1.16, -4.26, 9.26, 5.81, 7.17, estimate(7.53)]);
export const danang = growth('P34-48', [-7.18, 0.24, 14.05, 2.58, 7.51, estimate(9.18)]);
export const country = growth('VN', [2.91, 2.58, 8.02, 5.05, 7.09, estimate(8.02)]);
export const median = YEARS.map((period, i) => cell(period, [2, 2.6, 9.1, 5.9, 7.2, null][i] ?? null));

export const revenue = series(
  indicator('budget-revenue', { measure_vi: 'tỷ đồng', measure_en: 'billion dong' }),
  'P34-01',
  ['2023', '2024', '2025'],
  [411000, 513700, estimate(704500)],
  SUBJECT_SERIES
);
export const plan = (category: string, values: number[]) => ({
  ...revenue,
  category,
  subject: false,
  cells: revenue.cells.map(({ period }, i) => cell(period, { value: values[i] ?? 0, status: 'plan' }))
});
export const plans = [plan('central', [353000, 408500, 505400]), plan('council', [353500, 409000, 506000])];

export const population = (at: string, values: readonly Given[], periods = YEARS) =>
  series(
    indicator('population', { measure_vi: 'nghìn người', measure_en: 'thousand people' }),
    at,
    periods,
    values,
    at === 'P34-01' ? SUBJECT_SERIES : {}
  );

export const merged = event('2025-07-01', 'break', 'Hợp nhất tỉnh');
export const epidemic = event('2020-04-01', 'context', 'Công bố dịch COVID-19');
export const references = { country: [country], median: { 'grdp-growth': median } };

/** Values of so many provinces, some without. */
export const provinces = (count: number, periods: readonly string[] = ['2023']) =>
  unitsOf('province63')
    .slice(0, count)
    .map(({ code }, i) =>
      series(
        'grdp-growth',
        code,
        periods,
        periods.map((_, p) => (i % 11 === 4 ? null : ((i * 37 + p * 13) % 140) / 10 - 3)),
        { subject: i === 0 }
      )
    );

export interface Datum {
  value: unknown;
  text?: string;
  symbolSize?: number;
  itemStyle: { color: string; borderColor?: string; borderType?: unknown; borderWidth?: number; decal?: unknown };
  label: { show: boolean; formatter: string; position: string };
}
export interface Drawn {
  type: string;
  name?: string;
  data: Datum[];
  lineStyle: { color: string; width: number; type: unknown };
  markLine?: { data: { xAxis: number; lineStyle: { type: unknown }; label: { formatter: string; align: string } }[] };
}

export const seriesOf = (reading: Reading, read: ReadingInput, width = 1000) =>
  drawn(reading, read, width).option.series as unknown as Drawn[];
export const texts = (reading: Reading, read: ReadingInput) =>
  drawn(reading, read, 1000).points.map((row) => row.map(({ text }) => text.replaceAll('\u00a0', ' ')));

/** Each point is where it says it is: its datum says the same. */
export function pointsHold(reading: Reading, read: ReadingInput, width = 340) {
  const { option, points } = drawn(reading, read, width);
  const list = option.series as unknown as Drawn[];
  for (const { seriesIndex, dataIndex, text } of points.flat())
    expect(list[seriesIndex]?.data[dataIndex]?.text).toBe(text);
}
