import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../../../src/lib/claims/checkText';
import { correctedSentence } from '../../../../src/lib/claims/correctedText';
import { ARTICLE } from './article';
import { openFigures } from './engine';

const figures = new Map<string, Awaited<ReturnType<typeof openFigures>>>();
beforeAll(async () => {
  for (const snapshot of ['2023-12-28', '2026-01-31']) figures.set(snapshot, await openFigures(snapshot));
});
afterAll(() => figures.forEach(({ close }) => close()));

const check = async (snapshot: string) => {
  const { lexicon, run } = figures.get(snapshot)!;
  return checkText({ text: ARTICLE, snapshot, corrections: [] }, lexicon, run);
};

describe('the source article', () => {
  it('is read whole: every number, at its place, none twice', async () => {
    const { numbers } = await check('2026-01-31');
    expect(numbers.map(({ claim }) => claim.index)).toEqual(numbers.map((_, i) => i));
    for (const [i, { claim }] of numbers.entries()) {
      expect(claim.start).toBeGreaterThanOrEqual(numbers[i - 1]?.claim.end ?? 0);
      expect(claim.sentence.start <= claim.start && claim.end <= claim.sentence.end).toBe(true);
    }
    const digits = [...ARTICLE.matchAll(/\d+/g)].map(({ index }) => index);
    expect(digits.filter((at) => !numbers.some(({ claim }) => claim.start <= at && at < claim.end))).toEqual([]);
  });

  it.each([
    ['668 đảng viên', /^match/],
    ['50/50', /^match/],
    ['6,27%', /^match/],
    ['400.421 tỷ đồng', /^match/],
    ['113,5%', /^match/],
    ['20%', /^match/],
    ['25', /^match/]
  ])('has %s hold on the day of the speech', async (text, verdict) => {
    const { numbers } = await check('2023-12-28');
    expect(numbers.find(({ claim }) => claim.text.startsWith(text))?.judgement.verdict).toMatch(verdict);
  });

  it('has 1,45 times fail, and says what it is instead', async () => {
    const { numbers } = await check('2026-01-31');
    const times = numbers.find(({ claim }) => claim.text.startsWith('1,45'))!;
    expect(times.judgement.verdict).toBe('differs');
    expect(correctedSentence(ARTICLE, times)).toMatch(/tăng 6,27%, gấp 1,24 lần so với cả nước/);
    const then = await check('2023-12-28');
    expect(then.numbers.find(({ claim }) => claim.text.startsWith('1,45'))?.judgement.verdict).toMatch(
      /differs|insufficient/
    );
  });

  it('is left when it is cancelled', async () => {
    const { lexicon, run } = figures.get('2026-01-31')!;
    const control = new AbortController();
    const work = checkText({ text: ARTICLE, snapshot: '2026-01-31', corrections: [] }, lexicon, run, {
      signal: control.signal
    });
    control.abort();
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  });
});
