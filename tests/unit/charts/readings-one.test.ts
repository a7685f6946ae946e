import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueLabels } from '../../../src/lib/charts/parts/valueLabels';
import { PAPER, PEER, SUBJECT } from '../../../src/lib/charts/theme';
import type { Reading, ReadingInput } from '../../../src/lib/figures/compare/reading';
import { bars } from '../../../src/lib/figures/compare/readings/bars';
import { columns } from '../../../src/lib/figures/compare/readings/columns';
import { line } from '../../../src/lib/figures/compare/readings/line';
import { multiples } from '../../../src/lib/figures/compare/readings/multiples';
import type { Series } from '../../../src/lib/model/cube';
import { input, series, type Around, type Given } from './support/cubes';
import { drawn, isDrawn, plain } from './support/drawn';
import {
  YEARS,
  SUBJECT_SERIES,
  growth,
  hanoi,
  haiphong,
  saigon,
  danang,
  revenue,
  plans,
  population,
  merged,
  epidemic,
  references,
  provinces,
  seriesOf,
  texts,
  pointsHold
} from './support/growthCubes';

describe('a line', () => {
  const read = (shown = [hanoi, haiphong, saigon], around: Around = {}) => input(shown, around);

  it('says every point, those without a value with the reason', () => {
    const said = texts(line, read());
    expect(said.map((row) => row.length)).toEqual([6, 6, 6]);
    expect(said[0]!.at(-1)).toBe('Hà Nội, 2025: 8,16% (ước tính)');
    expect(said[1]![3]).toBe('Hải Phòng, 2023: chưa có số');
    pointsHold(line, read(undefined, { annotations: [merged], references, peers: 'central-cities' }));
  });

  it('keeps a gap, and draws provisional values hollow', () => {
    const [own, other] = seriesOf(line, read());
    expect(other!.data[3]!.value).toEqual([3, '-']);
    expect(own!.data.at(-1)!.itemStyle).toMatchObject({ color: PAPER, borderColor: SUBJECT });
    expect(own!.data[0]!.itemStyle.color).toBe(SUBJECT);
  });

  it('is cut at a break and not at an event, and keeps both values', () => {
    const cut = seriesOf(line, read([hanoi], { annotations: [epidemic, merged] }))[0]!;
    expect(cut.data.map(({ value }) => value).slice(-3)).toEqual([
      [4, 6.52],
      [4.5, '-'],
      [5, 8.16]
    ]);
    expect(cut.data).toHaveLength(7);
    expect(cut.markLine!.data.map(({ label }) => label.formatter)).toEqual([epidemic.label_vi, merged.label_vi]);
  });

  it('hides events when asked, breaks never', () => {
    const [own] = seriesOf(line, read([hanoi], { annotations: [epidemic, merged], events: false }));
    expect(own!.markLine!.data.map(({ label }) => label.formatter)).toEqual([merged.label_vi]);
  });

  it('has the country dashed and the median dotted behind it, the median only with peers', () => {
    const of = (around: Around) => seriesOf(line, read([hanoi], around)).filter(({ name }) => name);
    expect(of({ references }).map(({ name }) => name)).toEqual(['Hà Nội', 'Cả nước']);
    const [, nation, middle] = of({ references, peers: 'central-cities' });
    expect(nation!.lineStyle).toMatchObject({ color: PEER, type: [6, 4] });
    expect(middle!.lineStyle).toMatchObject({ color: PEER, type: [2, 3] });
    expect(texts(line, read([hanoi], { references, peers: 'central-cities' }))[2]!.at(-1)).toBe(
      'mức giữa của nhóm, 2025: chưa có số'
    );
  });

  it('leaves the country out behind totals, which would be pressed against the axis', () => {
    const shown = [population('P34-01', [8246, 8331, 8435, 8587, 8718, 8807])];
    const nation = population('VN', [97583, 98504, 99461, 100309, 101300, 102300]);
    expect(texts(line, input(shown, { references: { country: [nation] } }))).toHaveLength(1);
  });

  it('tells four lines apart by colour and by stroke, and of more only the subject', () => {
    const styles = (list: Series[]) =>
      seriesOf(line, read(list))
        .slice(0, list.length)
        .map(({ lineStyle }) => [lineStyle.color, String(lineStyle.type)] as const);
    const four = styles([hanoi, haiphong, saigon, danang]);
    expect(new Set(four.map(([colour]) => colour)).size).toBe(4);
    expect(new Set(four.map(([, stroke]) => stroke)).size).toBe(4);
    const six = styles([hanoi, haiphong, saigon, danang, growth('P34-92', [1, 2, 3]), growth('P34-46', [2, 3, 4])]);
    expect(six.map(([colour]) => colour)).toEqual([SUBJECT, PEER, PEER, PEER, PEER, PEER]);
  });

  it('gives two indicators of one place its colour, and strokes of their own', () => {
    const both = [hanoi, series('cpi-average-change', 'P34-01', YEARS, [3, 2, 3, 2, 4, 3], SUBJECT_SERIES)];
    const [a, b] = seriesOf(line, read(both));
    expect([a!.lineStyle.color, b!.lineStyle.color]).toEqual([SUBJECT, SUBJECT]);
    expect(a!.lineStyle.type).not.toEqual(b!.lineStyle.type);
  });

  it('is thin where it is pieced together, with small marks, and says so', () => {
    const values = YEARS.map((_, i): Given => ({ value: 4000 + i * 50, pieced: i < 4 }));
    const shown = [population('P34-01', values)];
    const list = seriesOf(line, input(shown));
    expect(list[0]!.lineStyle.width).toBe(1);
    expect(list[0]!.data[0]!.symbolSize).toBeLessThan(list[0]!.data[5]!.symbolSize!);
    const over = list.find((entry, i) => i > 0 && entry.type === 'line' && entry.lineStyle.width > 1)!;
    expect((over.data as unknown as unknown[][]).map(([, value]) => value)).toEqual(['-', '-', '-', '-', 4200, 4250]);
    expect(texts(line, input(shown))[0]![0]).toContain('ghép từ các đơn vị cũ');
  });

  it('names a line that ends early with the period, and every name is complete', () => {
    const early = growth('P34-31', [1, 2, 3]);
    const names = seriesOf(line, read([hanoi, early]), 340).find(({ type }) => type === 'scatter')!;
    const said = names.data.map(({ label }) => label.formatter.replaceAll('\n', ' '));
    expect(said).toEqual(['8,16%  Hà Nội', '3%  Hải Phòng (2022)']);
  });

  it('keeps a series without any value within reach of the keys', () => {
    expect(texts(line, read([hanoi, growth('P34-31', [])]))[1]).toEqual(
      YEARS.map((year) => `Hải Phòng, ${year}: chưa có số`)
    );
  });

  it.each([
    ['nothing', [growth('P34-01', [])], 'no-value'],
    ['one period', [growth('P34-01', [1]), growth('P34-31', [2])], 'one-period'],
    ['two measures', [hanoi, population('P34-01', [1, 2, 3])], 'different-measures'],
    ['thirteen lines', provinces(15, YEARS), 'too-many-lines'],
    ['twelve lines', provinces(12, YEARS), null]
  ] as const)('of %s', (_name, shown, reason) => expect(line.whyNot(input(shown))).toBe(reason));
});

describe('values beside points', () => {
  const text = { text: '6,27%', width: 40 };
  const none = { text: '', width: 0 };
  const box = { size: 12, top: 0, bottom: 200 };
  it('stand above, below where a line runs above, and nowhere between two lines', () => {
    const flat = [0, 60, 120].map((x) => ({ x, y: 100 }));
    expect(valueLabels([flat], [[none, text, none]], box)).toEqual([[null, 'top', null]]);
    const above = flat.map(({ x }) => ({ x, y: 88 }));
    expect(valueLabels([flat, above], [[none, text, none]], box)[0]![1]).toBe('bottom');
    const below = flat.map(({ x }) => ({ x, y: 112 }));
    expect(valueLabels([flat, above, below], [[none, text, none]], box)[0]![1]).toBe(null);
  });
  it('do not touch each other or leave the plot', () => {
    const near = [0, 20].map((x) => ({ x, y: 100 }));
    expect(valueLabels([near], [[text, text]], box)).toEqual([['top', 'bottom']]);
    expect(valueLabels([[{ x: 50, y: 10 }]], [[text]], box)).toEqual([['bottom']]);
  });
});

/** `UPDATE_GOLDEN=1 npx vitest run tests/unit/charts/readings-one.test.ts` rewrites the files; read every changed line. */
const update = process.env['UPDATE_GOLDEN'] === '1';

function isGolden(name: string, reading: Reading, read: ReadingInput, width: number) {
  const path = `tests/fixtures/golden-options/${name}-${width}.json`;
  const { option, points, height } = drawn(reading, read, width);
  const text = `${height}\n${plain(option)}${plain(points)}`;
  if (update) writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

const annotations = [epidemic, merged];
const GOLDEN: readonly (readonly [name: string, Reading, ReadingInput, words: readonly string[]])[] = [
  ['line', line, input([hanoi, haiphong, saigon], { annotations, references, peers: 'central-cities' }), ['Hà Nội']],
  ['line-crowd', line, input(provinces(12, YEARS), { lang: 'en' }), ['Hanoi']],
  ['columns', columns, input([revenue], { references: { plans } }), ['704.500']],
  [
    'columns-units',
    columns,
    input([hanoi, danang, saigon].map((entry) => ({ ...entry, cells: entry.cells.slice(0, 2) }))),
    ['−4,26%']
  ],
  ['bars', bars, input([hanoi, haiphong, saigon, danang], { references }), ['8,16%', 'Cả nước 8,02%']],
  ['bars-provinces', bars, input(provinces(63), { references, lang: 'en' }), ['Hanoi']],
  ['multiples', multiples, input([hanoi, haiphong, saigon, danang], { annotations, references }), ['8,16%']],
  [
    'multiples-measures',
    multiples,
    input([hanoi, population('P34-01', [8246, 8331, 8435, null, 8718, 8807])], { lang: 'en' }),
    ['8.16%']
  ]
];

describe.each(GOLDEN)('drawn, %s', (name, reading, read, words) => {
  it.each([340, 1000])('is the same option as before at %i pixels', (width) => isGolden(name, reading, read, width));
  it.each([340, 1000, 1200])('is an SVG with its words at %i pixels', (width) => isDrawn(reading, read, width, words));
});

describe('in English', () => {
  it.each([
    ['line', line, input([hanoi, saigon], { lang: 'en', references, peers: 'central-cities' })],
    ['columns', columns, input([revenue], { lang: 'en', references: { plans } })],
    [
      'bars',
      bars,
      input([population('P34-01', [1]), population('P34-31', [2]), population('VN', [3])], { lang: 'en' })
    ],
    ['multiples', multiples, input([hanoi, saigon], { lang: 'en', references })]
  ] as const)('%s has no Vietnamese words', (_name, reading, read) => {
    const { option, points } = drawn(reading, read, 340);
    expect(plain(option) + plain(points)).not.toMatch(/Hà Nội|Cả nước|nghìn|chưa có|mức giữa|thang|dự toán|ước tính/i);
  });
});
