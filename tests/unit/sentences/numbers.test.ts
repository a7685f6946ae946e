import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/model/language';
import type { Evidence } from '../../../src/lib/model/segment';
import { openRealFigures, type RealFigures } from '../questions/support/realFigures';
import { evidenceOf, numbersIn, workedOut } from './support/evidence';
import { OVERVIEWS } from './support/overviews';

let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const more = [
  { unit: 'P63-01', period: '2021', snapshot: '2026-01-31' },
  { unit: 'P63-01', period: '2020', snapshot: '2024-12-31' }
];

/** Large money is shown in a larger unit than the billions it is kept in. */
const scaleOf = (text: string) => (text.includes('triệu tỷ') ? 1e6 : /nghìn tỷ|trillion/.test(text) ? 1e3 : 1);
const cases = [...OVERVIEWS, ...more].flatMap((view) => LANGUAGES.map((lang) => ({ ...view, lang })));
const half = (decimals: number) => 0.5 * 10 ** -decimals * (1 + 1e-9) + 1e-12;

describe('every number of the overview', () => {
  it.each(cases)('$lang $unit $period in $snapshot', async ({ lang, unit, period, snapshot }) => {
    const all = evidenceOf(lang, await figures.overview(unit, period, snapshot));
    for (const evidence of all) {
      const { text, formula, observations, about } = evidence;
      const said = `${text} (${formula}) ${evidence.id}`;
      expect(about, said).not.toMatch(/undefined|null|NaN/);
      expect(evidence.id, said).toMatch(/^n-[A-Za-z0-9-]+$/);
      expect(observations.length, said).toBe(formula ? 2 : 1);
      for (const row of observations) {
        expect(row.from.publisher, said).not.toBe('');
        expect(row.published_as, said).not.toBe('');
      }
      const [shown] = numbersIn(lang, text);
      if (!shown) throw new Error(`no number: ${said}`);
      const [first, second] = observations.map((row) => row.value);
      if (!formula) {
        const value = Math.abs(first ?? NaN) / scaleOf(text);
        expect(Math.abs(Math.abs(shown.value) - value), said).toBeLessThanOrEqual(half(shown.decimals));
        continue;
      }
      const sum = workedOut(lang, formula);
      if (!sum) throw new Error(`not a sum: ${said}`);
      expect([sum.a, sum.b], said).toEqual([first, second]);
      expect(Math.abs(sum.result - sum.printed.value), said).toBeLessThanOrEqual(half(sum.printed.decimals));
      expect(Math.abs(Math.abs(sum.result) - Math.abs(shown.value)), said).toBeLessThanOrEqual(half(shown.decimals));
    }
  });
});

describe('an anchor in the list of sources', () => {
  it.each(cases.filter(({ lang }) => lang === 'vi'))(
    'is one number’s only: $unit $period in $snapshot',
    async ({ lang, unit, period, snapshot }) => {
      const behind = new Map<string, Evidence>();
      const sources = (e: Evidence) => e.observations.map((row) => `${row.value} ${row.source} ${row.published_as}`);
      for (const evidence of evidenceOf(lang, await figures.overview(unit, period, snapshot))) {
        const first = behind.get(evidence.id) ?? evidence;
        behind.set(evidence.id, first);
        expect(sources(evidence), evidence.id).toEqual(sources(first));
      }
    }
  );
});

describe('worked by hand', () => {
  const texts = async (unit: string, period: string, snapshot: string) => {
    const all = evidenceOf('vi', await figures.overview(unit, period, snapshot));
    return new Map(all.map((evidence) => [evidence.id, evidence.text.replaceAll('\u00a0', ' ')]));
  };

  it('the seed article’s year: 6,27 against 5,05', async () => {
    const found = await texts('P63-01', '2023', '2023-12-28');
    const expected: [string, string][] = [
      // Keyed by the start of the id: what, whose, when.
      ['n-grdp-growth-P63-01-2023-2023-12-28', '6,27'], // printed
      ['n-gap-grdp-growth-P63-01-2023-2023-12-28', '1,22 điểm phần trăm'], // 6,27 − 5,05
      ['n-ratio-grdp-growth-P63-01-2023-2023-12-28', '1,24'], // 6,27 / 5,05 = 1,2416
      ['n-grdp-growth-VN-2023-2023-12-29', '5,05%'], // the day after
      ['n-grdp-growth-ratio-to-country-P63-01-2023-2023-12-28', '1,45 lần'], // printed
      ['n-change-grdp-growth-P63-01-2023-2023-12-28', '2,62 điểm phần trăm'], // 6,27 − 8,89
      ['n-budget-revenue-percent-of-plan-P63-01-2023-unstated-2023-12-28', '113,5%'], // printed
      ['n-budget-revenue-change-P63-01-2023-2023-12-28', '20%'], // printed; 400421 / 332961 = +20,26
      ['n-change-exports-P63-01-2023-2023-12', '0,2%'], // 17,3 / 17,34 = −0,23
      ['n-members-removed-by-screening-P63-01-2023-2023-12-28', '668 đảng viên'],
      ['n-org-boards-inspected-P63-01-2023-2023-12-28', '50/50']
    ];
    for (const [id, text] of expected) {
      const same = [...found].filter(([key]) => key.startsWith(id)).map(([, value]) => value);
      expect([id, same]).toEqual([id, expect.arrayContaining([text])]);
    }
  });

  it('the year 2025 as it closed', async () => {
    const found = await texts('P34-01', '2025', '2026-01-31');
    const expected: [string, string][] = [
      ['n-gap-grdp-growth-P34-01-2025-2026-01-06', '0,14 điểm phần trăm'], // 8,16 − 8,02
      ['n-ratio-grdp-growth-P34-01-2025-2026-01-06', '1,02'], // 8,16 / 8,02 = 1,0175
      ['n-change-grdp-growth-P34-01-2025-2026-01-06', '1,64 điểm phần trăm'], // 8,16 − 6,52
      ['n-plan-exports-P34-01-2025-2025-12-02', '103,3%'], // 20,65 / 20
      ['n-change-fdi-registered-P34-01-2025-2025-12-02', '86,4%'] // 4100 / 2200
    ];
    for (const [id, text] of expected) {
      const same = [...found].filter(([key]) => key.startsWith(id)).map(([, value]) => value);
      expect([id, same]).toEqual([id, expect.arrayContaining([text])]);
    }
  });
});
