import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimWords, type ClaimWords } from '../../../../src/lib/language/claims/claimWords';
import {
  CLAIM_COMPARISONS,
  CLAIM_VERDICTS,
  type Computation,
  type JudgedClaim,
  type VerdictReason
} from '../../../../src/lib/model/claim';
import type { Vintage } from '../../../../src/lib/model/known';
import { LANGUAGES } from '../../../../src/lib/model/language';
import { QUALIFIERS, STATUSES } from '../../../../src/lib/model/observation';
import { by, CATALOGUE, claim, comparison, computation, judged, NATION, reading, row } from './support/judged';
import { plain } from './support/plain';

const REASONS: Record<VerdictReason, JudgedClaim['judgement']['verdict']> = {
  rounds: 'match',
  'within-qualifier': 'match',
  'published-so': 'match',
  older: 'match-older',
  value: 'differs',
  'outside-qualifier': 'differs',
  'no-indicator': 'insufficient',
  'no-unit': 'insufficient',
  'no-period': 'insufficient',
  'no-observation': 'insufficient',
  'no-base': 'insufficient',
  'not-comparable': 'insufficient',
  'too-few-units': 'insufficient',
  'not-a-figure': 'not-a-figure'
};
const KINDS = ['level', ...CLAIM_COMPARISONS] as const;
const SAID = ['plain', 'excess', 'index'] as const;

/** What no sentence may hold; lower-case words with a hyphen are codes. */
const FAULTS = [
  /undefined|null|NaN|Infinity/,
  /\s\s/,
  /(^|[\s(])-\d/,
  /\b[a-z]+-[a-z-]+\b/,
  /\bP\d\d-/,
  /\s[.,;:]/,
  /\(\)|\[\]/,
  /\.\./
];
const NOT_CODES = /zero-base/g;

const faultsOf = (text: string) => {
  const own = plain(text).replace(NOT_CODES, '');
  return FAULTS.filter((fault) => fault.test(own)).map((fault) => `${fault}: ${own}`);
};

function textsOf(words: ClaimWords, own: JudgedClaim): string[] {
  const { claim: said, judgement } = own;
  return [
    words.reason(own),
    words.arithmetic(own),
    words.computed(own),
    ...(said.reading ? [words.reading(said.reading)] : []),
    ...judgement.nearby.map((near) => words.nearby(near, said))
  ];
}

const MEASURE: Partial<Record<Computation['kind'], string>> = {
  'point-change': 'points',
  gap: 'points',
  ratio: 'times',
  rank: 'rank',
  'amount-change': 'vnd-billion'
};

const indicatorOf = (kind: Computation['kind']) =>
  ['percent-of-plan', 'percent-change', 'amount-change', 'share'].includes(kind) ? 'budget-revenue' : 'grdp-growth';

const parts = (indicator: string): Vintage[] => [
  row(indicator, 6.27),
  row(indicator, 5.05, { ...NATION, period: '2022', ...by('Cục Thống kê', '2022-12-29') })
];

function caseOf(reason: VerdictReason, kind: Computation['kind'], said: (typeof SAID)[number] = 'plain'): JudgedClaim {
  const indicator = indicatorOf(kind);
  const compared = kind === 'level' ? null : comparison(kind, { said, againstUnit: 'VN', againstPeriod: '2022' });
  const own = claim('1,45', 1.45, {
    measure: MEASURE[kind] ?? 'percent',
    qualifier: reason.includes('qualifier') ? 'over' : '',
    reading: reading({ indicator, comparison: compared })
  });
  const computed = computation(kind, kind === 'rank' ? 7 : 1.24, parts(indicator));
  const has = !REASONS[reason].startsWith('insuff') && reason !== 'published-so' && reason !== 'not-a-figure';
  return judged(own, {
    verdict: REASONS[reason],
    reason,
    computed: has ? computed : null,
    older: reason === 'older' ? { ...computed, value: 1.45 } : null,
    published: reason === 'published-so' ? [row('grdp-growth-ratio-to-country', 1.45)] : [],
    missing: reason === 'no-base' ? [{ indicator, unit: 'VN', period: '2022', plan: kind === 'percent-of-plan' }] : []
  });
}

describe.each(LANGUAGES)('in %s', (lang) => {
  const words = claimWords(lang, CATALOGUE);

  it('every reason of every comparison is a sound sentence', () => {
    for (const reason of Object.keys(REASONS) as VerdictReason[])
      for (const kind of KINDS)
        for (const said of SAID) {
          const own = caseOf(reason, kind, said);
          const text = words.reason(own);
          expect(text, `${reason}, ${kind}`).toMatch(/^[\p{Lu}“].*\.$/u);
          expect(textsOf(words, own).flatMap(faultsOf), `${reason}, ${kind}, ${said}`).toEqual([]);
        }
  });

  it('verdicts have a word each', () => {
    const all = CLAIM_VERDICTS.map((verdict) => words.verdict(verdict));
    expect(new Set(all).size).toBe(CLAIM_VERDICTS.length);
    expect(all.flatMap(faultsOf)).toEqual([]);
  });

  it('whatever the numbers, no sentence breaks', () => {
    const value = fc.oneof(
      fc.constantFrom(0, 1, -1, 0.005, 1e-9, 100, 1e9),
      fc.double({ min: -1e7, max: 1e7, noNaN: true })
    );
    const any = fc.record({
      reason: fc.constantFrom(...(Object.keys(REASONS) as VerdictReason[])),
      kind: fc.constantFrom(...KINDS),
      said: fc.constantFrom(...SAID),
      direction: fc.constantFrom('up', 'down', '' as const),
      values: fc.tuple(value, value, value),
      upper: fc.option(value),
      step: fc.constantFrom(0.01, 0.1, 1, 1000, 100000),
      qualifier: fc.constantFrom('' as const, ...QUALIFIERS),
      status: fc.constantFrom(...STATUSES),
      count: fc.integer({ min: 0, max: 3 }),
      text: fc.constantFrom('6,27%', '−0,5%', '-0,5%', '400.421\n tỷ đồng', '')
    });
    fc.assert(
      fc.property(
        any,
        ({ reason, kind, said, direction, values: [a, b, c], upper, step, qualifier, status, count, text }) => {
          const base = caseOf(reason, kind, said);
          const own = base.claim.reading ?? reading();
          const used = parts(own.indicator)
            .concat(parts(own.indicator))
            .slice(0, count)
            .map((part, i) => ({ ...part, value: i === 0 ? a : b, status, upper: i === 0 ? upper : null }));
          const computed = computation(kind, kind === 'rank' ? Math.abs(Math.round(c % 63)) + 1 : c, used, {
            upper: kind === 'rank' ? null : upper
          });
          const compared = own.comparison && { ...own.comparison, direction };
          const judgedSo: JudgedClaim = {
            claim: { ...base.claim, text: text || '5', step, qualifier, reading: { ...own, comparison: compared } },
            judgement: {
              ...base.judgement,
              computed: base.judgement.computed && computed,
              older: base.judgement.older && computed,
              published: used,
              nearby: [
                {
                  reading: { ...own, period: '2023-9M' },
                  computation: computed,
                  changed: ['period', 'comparison', 'vintage']
                }
              ]
            }
          };
          expect(textsOf(words, judgedSo).flatMap(faultsOf)).toEqual([]);
        }
      ),
      { numRuns: 400 }
    );
  });
});
