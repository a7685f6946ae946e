import { describe, expect, it } from 'vitest';
import { SeenAnswers } from '../../../src/lib/view/seenAnswers';

const view = (n: number) => ({ unit: 'P63-01', period: String(1990 + n), snapshot: '2023-12-28' });
const answer = (n: number, text = 'first') => ({ view: view(n), text });
const MOST = 50;

describe('SeenAnswers', () => {
  it('gives back the very answer, by view and not by identity', () => {
    const seen = new SeenAnswers<ReturnType<typeof answer>>();
    const given = answer(1);
    seen.remember(given);
    expect(seen.get({ ...view(1) })).toBe(given);
    expect(seen.get(view(2))).toBeUndefined();
    expect(seen.get({ ...view(1), snapshot: '2026-01-31' })).toBeUndefined();
    expect(seen.get({ ...view(1), unit: 'P34-01' })).toBeUndefined();
  });

  it('takes the later of two answers to one view', () => {
    const seen = new SeenAnswers<ReturnType<typeof answer>>();
    seen.remember(answer(1));
    seen.remember(answer(1, 'again'));
    expect(seen.get(view(1))?.text).toBe('again');
  });

  it('remembers fifty, and lets the oldest go first', () => {
    const seen = new SeenAnswers<ReturnType<typeof answer>>();
    for (let n = 0; n <= MOST; n++) seen.remember(answer(n));
    expect(seen.get(view(0))).toBeUndefined();
    for (let n = 1; n <= MOST; n++) expect(seen.get(view(n)), String(n)).toBeDefined();
  });

  it('forgets nothing when an answer it holds is given again', () => {
    const seen = new SeenAnswers<ReturnType<typeof answer>>();
    for (let n = 0; n < MOST; n++) seen.remember(answer(n));
    seen.remember(answer(MOST - 1, 'again'));
    expect(seen.get(view(0))).toBeDefined();
  });
});
