import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_INDICATORS } from '../../../src/lib/questions/headline';
import { peers } from '../../../src/lib/questions/peers';
import { csv, knownOn, latestBy } from './support/byHand';
import { openRealFigures, type RealFigures } from './support/realFigures';

let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const memberships = csv('data/catalogue/peer_groups.csv') as Record<
  'group' | 'unit' | 'valid_from' | 'valid_to',
  string
>[];

/** The groups of a unit on a day, with all their members. */
function groupsOn(day: string, unit: string): Map<string, string[]> {
  const valid = memberships.filter((m) => m.valid_from <= day && (m.valid_to === '' || day <= m.valid_to));
  const own = valid.filter((m) => m.unit === unit).map((m) => m.group);
  return new Map(
    own.map((group) => [
      group,
      valid
        .filter((m) => m.group === group)
        .map((m) => m.unit)
        .sort()
    ])
  );
}

const ask = (snapshot: string, unit: string, period: string, day: string) =>
  figures.engine.run(peers({ snapshot, unit, indicators: HEADLINE_INDICATORS, period, day }));

describe('who is a peer', () => {
  it.each([
    ['P63-01', '2023-12-31', 5],
    ['P63-01', '2024-12-31', 5],
    ['P63-46', '2024-12-31', 0],
    ['P63-01', '2025-01-01', 6],
    ['P63-46', '2025-06-30', 6],
    ['P63-01', '2025-07-01', 0],
    ['P34-01', '2025-06-30', 0],
    ['P34-01', '2025-07-01', 6],
    ['P34-01', '2025-12-31', 6],
    ['P34-75', '2025-12-31', 0],
    ['P34-01', '2026-04-30', 7],
    ['P34-75', '2026-12-31', 7]
  ])('%s on %s is one of %i centrally-run cities', async (unit, day, size) => {
    expect(groupsOn(day, unit).get('central-cities')?.length ?? 0).toBe(size);
    for (const period of ['2023', '2025']) {
      const rows = (await ask('2026-01-31', unit, period, day)).filter((row) => row.group === 'central-cities');
      for (const row of rows) expect(row.size).toBe(size);
      if (size === 0) expect(rows).toEqual([]);
      else if (period === (unit.startsWith('P63') ? '2023' : '2025')) expect(rows).not.toEqual([]);
    }
  });
});

describe('what the peers have', () => {
  it.each([
    ['2023-12-28', 'P63-01', '2023', '2023-12-31'],
    ['2023-12-28', 'P63-01', '2023-9M', '2023-09-30'],
    ['2026-01-31', 'P63-01', '2023', '2023-12-31'],
    ['2026-01-31', 'P63-79', '2018', '2018-12-31'],
    ['2026-01-31', 'P63-11', '2010', '2010-12-31'],
    ['2025-12-31', 'P34-01', '2025', '2025-12-31'],
    ['2026-01-31', 'P34-79', '2025', '2025-12-31'],
    ['2026-01-31', 'VN', '2023', '2023-12-31']
  ])('in %s for %s and %s', async (snapshot, unit, period, day) => {
    const held = knownOn(snapshot).filter(
      (row) =>
        row.period === period &&
        row.dimension === '' &&
        row.status !== 'plan' &&
        (HEADLINE_INDICATORS as readonly string[]).includes(row.indicator)
    );
    const latest = latestBy(held, (row) => `${row.indicator} ${row.unit}`);
    const expected = [...groupsOn(day, unit)].flatMap(([group, members]) =>
      HEADLINE_INDICATORS.flatMap((indicator) =>
        members.flatMap((member) => {
          const found = latest.get(`${indicator} ${member}`);
          return found ? [`${indicator} ${group} ${member} ${found.row.value} of ${members.length}`] : [];
        })
      )
    );
    const answer = await ask(snapshot, unit, period, day);
    const said = answer.map((row) => `${row.indicator} ${row.group} ${row.unit} ${row.value} of ${row.size}`);
    expect([...said].sort()).toEqual(expected.sort());
    const order = answer.map((row) => `${row.indicator}\t${row.group}\t${row.unit}`);
    expect(order).toEqual([...order].sort());
    for (const row of answer) expect(row.name_vi && row.name_en).toBeTruthy();
  });

  it('three of five cities have the growth of 2023 in the newest snapshot', async () => {
    const rows = await ask('2026-01-31', 'P63-01', '2023', '2023-12-31');
    const growth = rows.filter((row) => row.indicator === 'grdp-growth' && row.group === 'central-cities');
    expect(growth.map((row) => [row.unit, row.value])).toEqual([
      ['P63-01', 6.27],
      ['P63-31', 10.34],
      ['P63-48', 2.58]
    ]);
  });
});
