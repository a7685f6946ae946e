import { group } from 'd3-array';
import { beforeAll, describe, expect, it } from 'vitest';
import { coverageGrid, markEvidence } from '../../../src/lib/figures/coverage/coverageGrid';
import { latestRanking } from '../../../src/lib/figures/coverage/latestRanking';
import { packRows, unpackRows } from '../../../src/lib/figures/coverage/packedRows';
import { sourceAddress } from '../../../src/lib/figures/sourceAddress';
import { vintageTable } from '../../../src/lib/figures/coverage/vintageTable';
import { keyFigures } from '../../../src/lib/figures/profile/keyFigures';
import { latestFigures, latestPeriod } from '../../../src/lib/figures/profile/latestFigures';
import { peerStrips } from '../../../src/lib/figures/profile/peerStrips';
import { unitRelations } from '../../../src/lib/figures/profile/unitRelations';
import { unitsAbove } from '../../../src/lib/figures/profile/unitPath';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { Vintage } from '../../../src/lib/model/known';
import { isMissing } from '../../../src/lib/model/missing';
import { askIndicatorPages, type IndicatorPages } from '../../../src/lib/questions/indicatorPage';
import { known } from '../../../src/lib/questions/known';
import { askUnitPages, type UnitPages } from '../../../src/lib/questions/unitPage';

const SNAPSHOT = '2026-01-31';
let pages: IndicatorPages & UnitPages;
let byIndicator: Map<string, Vintage[]>;
let byTerritory: Map<string, Vintage[]>;
let knownOfHanoi: { indicator: string; value: number; vintages: number; period: string; status: string }[];

beforeAll(async () => {
  const { open, run } = await openNodeEngine('static');
  await open(SNAPSHOT);
  pages = { ...(await askIndicatorPages(run, SNAPSHOT)), ...(await askUnitPages(run, SNAPSHOT)) };
  byIndicator = group(pages.publications, (row) => row.indicator);
  byTerritory = group(pages.publications, (row) => row.territory);
  knownOfHanoi = await run(
    known({
      snapshot: SNAPSHOT,
      territories: ['T-P34-01'],
      indicators: ['grdp-growth', 'budget-revenue', 'party-members'],
      fromYear: 2000,
      toYear: 2030
    })
  );
});

const indicator = (code: string) => {
  const found = pages.indicators.find((entry) => entry.code === code);
  if (!found) throw new Error(code);
  return found;
};
const rowsOf = (code: string) => byIndicator.get(code) ?? [];
const unit = (code: string) => {
  const found = pages.units.find((entry) => entry.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe('packed rows', () => {
  it('come back exactly as they were, all of them', () => {
    expect(pages.publications.length).toBeGreaterThan(3000);
    const back = unpackRows(JSON.parse(JSON.stringify(packRows(pages.publications))), pages.units);
    expect(back).toEqual(pages.publications);
  });
  it('are much smaller', () => {
    const rows = rowsOf('population');
    expect(JSON.stringify(packRows(rows)).length * 4).toBeLessThan(JSON.stringify(rows).length);
  });
});

describe('coverage', () => {
  it('has a mark for every key of every indicator, each published row once', () => {
    for (const entry of pages.indicators) {
      const rows = rowsOf(entry.code);
      const grid = coverageGrid('vi', entry, pages.units, rows);
      const marks = grid.groups.flatMap((part) => part.rows.flatMap((row) => row.cells.flat()));
      expect(marks.reduce((sum, mark) => sum + mark.times, 0)).toBe(rows.length);
      expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
      for (const mark of marks) expect(mark.text).not.toMatch(/undefined|NaN|null/);
      const anchors = vintageTable('vi', pages.units, rows).flatMap(({ keys }) => keys.map(({ id }) => id));
      expect(anchors.sort()).toEqual(marks.map((mark) => mark.id).sort());
    }
  });
  it('shows first what the latest-known question gives, and counts its vintages', () => {
    const seen = new Map(
      ['grdp-growth', 'budget-revenue', 'party-members'].flatMap((code) =>
        coverageGrid('vi', indicator(code), pages.units, rowsOf(code)).groups.flatMap((part) =>
          part.rows.flatMap((row) =>
            row.cells.flat().map(({ published: [first], times }) => {
              const key = [first.territory, first.dimension, code, first.period, first.status, first.plan_by].join(' ');
              return [key, { value: first.value, times }] as const;
            })
          )
        )
      )
    );
    expect(knownOfHanoi.length).toBeGreaterThan(20);
    for (const row of knownOfHanoi as Vintage[] & typeof knownOfHanoi) {
      const key = ['T-P34-01', '', row.indicator, row.period, row.status, row.plan_by].join(' ');
      expect(seen.get(key), key).toEqual({ value: row.value, times: row.vintages });
    }
  });
  it('joins the codes of one territory and opens a value under the code it was published with', () => {
    const entry = indicator('grdp-growth');
    const grid = coverageGrid('vi', entry, pages.units, rowsOf('grdp-growth'));
    const hanoi = grid.groups.flatMap(({ rows }) => rows).filter(({ name }) => name === 'Hà Nội');
    expect(hanoi.map((row) => row.unit)).toEqual(['P34-01']);
    const old = hanoi[0]?.cells[grid.periods.indexOf('2023')]?.find(({ form }) => form !== 'plan');
    expect(old?.published[0].unit).toBe('P63-01');
    expect(old && markEvidence('vi', entry, pages.units, old)?.about).toBe('Tốc độ tăng GRDP, Hà Nội, năm 2023');
  });
});

describe('the ranking', () => {
  it('is of the latest period that half of the provinces have', () => {
    const ranking = latestRanking(indicator('poverty-rate'), rowsOf('poverty-rate'), pages.units, pages.memberships);
    if (isMissing(ranking)) throw new Error(ranking.missing);
    expect(ranking).toMatchObject({ period: '2011', day: '2011-12-31', size: 63 });
    expect(ranking.members).toHaveLength(63);
    const values = ranking.members.map((member) => member.value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
  it('is not there without a better direction or without enough figures', () => {
    const of = (code: string) => latestRanking(indicator(code), rowsOf(code), pages.units, pages.memberships);
    expect(of('population')).toEqual({ missing: 'not-applicable' });
    expect(of('exports')).toEqual({ missing: 'too-few-peers' });
  });
});

describe('a unit', () => {
  const sections = (code: string) =>
    keyFigures('vi', unit(code), pages.indicators, byTerritory.get(unit(code).territory) ?? []);
  it('shows one latest figure of each indicator, headline first, and the code it was published under', () => {
    const [first, ...rest] = sections('P34-01');
    expect(first?.figures[0]).toMatchObject({ under: '', latest: { indicator: 'grdp-growth', period: '2025' } });
    expect(rest.flatMap(({ figures }) => figures).some(({ under }) => under === 'P63-01')).toBe(true);
    const ids = sections('P34-01').flatMap(({ figures }) => figures.map(({ evidence }) => evidence.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('takes the whole year before its last quarter, and a year before an average', () => {
    expect(latestPeriod(['2025-Q4', '2025', '2025-H2', '2021..2025'])).toBe('2025');
    expect(latestPeriod(['2011..2017', '2015'])).toBe('2011..2017');
    expect(latestPeriod([])).toBe('');
  });
  it('prefers a result to a later plan, and says plan where there is only one', () => {
    for (const rows of byTerritory.values())
      for (const [latest] of latestFigures(rows))
        if (latest.status === 'plan')
          expect(rows.filter((row) => row.indicator === latest.indicator).every((row) => row.status === 'plan')).toBe(
            true
          );
  });
  it('stands among at least five others of its day', () => {
    let strips = 0;
    for (const entry of pages.units) {
      const rows = byTerritory.get(entry.territory) ?? [];
      for (const strip of peerStrips(entry.territory, rows, { ...pages, byIndicator })) {
        strips++;
        expect(strip.field.count).toBeGreaterThan(5);
        expect(strip.value).toBeGreaterThanOrEqual(strip.field.min);
        expect(strip.value).toBeLessThanOrEqual(strip.field.max);
        const { better } = indicator(strip.indicator);
        expect(strip.quarter === null).toBe(better !== 'up' && better !== 'down');
      }
    }
    expect(strips).toBeGreaterThan(200);
    expect(peerStrips('T-VN', byTerritory.get('T-VN') ?? [], { ...pages, byIndicator })).toEqual([]);
  });
  it('knows what it came from and what it became', () => {
    const of = (code: string) =>
      unitRelations(code, pages.changes, pages.units).map(({ direction, relation, units }) => [
        direction,
        relation,
        units.map(({ name }) => name).join(', ')
      ]);
    expect(of('P34-37')).toEqual([['from', 'merged', 'Hà Nam, Nam Định, Ninh Bình']]);
    expect(of('P63-35')).toEqual([['to', 'merged', 'Ninh Bình']]);
    expect(of('P34-01')).toEqual([['from', 'unchanged', 'Hà Nội']]);
    expect(of('VN')).toEqual([]);
    expect(unitsAbove(unit('C126-00004'), pages.units).map(({ code }) => code)).toEqual(['VN', 'P34-01']);
  });
});

it('opens only what is an address', () => {
  expect(sourceAddress('')).toBe('');
  expect(sourceAddress('code search excerpt')).toBe('');
  for (const { from } of pages.publications) expect(sourceAddress(from.url)).not.toMatch(/\s/);
});
