import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../../src/lib/compute/party/breakdown';
import { documentsFor } from '../../../src/lib/compute/party/documentsFor';
import { asOfKinds, falls, stockGrowth, stockSeries } from '../../../src/lib/compute/party/stockSeries';
import { transfers } from '../../../src/lib/compute/party/transfers';
import { missing } from '../../../src/lib/model/missing';
import type { Unit } from '../../../src/lib/model/unit';
import { row } from './support/row';

describe('a stock at published dates', () => {
  const rows = [
    row({ period: '2021-01', value: 51, source: 'b' }),
    row({ period: '2017-12-31', value: 49, qualifier: 'over' }),
    row({ period: '2019-12', value: 52, qualifier: 'about' }),
    row({ period: '2014', value: 44, status: 'secondary' }),
    row({ period: '2025', status: 'plan' }),
    row({ territory: 'T-02', period: '2020' }),
    row({ dimension: 'sex', category: 'female', period: '2020' })
  ];
  const series = stockSeries(rows, 'party-members', 'T-01');

  it('is in order of date, actual totals of one territory only', () => {
    expect(series.map(({ period }) => period)).toEqual(['2014', '2017-12-31', '2019-12', '2021-01']);
  });

  it('says of which kinds its dates are and where it falls', () => {
    expect(asOfKinds(series)).toEqual(['date', 'month', 'year']);
    expect(falls(series).map(({ before, now }) => [before.period, now.period])).toEqual([['2019-12', '2021-01']]);
  });

  it('grows only between exact numbers at dates of one kind, from publications', () => {
    const at = (period: string, value: number, more = {}) => row({ period, value, ...more });
    expect(stockGrowth(at('2020-12-31', 200), at('2021-12-31', 210))).toBeCloseTo(5, 10);
    for (const [before, now] of [
      [at('2020-12-31', 200), at('2021', 210)],
      [at('2020', 200, { qualifier: 'over' }), at('2021', 210)],
      [at('2020', 200), at('2021', 210, { qualifier: 'nearly' })],
      [at('2020', 200, { status: 'secondary' }), at('2021', 210)]
    ] as const)
      expect(stockGrowth(before, now)).toEqual(missing('not-comparable'));
    expect(stockGrowth(at('2020', 0), at('2021', 210))).toEqual(missing('zero-base'));
  });
});

describe('transfers', () => {
  const received = (territory: string, members: number, organisations?: number) => [
    row({ indicator: 'members-transferred-in', territory, period: '2025', value: members }),
    ...(organisations === undefined
      ? []
      : [row({ indicator: 'organisations-transferred-in', territory, period: '2025', value: organisations })])
  ];
  const whole = [
    row({ indicator: 'members-transferred', period: '2025', value: 100 }),
    row({ indicator: 'organisations-transferred', period: '2025', value: 10 })
  ];

  it('are the named receivers, largest first, and what is left of the whole', () => {
    expect(transfers([...whole, ...received('A', 30, 3), ...received('B', 50, 4)], 'T-01')).toMatchObject({
      period: '2025',
      namedMembers: 80,
      namedOrganisations: 7,
      otherMembers: 20,
      otherOrganisations: 3,
      named: [{ territory: 'B' }, { territory: 'A' }]
    });
  });

  it('do not add up what one receiver does not say', () => {
    expect(transfers([...whole, ...received('A', 30, 3), ...received('B', 50)], 'T-01')).toMatchObject({
      namedMembers: 80,
      namedOrganisations: null,
      otherOrganisations: null
    });
  });

  it('without receivers leave nothing to subtract, and of another year are not these', () => {
    expect(transfers(whole, 'T-01')).toMatchObject({ named: [], namedMembers: null, otherMembers: null });
    const other = received('A', 30, 3).map((entry) => ({ ...entry, period: '2024' }));
    expect(transfers([...whole, ...other], 'T-01')?.named).toEqual([]);
    expect(transfers(received('A', 30, 3), 'T-01')).toBeNull();
  });
});

describe('a breakdown', () => {
  const part = (category: string, value: number, more = {}) =>
    row({ indicator: 'members-disciplined', dimension: 'form', category, value, ...more });
  const of = { territory: 'T-01', indicator: 'members-disciplined', dimension: 'form' };

  it('without a total finds the one part of another breakdown that its parts give', () => {
    const rows = [
      part('warning', 3),
      part('reprimand', 7),
      part('committees', 10, { dimension: 'authority' }),
      part('inspection-commissions', 4, { dimension: 'authority' })
    ];
    const [found] = breakdowns(rows, of);
    expect(found).toMatchObject({ total: null, whole: { category: 'committees' }, sum: { verdict: 'exact', sum: 10 } });
    expect(found?.parts.map(({ category }) => category)).toEqual(['reprimand', 'warning']);
  });

  it('takes no such part when two are equal, and needs two parts', () => {
    const twin = (category: string) => part(category, 10, { dimension: 'authority' });
    const [found] = breakdowns([part('warning', 3), part('reprimand', 7), twin('a'), twin('b')], of);
    expect(found).toMatchObject({ whole: null, sum: missing('not-published') });
    expect(breakdowns([part('warning', 3)], of)).toEqual([]);
  });
});

describe('documents of a unit on a day', () => {
  const document = (code: string, issued: string, unit = '') => ({
    ...{ code, title_vi: code, title_en: code, issued, issuer: '', unit, source: '', indicators: [] }
  });
  const documents = [
    document('year', '2023'),
    document('day', '2023-08-07', 'P63-01'),
    document('other', '2023-01-01', 'P63-79'),
    document('later', '2025-08-30'),
    document('broken', 'soon')
  ];

  it('are its own under any code, those of all, and none issued later', () => {
    const codes = (day: string) =>
      documentsFor(documents, { unit: { code: 'P34-01' } as Unit, codes: ['P63-01', 'P34-01'], day }).map(
        ({ code }) => code
      );
    expect(codes('2023-12-28')).toEqual(['year', 'day']);
    expect(codes('2023-08-06')).toEqual(['year']);
    expect(codes('2025-08-30')).toEqual(['year', 'day', 'later']);
  });
});
