import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardTable } from '../../../src/lib/figures/export/card';
import { chartPages } from '../../../src/lib/report/pptx/chart/chartPages';
import { axisScale, chartPlan } from '../../../src/lib/report/pptx/chart/chartPlan';
import { numberCode } from '../../../src/lib/report/pptx/chart/numberCode';
import { seriesLooks } from '../../../src/lib/report/pptx/chart/seriesLook';
import { fitText, heightOf } from '../../../src/lib/report/pptx/fitText';
import { tablePages } from '../../../src/lib/report/pptx/tablePages';
import type { NativeChart } from '../../../src/lib/report/resolved';
import { cell } from '../figures/support/exportCard';

const words = fc.array(fc.string({ minLength: 1, maxLength: 18 }), { maxLength: 120 }).map((list) => list.join(' '));

describe('fitText', () => {
  it('gives text that stands in its box, whole or cut with an ellipsis', () => {
    fc.assert(
      fc.property(words, fc.double({ min: 1, max: 12, noNaN: true }), (text, w) => {
        const box = { w, h: 1 };
        const { size, text: shown } = fitText(text, box, { most: 28, least: 20, weight: 700 });
        expect(size).toBeGreaterThanOrEqual(20);
        if (shown === text) expect(heightOf(shown, { size, weight: 700 }, w)).toBeLessThanOrEqual(1);
        else expect(shown.endsWith('…')).toBe(true);
      })
    );
  });

  it('takes the largest type that fits', () => {
    const box = { w: 12, h: 1 };
    expect(fitText('Ngắn', box, { most: 28, least: 20, weight: 700 })).toEqual({ size: 28, text: 'Ngắn', lines: 1 });
    expect(fitText('chữ '.repeat(35).trim(), box, { most: 28, least: 20, weight: 700 }).size).toBeLessThan(28);
  });
});

const chartOf = (kind: NativeChart['kind'], values: (number | null)[][]): NativeChart => ({
  kind,
  categories: values[0]?.map((_, i) => `Tỉnh ${i + 1}`) ?? [],
  series: values.map((own, i) => ({ name: `Chuỗi ${i + 1}`, values: own, subject: i === 0, plan: false })),
  decimals: 1,
  measure: '%'
});

describe('chartPages', () => {
  it('keeps every name and value once and in order, with no part longer than can be read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<NativeChart['kind']>('bars', 'columns', 'line'),
        fc.array(fc.option(fc.integer()), { minLength: 1, maxLength: 80 }),
        (kind, values) => {
          const chart = chartOf(kind, [values]);
          const pages = chartPages(chart, { w: 12, h: 3.5 });
          expect(pages.flatMap(({ categories }) => categories)).toEqual(chart.categories);
          expect(pages.flatMap(({ series }) => series[0]?.values ?? [])).toEqual(values);
          if (kind === 'line') expect(pages).toHaveLength(1);
          else for (const { categories } of pages) expect(categories.length).toBeLessThanOrEqual(24);
        }
      )
    );
  });
});

describe('chartPlan', () => {
  const room = { w: 12, h: 3.5 };

  it('gives every bar its number where there is room, else an axis', () => {
    const few = chartPlan('vi', chartOf('columns', [[400421, 509300]]), room);
    expect(few.step).toBeNull();
    expect(few.labels.flat().filter(Boolean)).toHaveLength(2);
    const many = chartPlan('vi', chartOf('columns', [Array.from({ length: 24 }, (_, i) => 1e6 + i)]), room);
    expect(many.step).toBeGreaterThan(0);
    expect(many.labels.flat().filter(Boolean)).toEqual([]);
  });

  it('has zero on the axis of bars, whatever their values', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1e4),
          { minLength: 1, maxLength: 9 }
        ),
        (values) => {
          for (const kind of ['bars', 'columns'] as const) {
            const { low, high } = chartPlan('vi', chartOf(kind, [values]), room);
            expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
            expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
            expect(high).toBeGreaterThan(low);
          }
        }
      )
    );
  });

  it('puts a subject and the others in one row of bars', () => {
    const plan = chartPlan(
      'vi',
      chartOf('bars', [
        [1, null, null],
        [null, 2, 3]
      ]),
      room
    );
    expect(plan).toMatchObject({ overlap: 100, legend: false });
    expect(
      chartPlan(
        'vi',
        chartOf('bars', [
          [1, 2],
          [3, null]
        ]),
        room
      )
    ).toMatchObject({ overlap: 0, legend: true });
  });

  it('names lines at their ends, apart where they end together, and an early end over or under it', () => {
    const { labels, legend } = chartPlan(
      'vi',
      chartOf('line', [
        [1, 6.2, 5],
        [2, 3, 5.01],
        [1, 4, null]
      ]),
      room
    );
    const [a, b] = [labels[0]?.[2], labels[1]?.[2]];
    expect(legend).toBe(false);
    expect([a?.named, b?.named, labels[2]?.[1]?.named]).toEqual([true, true, true]);
    expect((a?.dy ?? 0) - (b?.dy ?? 0)).toBeGreaterThan(0.04);
    expect(labels[2]?.[1]?.side).toBe('b');
  });

  it('uses a legend where names are too long to stand beside the plot', () => {
    const chart = chartOf('line', [
      [1, 2],
      [2, 3]
    ]);
    const long = { ...chart, series: chart.series.map((it) => ({ ...it, name: 'Tên rất dài '.repeat(8) })) };
    const plan = chartPlan('vi', long, room);
    expect(plan.legend).toBe(true);
    expect(plan.labels.flat().some((label) => label?.named)).toBe(false);
  });

  it('keeps one scale over the parts of a chart', () => {
    const chart = chartOf('bars', [Array.from({ length: 40 }, (_, i) => i)]);
    const pages = chartPages(chart, room).map((page) => chartPlan('vi', page, room, axisScale(chart)));
    expect(pages.length).toBeGreaterThan(2);
    for (const { low, high } of pages) {
      expect(low).toBe(0);
      expect(high).toBeGreaterThan(39);
    }
  });
});

describe('numberCode', () => {
  it('has the decimals, the grouping and the percent sign of the chart', () => {
    expect(numberCode('vi', { decimals: 0, measure: 'tỷ đồng' })).toBe('[$-42A]#,##0;[$-42A]"−"#,##0');
    expect(numberCode('en', { decimals: 2, measure: '%' })).toBe('[$-809]#,##0.00"%";[$-809]"−"#,##0.00"%"');
  });
});

describe('seriesLooks', () => {
  it('keeps red for the subject, an outline for a plan, and tells greys apart', () => {
    const values = Array.from({ length: 5 }, () => [1]);
    const chart = chartOf('line', values);
    const series = chart.series.map((it, i) => ({ ...it, plan: i === 1 }));
    const looks = seriesLooks({ ...chart, series });
    expect(looks[0]).toMatchObject({ colour: '9e141e', form: 'solid' });
    expect(looks[1]).toMatchObject({ form: 'outline' });
    expect(new Set(looks.slice(2).map(({ colour, dash }) => colour + dash)).size).toBe(3);
    expect(looks.slice(1).some(({ colour }) => colour === '9e141e')).toBe(false);
  });
});

describe('tablePages', () => {
  const tableOf = (columns: number, rows: number): CardTable => ({
    head: 'Đơn vị',
    columns: Array.from({ length: columns }, (_, i) => ({ label: `${2000 + i}`, measure: 'tỷ đồng' })),
    rows: Array.from({ length: rows }, (_, r) => ({
      head: `Thành phố trực thuộc Trung ương số ${r}`,
      cells: Array.from({ length: columns }, (_, c) => cell(r * 100 + c, 0))
    }))
  });

  it('has every cell once, under its own head and beside its own name, in parts that fit', () => {
    const room = { w: 12.1, h: 3.8 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 40 }), (columns, rows) => {
        const seen: string[] = [];
        for (const { table, widths, heights } of tablePages(tableOf(columns, rows), room)) {
          expect(widths).toHaveLength(table.columns.length + 1);
          expect(heights).toHaveLength(table.rows.length + 1);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room.w + 0.001);
          if (table.rows.length > 1)
            expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room.h);
          for (const row of table.rows)
            row.cells.forEach(({ value }, i) => seen.push(`${row.head} ${table.columns[i]?.label}: ${value}`));
        }
        const wanted = tableOf(columns, rows).rows.flatMap((row) =>
          row.cells.map(({ value }, i) => `${row.head} ${2000 + i}: ${value}`)
        );
        expect(seen.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 40 }
    );
  });

  it('tells columns of words from columns where a number is missing', () => {
    const table: CardTable = {
      head: 'Văn bản',
      columns: [
        { label: 'Ngày', measure: '' },
        { label: 'Số', measure: '' }
      ],
      rows: [
        { head: 'a', cells: [cell(null), cell(1)] },
        { head: 'b', cells: [cell(null), cell(null)] }
      ]
    };
    expect(tablePages(table, { w: 12, h: 4 })[0]?.words).toEqual([true, false]);
  });
});
