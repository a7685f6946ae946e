import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExceptions } from '../../../data/publish/readExceptions';
import { qualityReport } from '../../../src/lib/compute/quality/qualityReport';
import { openNodeEngine, type NodeEngine } from '../../../src/lib/engine/node';
import { lateWords } from '../../../src/lib/language/quality/lateWords';
import { sumWords } from '../../../src/lib/language/quality/sumWords';
import type { Indicator } from '../../../src/lib/model/indicator';
import { parsePeriod } from '../../../src/lib/model/period';
import type { QualityAnswer, SumRow } from '../../../src/lib/model/quality';
import type { Unit } from '../../../src/lib/model/unit';
import { askQuality } from '../../../src/lib/questions/quality/askQuality';
import { csv, endYear, knownOn, latestBy, publisherOf, type Row } from '../questions/support/byHand';

const NEWEST = '2026-01-31';
const HOME = 'T-P34-01';
let engine: NodeEngine;
const answers = new Map<string, QualityAnswer>();

beforeAll(async () => {
  engine = await openNodeEngine('static');
  for (const snapshot of [NEWEST, '2023-12-28']) {
    await engine.open(snapshot);
    answers.set(snapshot, await askQuality(engine.run, { snapshot, newest: NEWEST, home: HOME }));
  }
}, 60_000);
afterAll(() => engine.close());

const answer = (snapshot = NEWEST) => answers.get(snapshot) as QualityAnswer;
const units = new Map(csv('data/catalogue/units.csv').map((unit) => [unit['code'], unit]));
const known = new Map([NEWEST, '2023-12-28'].map((day) => [day, knownOn(day)]));
const actual = (day: string) => known.get(day)?.filter(({ status }) => status !== 'plan') ?? [];
/** The latest actual value of every key by unit. */
const latestOf = (day: string) =>
  latestBy(actual(day), (row) => [row.indicator, row.unit, row.period, row.dimension, row.category].join('|'));
const indicators = new Map(csv('data/catalogue/indicators.csv').map((entry) => [entry['code'], entry]));

describe.each([NEWEST, '2023-12-28'])('coverage in %s', (snapshot) => {
  /** Units of the list alive on 31 December of each year from the first to the last, and those with a figure besides. */
  function byHand(indicator: string, regime: string) {
    const rows = actual(snapshot).filter(
      (row) => row.indicator === indicator && units.get(row.unit)?.['regime'] === regime
    );
    const have = new Set(rows.map((row) => `${row.unit} ${endYear(row.period)}`));
    const years = rows.map((row) => endYear(row.period));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const could = new Set(have);
    for (let year = first; year <= last; year++)
      for (const unit of units.values())
        if (
          unit['regime'] === regime &&
          (unit['valid_from'] ?? '') <= `${year}-12-31` &&
          (unit['valid_to'] || '9999') >= `${year}-12-31`
        )
          could.add(`${unit['code']} ${year}`);
    return { have: have.size, expected: could.size, first_year: first, last_year: last };
  }

  it('is what the CSV files say, for every indicator and list of units', () => {
    const counts = answer(snapshot).coverage.filter(({ scope }) => scope !== 'home');
    expect(counts.length).toBeGreaterThan(80);
    for (const count of counts) expect(count, count.indicator).toMatchObject(byHand(count.indicator, count.scope));
  });

  it('counts the years of home under both of its codes', () => {
    const home = answer(snapshot).coverage.find((row) => row.scope === 'home' && row.indicator === 'budget-revenue');
    const own = actual(snapshot).filter((row) => row.indicator === 'budget-revenue' && row.territory === HOME);
    const years = own.map((row) => endYear(row.period));
    expect(home).toMatchObject({
      have: new Set(years).size,
      expected: Math.max(...years) - Math.min(...years) + 1
    });
    expect(new Set(own.map(({ unit }) => unit)).size).toBe(snapshot === NEWEST ? 2 : 1);
  });
});

it('what is missing is split without rest: country, 63, 34 and districts', () => {
  const rows = Object.fromEntries(answer().missing.map((row) => [row.scope, row]));
  expect(rows['country']).toMatchObject({ expected: 315, have: 278, untouched: 0, later: 0, withheld: 0 });
  expect(rows['district']).toMatchObject({ expected: 138, have: 18, untouched: 120 });
  for (const row of answer().missing) {
    const sums = answer().coverage.filter(({ scope }) => scope === row.scope);
    expect(row.expected).toBe(sums.reduce((sum, count) => sum + count.expected, 0));
    expect(row.have).toBe(sums.reduce((sum, count) => sum + count.have, 0));
    expect(row.untouched + row.later + row.withheld).toBeLessThanOrEqual(row.expected - row.have);
  }
  expect(answer('2023-12-28').missing[0]).toMatchObject({ scope: 'country', expected: 119, have: 89, later: 5 });
});

describe('sums beside their totals', () => {
  const find = (part: Partial<SumRow>, snapshot = NEWEST) =>
    answer(snapshot).sums.filter((row) =>
      Object.entries(part).every(([key, value]) => row[key as keyof SumRow] === value)
    );

  it('63 provinces of 2005 do not hold Hà Tây: 79.689,2 against 82.392,1 thousand people', () => {
    const [row] = find({ kind: 'units', indicator: 'population', period: '2005' });
    expect(row).toMatchObject({ parts: 63, of: 63, decimals: 1, rough: 0, total: 82392.1, regime: 'province63' });
    expect(row?.sum).toBeCloseTo(79689.2, 6);
  });

  it('three sources of revenue of 2025 give 703.661, not more than 704.500 billion', () => {
    expect(find({ kind: 'categories', indicator: 'budget-revenue', unit: 'P34-01' })).toMatchObject([
      { parts: 3, of: 3, sum: 703661, total: 704500, total_qualifier: 'exceeds', values: '38897.0+662281.0+2483.0' }
    ]);
  });

  it('three authorities disciplined 635 organisations, the total is 606', () => {
    expect(find({ kind: 'categories', indicator: 'organisations-disciplined', period: '2023' })).toMatchObject([
      { parts: 3, of: 3, sum: 635, total: 606, part_sources: 2, total_source: 'nld2024' }
    ]);
  });

  it('four quarters of GDP of 2020 give 5.005.843,5, the year is 5.005.755,7', () => {
    const [row] = find({ kind: 'quarters', indicator: 'grdp-constant', unit: 'VN', period: '2020' });
    expect(row).toMatchObject({ parts: 4, of: 4, total: 5005755.7, part_source: 'nsdp2025', total_source: 'nsdp2025' });
    expect(row?.sum).toBeCloseTo(1159772.5 + 1175981.4 + 1288550 + 1381539.6, 6);
  });

  it('knows of a category that only a later snapshot has: customs and domestic are not all of 2022', () =>
    expect(find({ kind: 'categories', indicator: 'budget-revenue', period: '2022' }, '2023-12-28')).toMatchObject([
      { parts: 2, of: 3, sum: 329200 }
    ]));

  it('two of the three provinces that became Hồ Chí Minh City are not all of it', () => {
    expect(find({ kind: 'former' })).toMatchObject([{ unit: 'P34-79', period: '2024', parts: 2, of: 3, sum: 2300205 }]);
  });

  it('every sum of units is what the CSV files give', () => {
    const latest = latestOf(NEWEST);
    const rows = [...latest.values()].map(({ row }) => row);
    const sums = find({ kind: 'units' });
    expect(sums.length).toBeGreaterThan(20);
    for (const row of sums) {
      const parts = rows.filter(
        (part) =>
          part.indicator === row.indicator &&
          part.period === row.period &&
          part.category === row.category &&
          units.get(part.unit)?.['parent'] === row.unit &&
          units.get(part.unit)?.['regime'] === row.regime
      );
      expect(row.parts).toBe(parts.length);
      expect(row.sum).toBeCloseTo(
        parts.reduce((sum, part) => sum + part.value, 0),
        5
      );
    }
  });
});

describe('rhythm', () => {
  const lineOf = (row: Row) => {
    const kind = parsePeriod(row.period)?.kind;
    return kind === 'half' || kind === 'cumulative' ? row.period.slice(5) : kind;
  };
  const told = (day: string) =>
    actual(day).filter(
      (row) => row.status !== 'secondary' && row.dimension === '' && row.restates === '' && !row.period.includes('..')
    );
  const end = (row: Row) => parsePeriod(row.period)?.end ?? '';
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

  it('is the lower median of the lags of first publications that were news, for every indicator', () => {
    const rows = told(NEWEST);
    const lags = new Map<string, number[]>();
    const seen = new Set<string>();
    for (const row of rows) {
      const same = rows.filter(
        (other) =>
          other.indicator === row.indicator && other.territory === row.territory && lineOf(other) === lineOf(row)
      );
      const sooner = same.some(
        (other) =>
          other.period === row.period &&
          (other.published < row.published || (other.published === row.published && other.source < row.source))
      );
      const repeated = same.some((other) => other.source === row.source && end(other) > end(row));
      if (sooner || repeated || row.published_as.length < 7) continue;
      // Told of several plans, or under both codes of a territory, it is still one publication.
      const once = [row.indicator, row.territory, row.period].join(' ');
      if (seen.has(once)) continue;
      seen.add(once);
      const key = `${row.indicator} ${lineOf(row)}`;
      lags.set(key, [...(lags.get(key) ?? []), days(end(row), row.published)]);
    }
    const expected = [...lags].map(([key, own]) => {
      const sorted = own.sort((a, b) => a - b);
      return [key, own.length, sorted[Math.ceil(own.length / 2) - 1]];
    });
    expect(answer().rhythms.map((row) => [`${row.indicator} ${row.line}`, row.publications, row.lag])).toEqual(
      expected.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
    );
  });

  it('the consumer price index stopped at 2023, a year after the year before', () => {
    expect(
      answer().series.filter(({ indicator, line }) => indicator === 'cpi-average-change' && line === 'year')
    ).toEqual([
      {
        indicator: 'cpi-average-change',
        territory: 'T-VN',
        line: 'year',
        unit: 'VN',
        last_period: '2023',
        periods: 3,
        step: 12,
        regular: 1,
        alive_to: ''
      }
    ]);
  });

  it('a territory that ended says when', () => {
    const series = answer().series.filter(({ indicator }) => indicator === 'population');
    expect(series.find(({ unit }) => unit === 'P63-24')?.alive_to).toBe('2025-06-30');
    expect(series.find(({ territory }) => territory === HOME)?.alive_to).toBe('');
  });
});

it('statuses of the latest values, by theme', () => {
  const latest = latestOf(NEWEST);
  const expected = new Map<string, number>();
  for (const { row } of latest.values()) {
    const key = `${indicators.get(row.indicator)?.['theme']} ${row.status}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const said = answer().statuses.map(({ theme, status, values }) => [`${theme} ${status}`, values] as const);
  expect(new Map(said)).toEqual(expected);
});

it('publishers: how many sources and figures, how many in use, and the newest date', () => {
  const [rows, latest, { publishers }] = [known.get(NEWEST) ?? [], latestOf(NEWEST), answer()];
  expect(publishers.reduce((sum, row) => sum + row.observations, 0)).toBe(3171);
  for (const row of publishers) {
    const own = rows.filter(({ source }) => publisherOf.get(source) === row.publisher);
    expect(row).toMatchObject({
      sources: new Set(own.map(({ source }) => source)).size,
      observations: own.length,
      latest: [...latest.values()].filter((entry) => publisherOf.get(entry.row.source) === row.publisher).length,
      newest: own
        .map(({ published }) => published)
        .sort()
        .at(-1)
    });
  }
});

describe('the report of the newest snapshot', () => {
  const told = async (lang: 'vi' | 'en') => {
    const report = qualityReport(answer(), { indicators: [], reasons: await readExceptions(), themes: [] });
    const names = {
      indicators: [...indicators.values()] as unknown as Indicator[],
      units: [...units.values()] as unknown as Unit[]
    };
    return {
      checked: report.sums.checked,
      sums: report.sums.mismatches.map((mismatch) => {
        const { indicator, about, sum, total, gap, allowance, why } = sumWords(lang, mismatch, names);
        return [indicator, about, sum, total, gap, allowance, why].join(' | ').replaceAll('\u00a0', ' ');
      }),
      late: report.late.late.map((late) => Object.values(lateWords(lang, late, names)).join(' | '))
    };
  };

  it('names the totals that their parts do not give, with why', async () => {
    const { sums, checked } = await told('vi');
    expect(checked).toBe(39);
    expect(sums).toHaveLength(13);
    expect(sums).toEqual(
      expect.arrayContaining([
        'Tổ chức đảng bị thi hành kỷ luật | Cả nước, năm 2023 | 635 tổ chức đảng | 606 tổ chức đảng | +29 | 0 | Phần 29 đã nằm trong các phần khác; bỏ ra thì khớp.',
        'Đảng viên bị thi hành kỷ luật | Cả nước, năm 2023 | 24.497 đảng viên | hơn 24.160 đảng viên | +327 | 0 | Nhiều cấp cùng xử lý, một trường hợp có thể được đếm hơn một lần.',
        'Thu ngân sách nhà nước trên địa bàn | Hà Nội, năm 2025 | 703.661 tỷ đồng | vượt 704.500 tỷ đồng | −839 | ±1,5 | chưa rõ lý do',
        'GDP theo giá so sánh 2010 | Cả nước, năm 2020 | 5.005.843,5 tỷ đồng | 5.005.755,7 tỷ đồng | +87,8 | ±0,2 | chưa rõ lý do',
        'Diện tích | Cả nước, năm 2017 | 330.951,4 km² | 331.230,8 km² | −279,4 | ±3,15 | Bảng nguồn tự nó không khớp: cộng 63 đơn vị được 330.951,4 km², thấp hơn tổng in 279,4 km²',
        'Dân số trung bình | Cả nước, năm 2011 | 87.840 nghìn người | 88.145,8 nghìn người | −305,8 | ±3,15 | Tổng công bố 06/06/2025, các phần công bố 2012: có thể một bên đã được tính lại.'
      ])
    );
  });

  it('says the same in English', async () => {
    const { sums } = await told('en');
    expect(sums).toContain(
      'FDI projects in force, cumulative | Viet Nam, 31 December 2011 | 13,395 projects | 13,440 projects | −45 | 0 | The national total holds 45 projects that are not allocated to a province'
    );
  });

  it('names the series that are late, longest overdue first', async () => {
    const { late } = await told('vi');
    expect(late).toEqual([
      'Thu ngân sách nhà nước | Cả nước | 2019 | 2020 | 01/02/2021 | 1 ngày sau khi hết kỳ',
      'Đảng viên bị thi hành kỷ luật | Hà Nội | 2022 | 2023 | 31/01/2024 | 4 ngày trước khi hết kỳ',
      'Tốc độ tăng GRDP | Đà Nẵng | quý IV/2023 | quý I/2024 | 01/05/2024 | 2 ngày trước khi hết kỳ',
      'Chỉ số giá tiêu dùng bình quân so với cùng kỳ | Cả nước | 2023 | 2024 | 31/01/2025 | 2 ngày trước khi hết kỳ',
      'Tốc độ tăng GRDP | Hà Nội, Cả nước | 6T/2024 | 6T/2025 | 31/07/2025 | 29 ngày trước khi hết kỳ',
      'Tốc độ tăng GRDP | TP. Hồ Chí Minh, Cả nước | quý I/2025 | quý II/2025 | 31/07/2025 | 2 ngày trước khi hết kỳ',
      'Tốc độ tăng GDP | Cả nước | 9T/2024 | 9T/2025 | 01/11/2025 | 1 ngày sau khi hết kỳ'
    ]);
  });
});
