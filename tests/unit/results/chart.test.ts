import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import { resultChart } from '../../../src/lib/charts/resultChart';
import { resultSeries, type ResultChoice } from '../../../src/lib/charts/resultSeries';
import type { ConsoleColumn, ConsoleValue } from '../../../src/lib/engine/console/console';
import { numberText, valueText } from '../../../src/lib/language/results/valueText';
import { compareQuery } from '../../../src/routes/[[lang=lang]]/explore/results/compareQuery';
import { proposeChart } from '../../../src/routes/[[lang=lang]]/explore/results/proposeChart';
import type { CompareChoices } from '../../../src/lib/view/compareChoices';
import { column } from './fakeConsole';
import { plain } from '../charts/support/drawn';
import { readXml } from '../charts/support/xml';

const words = { text: (value: ConsoleValue, of: ConsoleColumn) => valueText('vi', value, of.kind), missing: 'trống' };
const columns = [
  column('unit', 'text'),
  column('period', 'text'),
  column('grdp'),
  column('dan'),
  column('day', 'date')
];
const rows: ConsoleValue[][] = [
  ['Hà Nội', '2022', 8.89, 8435.6, '2023-01-01'],
  ['Hà Nội', '2023', 6.27, 8587.1, '2024-01-01'],
  ['Hải Phòng', '2022', null, 2088, '2023-01-01'],
  ['Hải Phòng', '2023', 10.34, 2105, '2024-01-01']
];
const seriesOf = (choice: ResultChoice, of = rows, all = of.length) => resultSeries(columns, of, choice, all, words);
const line: ResultChoice = { kind: 'line', x: 1, ys: [2], colour: 0 };

describe('series of a result', () => {
  it('are split by a column, in the order in which they occur, and keep their gaps', () => {
    expect(seriesOf(line)).toEqual({
      axis: 'place',
      places: ['2022', '2023'],
      series: [
        {
          name: 'Hà Nội',
          points: [
            { x: 0, y: 8.89, text: '2022, Hà Nội: 8,89' },
            { x: 1, y: 6.27, text: '2023, Hà Nội: 6,27' }
          ]
        },
        {
          name: 'Hải Phòng',
          points: [
            { x: 0, y: null, text: '2022, Hải Phòng: trống' },
            { x: 1, y: 10.34, text: '2023, Hải Phòng: 10,34' }
          ]
        }
      ],
      cut: {},
      repeated: false
    });
  });
  it('are one for each column of values', () => {
    expect(seriesOf({ ...line, ys: [2, 3] }).series.map(({ name }) => name)).toEqual([
      'Hà Nội, grdp',
      'Hà Nội, dan',
      'Hải Phòng, grdp',
      'Hải Phòng, dan'
    ]);
    expect(seriesOf({ ...line, colour: null, ys: [2] }).series.map(({ name }) => name)).toEqual(['grdp']);
  });
  it('say that rows of one place and series were left out, but not of dots', () => {
    const alone = { ...line, colour: null };
    expect(seriesOf(alone).repeated).toBe(true);
    expect(seriesOf(alone).series[0]?.points.map(({ y }) => y)).toEqual([8.89, 6.27]);
    const dots = seriesOf({ kind: 'scatter', x: 3, ys: [2], colour: null });
    expect([dots.repeated, dots.axis, dots.series[0]?.points.length]).toEqual([false, 'number', 4]);
  });
  it('stand in time, in its order', () => {
    const of = seriesOf({ ...line, x: 4, colour: null }, [...rows].reverse());
    expect([of.axis, of.places]).toEqual(['time', []]);
    expect(of.series[0]?.points.map(({ x }) => x)).toEqual([Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)]);
  });
  it('are no more than can be told apart, and say how many there were', () => {
    const many = Array.from({ length: 3000 }, (_, i): ConsoleValue[] => [`u${i % 20}`, `p${i}`, i, i, null]);
    const lines = seriesOf(line, many, 5000);
    expect([lines.series.length, lines.cut]).toEqual([12, { rows: 5000, series: 20 }]);
    const bars = seriesOf({ kind: 'columns', x: 1, ys: [2, 3], colour: null }, many, 3000);
    expect([bars.places.length, bars.cut]).toEqual([60, { rows: 3000, places: 1000 }]);
    expect(bars.series.map(({ points }) => points.length)).toEqual([60, 60]);
  });
});

describe('a chart of a result', () => {
  const CHOICES: Record<string, ResultChoice> = {
    line,
    time: { ...line, x: 4 },
    columns: { kind: 'columns', x: 0, ys: [2], colour: 1 },
    scatter: { kind: 'scatter', x: 3, ys: [2], colour: null }
  };
  const drawn = (choice: ResultChoice, width: number, of = rows) =>
    resultChart({
      kind: choice.kind,
      of: seriesOf(choice, of),
      xName: choice.x === null ? 'dòng' : (columns[choice.x]?.name ?? ''),
      formatX: (value) => numberText('vi', value),
      formatY: (value) => numberText('vi', value),
      width
    });

  it.each(Object.keys(CHOICES).flatMap((name) => [340, 1000].map((width) => [name, width] as const)))(
    '%s is the same drawing as before at %i pixels',
    async (name, width) => {
      const { option, points, height } = drawn(CHOICES[name]!, width);
      const text = `${height}\n${plain(option)}${plain(points)}`;
      await expect(text).toMatchFileSnapshot(`../../fixtures/golden-options/result-${name}-${width}.txt`);
      const svg = renderSvg('drawn', option, width, height);
      expect(svg).not.toMatch(/NaN|undefined/);
      const said = readXml(svg).text.replaceAll('\u00a0', ' ');
      for (const word of name === 'columns'
        ? ['Hà Nội', '2022', '2023', '10,34']
        : name === 'scatter'
          ? ['dan', 'grdp']
          : ['Hải Phòng'])
        expect(said.replaceAll(/\s+/g, ' ')).toContain(word);
    }
  );
  it('has columns from zero, and points that lead to what they say', () => {
    const high = rows.map((row) => [row[0], row[1], 1000 + Number(row[2]), 0, null] as ConsoleValue[]);
    const { option, points } = drawn(CHOICES.columns!, 1000, high);
    expect((option.yAxis as { min: number }).min).toBe(0);
    const series = option.series as { data: { text: string }[] }[];
    for (const { seriesIndex, dataIndex, text } of points.flat())
      expect(series[seriesIndex]?.data[dataIndex]?.text).toBe(text);
  });
  it('draws hostile names as text', () => {
    const hostile = rows.map(
      (row) => ['<img src=x onerror=alert(1)>{a|b}', row[1], row[2], row[3], null] as ConsoleValue[]
    );
    const { option, height } = drawn(line, 660, hostile);
    expect(renderSvg('drawn', option, 660, height)).not.toContain('<img');
  });
});

describe('what is proposed', () => {
  const proposed = (of: ConsoleColumn[], values: ConsoleValue[][]) => proposeChart(of, values);
  it('is a line over periods, split where periods come several times', () => {
    expect(proposed(columns.slice(0, 4), rows)).toEqual({ kind: 'line', x: 1, ys: [2], colour: 0 });
  });
  it('is a line over days', () => {
    expect(
      proposed(
        [column('v'), column('d', 'date')],
        [
          [1, '2024-01-01'],
          [2, '2024-01-02']
        ]
      )
    ).toEqual({
      kind: 'line',
      x: 1,
      ys: [0],
      colour: null
    });
  });
  it('is columns by name', () => {
    expect(
      proposed(
        [column('ten', 'text'), column('v')],
        [
          ['a', 1],
          ['b', 2]
        ]
      )
    ).toEqual({
      kind: 'columns',
      x: 0,
      ys: [1],
      colour: null
    });
  });
  it('is dots of two numbers, a line of years, a line of one number', () => {
    expect(proposed([column('a'), column('b')], [[1, 2]])).toMatchObject({ kind: 'scatter', x: 0, ys: [1] });
    expect(proposed([column('v'), column('nam')], [[1, 2023]])).toMatchObject({ kind: 'line', x: 1, ys: [0] });
    expect(proposed([column('v')], [[1]])).toMatchObject({ kind: 'line', x: null, ys: [0] });
  });
  it('is nothing without numbers', () => expect(proposed([column('t', 'text')], [['a']])).toBe(null));
});

describe('the way to the comparison', () => {
  const named = [column('Indicator', 'text'), column('unit', 'text'), column('period', 'text'), column('value')];
  const choices = {
    snapshots: ['2026-01-31'],
    indicators: [{ code: 'grdp-growth' }, { code: 'population' }],
    units: [
      { code: 'P34-01', regime: 'province34' },
      { code: 'P34-31', regime: 'province34' }
    ]
  } as unknown as CompareChoices;
  const of = (indicator: string, unit: string, period: string): ConsoleValue[] => [indicator, unit, period, 1];
  it('has the codes that are known and the periods of the longest line, in order', () => {
    const query = compareQuery(
      named,
      [
        of('population', 'P34-31', '2024'),
        of('population', 'P34-01', '2023'),
        of('population', 'X', '2023-Q1'),
        of('other', 'P34-01', '2022..2023')
      ],
      choices
    );
    expect(query).toBe('?i=population&u=P34-31,P34-01&p=2023..2024');
  });
  it('is not there without the columns or a known code', () => {
    expect(compareQuery(named, [of('other', 'P34-01', '2024')], choices)).toBe(null);
    expect(compareQuery(named.slice(1), [['P34-01', '2024', 1]], choices)).toBe(null);
    expect(compareQuery(named, [of('population', 'P34-01', '2024-12-31')], choices)).toBe(null);
  });
});
