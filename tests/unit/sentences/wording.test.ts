import { describe, expect, it } from 'vitest';
import { findingOfGrowth } from '../../../src/lib/language/finding';
import { amountSentence } from '../../../src/lib/language/sentence/amountSentence';
import { growthSentence, hindsightSentence } from '../../../src/lib/language/sentence/growthSentence';
import { overviewParagraph } from '../../../src/lib/language/sentence/overviewParagraph';
import { planParts } from '../../../src/lib/language/sentence/parts';
import type { Language } from '../../../src/lib/model/language';
import { plainText, type Segment } from '../../../src/lib/model/segment';
import { COUNTRY, GROWTH, HANOI, REVENUE, indicator, known, standingOf, type Asked } from '../standing/support/rows';

const plain = (segments: readonly Segment[]) => plainText(segments).replaceAll('\u00a0', ' ');
const growth = (lang: Language, asked: Asked) => plain(growthSentence(lang, standingOf(asked), COUNTRY));
const revenue = (value: number, more = {}) => known(value, { indicator: REVENUE.code, ...more });
const named = { ...REVENUE, name_vi: 'Thu ngân sách', name_en: 'Budget revenue' };
const amount = (lang: Language, asked: Asked) => plain(amountSentence(lang, standingOf({ of: named, ...asked })));
const nation = (value: number, more = {}) => known(value, { unit: 'VN', ...more });

describe('growth in a sentence', () => {
  it.each([
    ['final', 'GRDP năm 2023 tăng 6,27%.', 'GRDP rose by 6.27% in 2023.'],
    ['estimate', 'GRDP năm 2023 ước tăng 6,27%.', 'GRDP rose by an estimated 6.27% in 2023.'],
    ['preliminary', 'GRDP năm 2023 sơ bộ tăng 6,27%.', 'GRDP rose by a preliminary 6.27% in 2023.']
  ] as const)('of a %s figure', (status, vi, en) => {
    const rows = { known: [known(6.27, { status })], unit: HANOI };
    const own = (text: string) => text.replace(/;.*$/, '.');
    expect([own(growth('vi', rows)), own(growth('en', rows))]).toEqual([vi, en]);
  });

  it('says fell of a negative figure, without a minus', () => {
    const rows = { known: [known(-7.02, { period: '2021-Q3' })], period: '2021-Q3' };
    expect(growth('vi', rows)).toMatch(/^GRDP quý III năm 2021 ước giảm 7,02%/);
    expect(growth('en', rows)).toMatch(/^GRDP fell by an estimated 7\.02% in Q3 2021/);
  });

  it('is of GDP for the country, which is not compared with itself', () => {
    const rows = { known: [nation(5.05, { status: 'final' })], unit: COUNTRY };
    expect(growth('vi', rows)).toBe('GDP năm 2023 tăng 5,05%.');
  });

  it('without a value says nothing', () => expect(growthSentence('vi', standingOf(), COUNTRY)).toEqual([]));

  it('keeps the word printed before the number', () => {
    const rows = { known: [known(7, { qualifier: 'over' })] };
    expect(growth('vi', rows)).toContain('hơn 7%');
    expect(growth('en', rows)).toContain('over 7%');
  });

  it('keeps both ends of a band', () => {
    expect(growth('vi', { known: [known(7, { upper: 7.5 })] })).toContain('7,0–7,5%');
  });

  it.each(['2023-9M', '2023-H1'])('English puts an article before the months of %s', (period) => {
    expect(growth('en', { known: [known(6.08, { period })], period })).toMatch(/in the first /);
  });

  it('English puts no article before a quarter', () => {
    const rows = [known(8.5, { period: '2025' }), nation(6.93, { period: '2025-Q1' })];
    const text = growth('en', { known: rows, period: '2025' });
    expect(text).toContain('Q1 2025');
    expect(text).not.toContain('the Q1');
  });
});

describe('what came out later', () => {
  const later = (lang: Language, row: ReturnType<typeof known>, period = '2023', own = 6.27) =>
    plain(hindsightSentence(lang, standingOf({ known: [known(own, { period })], later: [row], period }), COUNTRY));

  it('is told with its date, gap and ratio', () => {
    const text = later('vi', nation(5.05, { published: '2023-12-29' }));
    for (const part of [
      '29/12/2023',
      'tăng 5,05%',
      'cao hơn 1,22 điểm phần trăm',
      'gấp 1,24 lần mức tăng của cả nước (6,27/5,05)'
    ])
      expect(text).toContain(part);
  });

  it('is not given a day that nobody knows', () => {
    const row = nation(5.05, { published: '2024-01-01', published_as: '2024-01' });
    expect(later('vi', row)).not.toContain('ngày 01/2024');
    expect(later('en', row)).not.toContain('on Jan 2024');
  });

  it('does not rise by less than nothing', () => {
    const row = nation(-6.02, { period: '2021-Q3', published: '2021-12-29' });
    expect(later('vi', row, '2021-Q3', -7.02)).not.toContain('tăng −');
  });
});

describe('an amount in a sentence', () => {
  const plan = (value: number, more = {}) => revenue(value, { status: 'plan', plan_by: 'central', ...more });

  it.each([
    [{}, 'Thu ngân sách ước đạt 400.421 tỷ đồng.', 'Budget revenue reached an estimated VND 400,421 billion.'],
    [
      { status: 'final', qualifier: 'over' },
      'Thu ngân sách đạt hơn 400.421 tỷ đồng.',
      'Budget revenue reached over VND 400,421 billion.'
    ],
    [{ status: 'final', qualifier: 'exceeds' }, 'Thu ngân sách vượt 400.421 tỷ đồng.', /more than VND 400,421 billion/],
    [
      { qualifier: 'exceeds' },
      'Thu ngân sách ước vượt 400.421 tỷ đồng.',
      'Budget revenue is estimated to exceed VND 400,421 billion.'
    ],
    [
      { qualifier: 'about' },
      'Thu ngân sách ước đạt khoảng 400.421 tỷ đồng.',
      'Budget revenue is estimated at about VND 400,421 billion.'
    ]
  ])('%j', (more, vi, en) => {
    expect(amount('vi', { known: [revenue(400421, more)] })).toBe(vi);
    expect(amount('en', { known: [revenue(400421, more)] })).toMatch(en);
  });

  it('is followed by plan and change, each once', () => {
    const rows = [revenue(400421), revenue(333684, { period: '2022' }), plan(352900)];
    expect(amount('vi', { known: rows })).toBe(
      'Thu ngân sách ước đạt 400.421 tỷ đồng, bằng 113,5% dự toán Trung ương giao, tăng 20% so với năm 2022.'
    );
  });

  it('a change that its source printed says on what, also where that year is not known', () => {
    const change = indicator('budget-revenue-change', {
      kind: 'comparison',
      compares: REVENUE.code,
      comparison: 'percent-change'
    });
    const printed = known(24.6, { indicator: change.code });
    const asked = { known: [revenue(305300), printed], indicators: [change] };
    expect(amount('vi', asked)).toContain('tăng 24,6% so với năm 2022');
    expect(amount('en', asked)).toContain('up 24.6% on 2022');
  });

  it('a change that another source printed is not used', () => {
    const change = indicator('budget-revenue-change', {
      kind: 'comparison',
      compares: REVENUE.code,
      comparison: 'percent-change'
    });
    const printed = known(24.6, { indicator: change.code, source: 'elsewhere' });
    expect(amount('vi', { known: [revenue(305300), printed], indicators: [change] })).not.toContain('24,6');
  });

  it('two plans are two numbers with two sources', () => {
    const rows = [revenue(800000), plan(671700), plan(697500, { plan_by: 'council' })];
    const standing = standingOf({ of: named, known: rows });
    const numbers = planParts('vi', standing, standing)
      .flat()
      .filter((segment) => typeof segment !== 'string');
    expect(numbers.map(({ text }) => text)).toEqual(['119,1%', '114,7%']);
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a target of a rate', () => {
  const target = (value: number, more = {}) => known(value, { status: 'plan', plan_by: 'council', ...more });
  const said = (better: 'up' | 'down', value: number, plan: ReturnType<typeof known>) => {
    const standing = standingOf({ of: { ...GROWTH, better }, known: [known(value), plan] });
    return plain(planParts('vi', standing, standing).flat());
  };

  it.each([
    ['up', 7, target(7), 'đạt kế hoạch HĐND thành phố giao 7%'],
    ['up', 6.27, target(7), 'chưa đạt kế hoạch HĐND thành phố giao 7%'],
    ['up', 8, target(7), 'vượt kế hoạch HĐND thành phố giao 7%'],
    ['up', 7.2, target(7, { upper: 7.5 }), 'đạt kế hoạch HĐND thành phố giao 7,0–7,5%'],
    ['down', 1.2, target(1), 'chưa đạt kế hoạch HĐND thành phố giao 1%'],
    ['down', 0.9, target(1), 'đạt kế hoạch HĐND thành phố giao 1%']
  ] as const)('better %s: %d', (better, value, plan, text) => expect(said(better, value, plan)).toBe(text));
});

describe('the title of the growth figure', () => {
  const pair = (period: string, unit: number | null, country: number | null) => ({
    period,
    unit: unit === null ? null : known(unit, { period }),
    country: country === null ? null : nation(country, { period })
  });
  const title = (lang: Language, ...rows: ReturnType<typeof pair>[]) =>
    findingOfGrowth(lang, HANOI, rows, rows.at(-1)?.period ?? '2023');

  it.each([
    [
      [pair('2022', 8.89, 8.02), pair('2023', 6.27, 5.05)],
      'Tăng trưởng Hà Nội cao hơn cả nước hai năm liền, 2022–2023'
    ],
    [
      [pair('2022', 7, 8.02), pair('2023', 6.27, 5.05)],
      'Tăng trưởng Hà Nội năm 2023 cao hơn cả nước 1,22 điểm phần trăm'
    ],
    [[pair('2023', 4, 5.05)], 'Tăng trưởng Hà Nội năm 2023 thấp hơn cả nước 1,05 điểm phần trăm'],
    [[pair('2022', 8.89, 8.02), pair('2023', 6, null)], /^(?!.*cả nước).*6,00%.*năm 2023/],
    [[pair('2021', 3, 2.58), pair('2022', null, 8.02), pair('2023', 6.27, 5.05)], /năm 2023 cao hơn cả nước 1,22/],
    [[pair('2023', null, 5.05)], /Hà Nội.*chưa có số.*năm 2023/],
    [[], /Hà Nội.*chưa có số/]
  ])('%#', (rows, text) => expect(title('vi', ...rows)).toMatch(text));

  it('a gap in between ends the run', () => {
    const rows = [pair('2020', 4, 3), pair('2021', null, 2.58), pair('2022', 8.89, 8.02), pair('2023', 6.27, 5.05)];
    expect(title('vi', ...rows)).toContain('hai năm liền, 2022–2023');
  });

  it('what fell did not grow by less than nothing', () => {
    const rows = [pair('2021-Q3', -6.02, null)];
    expect(title('vi', ...rows)).not.toContain('−');
    expect(title('en', ...rows)).not.toContain('−');
  });
});

it('the gap of a year is the same text in the sentence and in the title', () => {
  const rows = [known(-7.02, { period: '2021-Q3' }), nation(-6.02, { period: '2021-Q3' })];
  const pair = { period: '2021-Q3', unit: rows[0] ?? null, country: rows[1] ?? null };
  const title = findingOfGrowth('vi', HANOI, [pair], '2021-Q3');
  const gap = /[\d,]+ điểm phần trăm/.exec(title)?.[0] ?? 'no gap in the title';
  expect(growth('vi', { known: rows, period: '2021-Q3' })).toContain(gap);
});

it('where nothing is known the paragraph says so, by name', () => {
  const about = { unit: HANOI, country: COUNTRY, period: '2023', snapshot: '2023-12-28' };
  const { known: said, hindsight } = overviewParagraph('vi', [standingOf()], about);
  expect(plain(said)).toBe('Bản số liệu 28/12/2023 chưa có số liệu chủ yếu của Hà Nội cho năm 2023.');
  expect(hindsight).toEqual([]);
});
