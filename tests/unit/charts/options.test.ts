import { describe, expect, it } from 'vitest';
import { barChart, type ChartBar } from '../../../src/lib/charts/barChart';
import { lineChart, type ChartLine } from '../../../src/lib/charts/lineChart';
import { HATCH, INK, PAPER, PEER, PREVIOUS, SUBJECT, isProvisional } from '../../../src/lib/charts/theme';
import { STATUSES } from '../../../src/lib/model/observation';

interface Item {
  value: number | string;
  itemStyle: Record<string, unknown>;
  label: { show: boolean; formatter: string | (() => string); position: unknown };
}
interface Series {
  type: string;
  name?: string;
  connectNulls?: boolean;
  data: Item[];
  z?: number;
  lineStyle?: { color: string };
  endLabel?: { show: boolean; formatter: string | (() => string) };
  label?: object;
}
const seriesOf = (option: unknown) => (option as { series: Series[] }).series;
/** The labels of a line may be a series of their own, above all lines. */
const labelsOf = (option: unknown, name: string) => {
  const own = seriesOf(option).filter((series) => series.name === name);
  return own.find((series) => series.data[0]?.label) ?? (own[0] as Series);
};
const textOf = (formatter: string | (() => string)) => (typeof formatter === 'string' ? formatter : formatter());

const points = (...values: (number | null)[]) =>
  values.map((value) => ({ value, label: value === null ? '' : String(value), status: value === null ? '' : 'final' }));
const hanoi: ChartLine = { name: 'Hà Nội', subject: true, points: points(3.94, null, 8.89, 6.27) };
const country: ChartLine = { name: 'Cả nước', subject: false, points: points(2.91, 2.58, 8.02, null) };
const input = {
  periods: ['2020', '2021', '2022', '2023'],
  lines: [hanoi, country],
  formatAxis: (value: number) => `${value}%`,
  narrow: false
};

describe('isProvisional', () => {
  it('is what has not settled yet', () => expect(STATUSES.filter(isProvisional)).toEqual(['estimate', 'preliminary']));
});

describe('lineChart', () => {
  const [own, peer] = seriesOf(lineChart(input)) as [Series, Series];
  const [ownLabels, peerLabels] = [hanoi, country].map((line) => labelsOf(lineChart(input), line.name)) as [
    Series,
    Series
  ];

  it('has one category for each period and one item for each category', () => {
    expect(lineChart(input).xAxis).toMatchObject({ type: 'category', data: input.periods });
    for (const series of seriesOf(lineChart(input))) expect(series.data).toHaveLength(4);
  });

  it('keeps a gap a gap: nothing drawn, nothing said, nothing joined', () => {
    expect(own.data.map((item) => item.value)).toEqual([3.94, '-', 8.89, 6.27]);
    expect(ownLabels.data.map((item) => item.label.show)).toEqual([true, false, true, true]);
    expect([own.connectNulls, peer.connectNulls]).toEqual([false, false]);
    expect(peer.data.map((item) => item.value)).toEqual([2.91, 2.58, 8.02, '-']);
    for (const labels of [ownLabels, peerLabels]) expect(labels.connectNulls ?? false).toBe(false);
  });

  it('a value of zero is a value', () => {
    const option = lineChart({ ...input, lines: [{ ...hanoi, points: points(0, 1, 2, 3) }] });
    expect(seriesOf(option)[0]?.data[0]?.value).toBe(0);
    expect(labelsOf(option, hanoi.name).data[0]).toMatchObject({ value: 0, label: { show: true } });
  });

  it('colours the subject and leaves its peers grey, the subject on top', () => {
    expect([own.lineStyle?.color, peer.lineStyle?.color]).toEqual([SUBJECT, PEER]);
    expect([own.data[0]?.itemStyle['color'], peer.data[0]?.itemStyle['color']]).toEqual([SUBJECT, PEER]);
    expect(own.z).toBeGreaterThan(peer.z ?? 0);
  });

  it.each(STATUSES)('a %s point is hollow only where it is provisional', (status) => {
    const line = { ...hanoi, points: [{ value: 1, label: '1', status }] };
    const item = seriesOf(lineChart({ ...input, periods: ['2023'], lines: [line] }))[0]?.data[0];
    if (isProvisional(status)) expect(item?.itemStyle).toMatchObject({ color: PAPER, borderColor: SUBJECT });
    else expect(item?.itemStyle).toEqual({ color: SUBJECT });
  });

  it('names every line once, at its end or at its last value', () => {
    for (const series of [ownLabels, peerLabels]) {
      const name = series.name ?? '?';
      const inLabels = series.data.filter((item) => item.label.show && textOf(item.label.formatter).includes(name));
      const atEnd = series.endLabel?.show ? [textOf(series.endLabel.formatter)] : [];
      expect([...inLabels.map(() => name), ...atEnd]).toEqual([name]);
    }
  });

  it('has no second axis, and starts with no forced zero that would flatten rates', () => {
    expect(Array.isArray(lineChart(input).yAxis)).toBe(false);
    const axis = lineChart(input).yAxis as { axisLabel: { formatter: (n: number) => string } };
    expect(axis.axisLabel.formatter(5)).toBe('5%');
  });

  it('says in its tooltip what the labels say, and skips gaps', () => {
    const { formatter } = lineChart(input).tooltip as { formatter: (items: unknown) => string };
    expect(formatter([{ dataIndex: 0 }, { dataIndex: 0 }])).toBe('2020\nHà Nội: 3.94\nCả nước: 2.91');
    expect(formatter([{ dataIndex: 1 }])).toBe('2021\nCả nước: 2.58');
    expect(formatter([])).toContain('2020');
  });

  it('does not show the label of every point where there are many', () => {
    const many = Array.from({ length: 13 }, (_, i) => i);
    const line = { ...hanoi, points: points(...many) };
    const wide = labelsOf(lineChart({ ...input, periods: many.map(String), lines: [line] }), line.name).data;
    expect(wide.filter((item) => item.label.show)).toHaveLength(1);
    expect(wide.at(-1)?.label.show).toBe(true);
    const narrow = { ...input, periods: many.slice(0, 7).map(String), narrow: true };
    const short = [{ ...line, points: line.points.slice(0, 7) }];
    const seven = labelsOf(lineChart({ ...narrow, lines: short }), line.name).data;
    expect(seven.filter((item) => item.label.show)).toHaveLength(1);
  });

  it('puts the labels of two lines on different sides of them', () => {
    const sides = [ownLabels, peerLabels].map((series) => series.data[0]?.label.position);
    expect(sides).toEqual(['top', 'bottom']);
    const equal = [hanoi, country].map((line) => ({ ...line, points: points(5, 5, 5, 5) }));
    const option = lineChart({ ...input, lines: equal });
    const both = equal.map((line) => labelsOf(option, line.name).data[0]?.label.position);
    expect(both).toEqual(['top', 'bottom']);
  });
});

describe('barChart', () => {
  const bar = (role: ChartBar['role'], value: number, more: Partial<ChartBar> = {}): ChartBar => ({
    name: role,
    role,
    value,
    status: role === 'plan' ? 'plan' : 'final',
    label: String(value),
    detail: '',
    ...more
  });
  const bars = [bar('previous', 332961), bar('plan', 352900), bar('actual', 400421, { detail: '113,5%' })];
  const [main, names] = seriesOf(barChart({ bars, narrow: false })) as [Series, Series];

  it('starts at zero on one axis', () => {
    const option = barChart({ bars, narrow: false });
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0 });
    expect(main.data.map((item) => item.value)).toEqual([332961, 352900, 400421]);
    expect(option.yAxis).toMatchObject({ inverse: true, data: ['previous', 'plan', 'actual'] });
  });

  it('last year lighter, plan outlined, this year in the colour of the subject', () => {
    expect(main.data.map((item) => item.itemStyle)).toEqual([
      { color: PREVIOUS },
      { color: 'transparent', borderColor: INK, borderWidth: 1.5 },
      { color: SUBJECT }
    ]);
  });

  it.each(STATUSES)('an actual value that is %s is hatched only where it is provisional', (status) => {
    const [only] = seriesOf(barChart({ bars: [bar('actual', 1, { status })], narrow: true }))[0]?.data ?? [];
    const expected = isProvisional(status) ? { color: SUBJECT, decal: HATCH } : { color: SUBJECT };
    expect(only?.itemStyle).toEqual(expected);
  });

  it('writes the value and the second line beside each bar, the name over it', () => {
    expect(main.data.map((item) => textOf(item.label.formatter))).toEqual([
      '{v|332961}',
      '{v|352900}',
      '{v|400421}\n{d|113,5%}'
    ]);
    expect(names.data.map((item) => [item.value, textOf(item.label.formatter)])).toEqual([
      [0, 'previous'],
      [0, 'plan'],
      [0, 'actual']
    ]);
  });

  it('takes no rich-text commands from a name or a value', () => {
    const hostile = bar('actual', 1, { label: '{v|x}', detail: 'a|b}' });
    const [item] = seriesOf(barChart({ bars: [hostile], narrow: false }))[0]?.data ?? [];
    expect(item && textOf(item.label.formatter)).toBe('{v|(v/x)}\n{d|a/b)}');
  });

  it('says in its tooltip the name, the value and the second line', () => {
    const { formatter } = barChart({ bars, narrow: false }).tooltip as { formatter: (item: unknown) => string };
    expect(formatter({ dataIndex: 2 })).toBe('actual: 400421\n113,5%');
    expect(formatter({ dataIndex: 0 })).toBe('previous: 332961');
    expect(formatter({ dataIndex: 9 })).toBe('');
  });
});
