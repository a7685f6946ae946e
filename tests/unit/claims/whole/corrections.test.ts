import { describe, expect, it } from 'vitest';
import { applyCorrections, matchCorrections } from '../../../../src/lib/claims/corrections';
import type { Claim, ClaimCorrection } from '../../../../src/lib/model/claim';
import { claimIn, READING, UNITS } from './support';

const TEXT = 'Thu 5% rồi 5% và 400.421 tỷ đồng theo Kế hoạch 171';
const at = (start: number, end: number, index: number, parts: Partial<Claim> = {}): Claim => ({
  ...claimIn(TEXT, TEXT.slice(start, end), { value: 5, step: 1, ...parts }),
  index,
  start,
  end
});
const CLAIMS = [
  at(4, 6, 0),
  at(11, 13, 1),
  at(17, 32, 2, { value: 400421 }),
  at(47, 50, 3, { form: 'document', value: NaN, step: 0, reading: null })
];
const said = (start: number, text: string, parts: Partial<ClaimCorrection> = {}): ClaimCorrection => ({
  start,
  text,
  reading: { indicator: 'x' },
  ignored: false,
  ...parts
});

describe('corrections find their numbers', () => {
  it.each<[string, ClaimCorrection[], [number, number][]]>([
    ['by their place', [said(11, '5%')], [[1, 0]]],
    ['not by their place alone', [said(11, '6%')], []],
    ['nearest after an edit', [said(14, '5%')], [[1, 0]]],
    ['nearest before an edit', [said(2, '5%')], [[0, 0]]],
    [
      'each its own',
      [said(5, '5%'), said(4, '5%')],
      [
        [0, 1],
        [1, 0]
      ]
    ],
    ['the last of one place', [said(4, '5%'), said(4, '5%', { ignored: true })], [[0, 1]]]
  ])('%s', (_, corrections, expected) => {
    const found = [...matchCorrections(CLAIMS, corrections)].map(([index, one]) => [index, corrections.indexOf(one)]);
    expect(found.sort()).toEqual(expected);
  });
});

describe('a corrected claim', () => {
  const corrected = (correction: ClaimCorrection, index: number) =>
    applyCorrections(CLAIMS, [correction], UNITS)[index]!;

  it('has the reading that was said, and says that no words gave it', () => {
    const claim = corrected(said(4, '5%', { reading: { indicator: 'grdp-growth', plan: true } }), 0);
    expect(claim.reading).toEqual({ ...READING, indicator: 'grdp-growth', plan: true });
    expect(claim.cues).toEqual({ ...CLAIMS[0]!.cues, indicator: null });
  });

  it('is another code of its place where another period is said', () => {
    expect(corrected(said(4, '5%', { reading: { period: '2025-9M' } }), 0).reading).toMatchObject({
      unit: 'P34-01',
      period: '2025-9M'
    });
    expect(corrected(said(4, '5%', { reading: { period: '2025-9M', unit: 'VN' } }), 0).reading?.unit).toBe('VN');
  });

  it('is no figure when it is ignored', () => {
    const claim = corrected(said(4, '5%', { ignored: true }), 0);
    expect([claim.form, claim.value, claim.reading]).toEqual(['label', NaN, null]);
  });

  it('is a figure when a label is said to be one', () => {
    const claim = corrected(said(47, '171', { reading: { indicator: 'plans', unit: 'P63-01' } }), 3);
    expect([claim.form, claim.value, claim.reading?.indicator, claim.reading?.unit]).toEqual([
      'plain',
      171,
      'plans',
      'P63-01'
    ]);
  });

  it('leaves the others, and what is confirmed, as they are', () => {
    const all = applyCorrections(CLAIMS, [said(4, '5%', { reading: {} })], UNITS);
    expect(all.every((claim, i) => claim === CLAIMS[i])).toBe(true);
  });
});
