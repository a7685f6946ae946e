import { describe, expect, it } from 'vitest';
import type { Transform } from '../../../src/lib/model/comparison';
import { cubeOf, table, type Row, type World } from './support/world';

const REVENUE: Row[] = [
  ['revenue', 'A', '2021', 80],
  ['revenue', 'A', '2022', 100],
  ['revenue', 'A', '2023', 150],
  ['revenue', 'B', '2022', 50],
  ['revenue', 'B', '2023', 40],
  ['revenue', 'C', '2022', 250],
  ['revenue', 'C', '2023', 210],
  ['revenue', 'VN', '2022', 400],
  ['revenue', 'VN', '2023', 500],
  ['population', 'A', '2023', 60],
  ['population', 'B', '2023', 0],
  ['growth', 'A', '2022', 6.5],
  ['growth', 'A', '2023', 6.27],
  ['growth', 'B', '2023', 5.05],
  ['growth', 'C', '2023', 8],
  ['growth', 'VN', '2023', 5.05],
  ['poverty', 'A', '2023', 2],
  ['poverty', 'B', '2023', 2],
  ['poverty', 'C', '2023', 1.5],
  ['income', 'A', '2023', 150],
  ['income', 'VN', '2023', 100],
  ['members', 'A', '2023-12-31', 600]
];
const world = (indicator: string, part: Partial<World> = {}): World => ({
  rows: REVENUE,
  indicator,
  units: ['A', 'B', 'C'],
  periods: ['2022', '2023'],
  ...part
});
const NONE = 'not-published';

describe('each transform, worked by hand', () => {
  const cases: [Transform, World, (number | string)[][], string][] = [
    [
      'level',
      world('revenue'),
      [
        [100, 150],
        [50, 40],
        [250, 210]
      ],
      'vnd-billion'
    ],
    [
      'change',
      world('revenue'),
      [
        [20, 50],
        [NONE, -10],
        [NONE, -40]
      ],
      'vnd-billion'
    ],
    ['change', world('growth', { units: ['A'] }), [[NONE, -0.23]], 'points'],
    [
      'growth',
      world('revenue'),
      [
        [25, 50],
        [NONE, -20],
        [NONE, -16]
      ],
      'percent'
    ],
    ['growth', world('growth', { units: ['A'] }), [['not-applicable', 'not-applicable']], 'percent'],
    [
      'index',
      world('revenue'),
      [
        [100, 150],
        [100, 80],
        [100, 84]
      ],
      'index'
    ],
    [
      'index',
      world('revenue', { base: '2021' }),
      [
        [125, 187.5],
        [NONE, NONE],
        [NONE, NONE]
      ],
      'index'
    ],
    ['index', world('growth', { units: ['A'] }), [['not-applicable', 'not-applicable']], 'index'],
    ['per-capita', world('revenue', { periods: ['2023'] }), [[2.5], ['zero-base'], [NONE]], 'vnd-million-per-person'],
    ['per-capita', world('members', { units: ['A'], periods: ['2023'] }), [[10]], 'per-thousand-persons'],
    ['per-capita', world('growth', { units: ['A'], periods: ['2023'] }), [['not-applicable']], 'per-thousand-persons'],
    [
      'share',
      world('revenue'),
      [
        [25, 30],
        [12.5, 8],
        [62.5, 42]
      ],
      'percent'
    ],
    ['share', world('revenue', { units: ['VN'] }), [[100, 100]], 'percent'],
    ['share', world('growth', { units: ['A'] }), [['not-applicable', 'not-applicable']], 'percent'],
    [
      'contribution',
      world('revenue'),
      [
        [NONE, 12.5],
        [NONE, -2.5],
        [NONE, -10]
      ],
      'points'
    ],
    [
      'cagr',
      world('revenue', { units: ['A'], periods: ['2021', '2022', '2023'] }),
      [['not-applicable', 25, 36.93]],
      'percent-per-year'
    ],
    ['rank', world('revenue', { periods: ['2023'] }), [[2], [3], [1]], 'rank'],
    ['rank', world('poverty', { periods: ['2023'] }), [[2], [2], [1]], 'rank'],
    [
      'rank',
      world('population', { periods: ['2023'] }),
      [['not-applicable'], ['not-applicable'], ['not-applicable']],
      'rank'
    ],
    ['gap', world('growth', { periods: ['2023'] }), [[1.22], [0], [2.95]], 'points'],
    ['gap', world('income', { units: ['A'], periods: ['2023'] }), [[50]], 'percent'],
    ['gap', world('revenue', { units: ['A'] }), [['not-applicable', 'not-applicable']], 'percent'],
    ['gap-median', world('growth', { periods: ['2023'] }), [[0], [-1.22], [1.73]], 'points'],
    ['gap-median', world('revenue', { periods: ['2023'] }), [[0], [-73.3], [40]], 'percent'],
    [
      'gap-median',
      world('growth', { units: ['A'], periods: ['2023'], peers: ['A', 'B'] }),
      [['too-few-peers']],
      'points'
    ],
    ['ratio', world('growth', { units: ['A'], periods: ['2023'] }), [[1.24]], 'times'],
    ['ratio', world('revenue', { units: ['A'], periods: ['2023'] }), [['not-applicable']], 'times'],
    [
      'deviation',
      world('revenue', { units: ['A'], periods: ['2021', '2022', '2023'] }),
      [[-30, -10, 40]],
      'vnd-billion'
    ],
    ['deviation', world('revenue', { units: ['A'] }), [['too-few-peers', 'too-few-peers']], 'vnd-billion']
  ];
  it.each(cases)('%s %#', (code, of, expected, measure) => {
    const cube = cubeOf(code, of);
    const rounded = table(cube).map((row) =>
      row.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value))
    );
    const wanted = expected.map((row) => row.map((value) => (value === -73.3 ? -73.33 : value)));
    expect(rounded).toEqual(wanted);
    expect(cube.measures[of.indicator]?.measure).toBe(measure);
  });

  it('takes the median of rates, whose mean means nothing, as their usual level', () => {
    const rows: Row[] = [
      ['growth', 'A', '2021', 1],
      ['growth', 'A', '2022', 2],
      ['growth', 'A', '2023', 9]
    ];
    const of = { rows, indicator: 'growth', units: ['A'], periods: ['2021', '2022', '2023'] };
    expect(table(cubeOf('deviation', of))).toEqual([[-1, 0, 7]]);
    expect(cubeOf('deviation', of).measures.growth?.measure).toBe('points');
  });
});

describe('what is held against a plan', () => {
  const rows: Row[] = [
    ['revenue', 'A', '2023', 400421],
    ['revenue', 'A', '2023-9M', 305300],
    ['revenue', 'A', '2023', 352793, { status: 'plan', plan_by: 'central' }],
    ['revenue-of-plan', 'A', '2023', 114.8, { plan_by: 'council' }],
    ['growth', 'A', '2023', 6.27],
    ['growth', 'A', '2023', 7, { status: 'plan', plan_by: 'council', upper: 7.5 }]
  ];
  const of = (indicator: string, period: string): World => ({ rows, indicator, units: ['A'], periods: [period] });

  it('is the plan of that assigner, and of the whole year for nine months', () => {
    expect(table(cubeOf('plan-central', of('revenue', '2023')))[0]?.[0]).toBeCloseTo(113.5, 1);
    expect(table(cubeOf('plan-central', of('revenue', '2023-9M')))[0]?.[0]).toBeCloseTo(86.5, 1);
    expect(table(cubeOf('plan-congress', of('revenue', '2023')))).toEqual([[NONE]]);
  });

  it('is the published percentage where the plan itself is not known', () => {
    expect(table(cubeOf('plan-council', of('revenue', '2023')))).toEqual([[114.8]]);
  });

  it('is in points for a rate, and nothing inside the band', () => {
    expect(table(cubeOf('plan-council', of('growth', '2023')))).toEqual([[-0.73]]);
    const inside: Row[] = [...rows.filter((row) => row[0] !== 'growth'), ['growth', 'A', '2023', 7.2], rows[5] as Row];
    expect(table(cubeOf('plan-council', { ...of('growth', '2023'), rows: inside }))).toEqual([[0]]);
  });
});

describe('what must not be compared', () => {
  it('a base of zero or below, and a compilation beside a publication', () => {
    const rows: Row[] = [
      ['revenue', 'A', '2022', 0],
      ['revenue', 'A', '2023', 5],
      ['revenue', 'B', '2022', -4],
      ['revenue', 'B', '2023', 5],
      ['revenue', 'C', '2022', 4, { status: 'secondary' }],
      ['revenue', 'C', '2023', 5]
    ];
    const of = { rows, indicator: 'revenue', units: ['A', 'B', 'C'], periods: ['2022', '2023'] };
    const second = (code: Transform) => table(cubeOf(code, of)).map((row) => row[1]);
    expect(second('growth')).toEqual(['zero-base', 'negative-base', 'not-comparable']);
    expect(second('index')).toEqual(['zero-base', 'negative-base', 'not-comparable']);
    expect(second('cagr')).toEqual(['zero-base', 'negative-base', 'not-comparable']);
    expect(second('change')).toEqual([5, 9, 'not-comparable']);
  });
});

describe('the parts of a total', () => {
  const parts: Row[] = (['2022', '2023'] as const).flatMap((period, i): Row[] => [
    ['revenue', 'A', period, i === 0 ? 100 : 120],
    ['revenue', 'A', period, i === 0 ? 90 : 105, { dimension: 'source', category: 'domestic' }],
    ['revenue', 'A', period, i === 0 ? 10 : 15, { dimension: 'source', category: 'customs' }]
  ]);
  const of: World = {
    rows: parts,
    indicator: 'revenue',
    units: ['A'],
    periods: ['2022', '2023'],
    dimension: 'source',
    categories: ['customs', 'domestic']
  };
  it('are shares of the unit’s own total, and contribute to its growth', () => {
    expect(table(cubeOf('share', of))).toEqual([
      [10, 12.5],
      [90, 87.5]
    ]);
    expect(table(cubeOf('contribution', of))).toEqual([
      [NONE, 5],
      [NONE, 15]
    ]);
  });
});
