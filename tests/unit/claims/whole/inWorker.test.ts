import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkText, type CheckProgress, type TextToCheck } from '../../../../src/lib/claims/checkText';
import { claimsInWorker } from '../../../../src/lib/claims/worker/claimsInWorker';
import { EngineError } from '../../../../src/lib/engine/errors';
import { problemOf } from '../../files/support/problem';
import { ARTICLE } from './article';
import { openFigures } from './engine';
import { claimStarter } from './port';

let figures: Awaited<ReturnType<typeof openFigures>>;
beforeAll(async () => {
  figures = await openFigures('2024-12-31');
});
afterAll(() => figures.close());

const asked = (text: string, parts: Partial<TextToCheck> = {}): TextToCheck => ({
  text,
  snapshot: figures.snapshot,
  corrections: [],
  ...parts
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (thrown: unknown) => (thrown instanceof EngineError ? thrown.code : String(thrown))
  );

describe('a text checked in a worker', () => {
  it('is checked as on this thread', async () => {
    const { start } = claimStarter();
    const { lexicon, run } = figures;
    const here = await checkText(asked(ARTICLE), lexicon, run);
    const there = await claimsInWorker(start).check(asked(ARTICLE), lexicon, run);
    expect(here.numbers.length).toBeGreaterThan(10);
    expect(there.numbers).toEqual(here.numbers);
    expect(there.inconsistencies).toEqual(here.inconsistencies);
  });

  it('gives back the very rows that were asked for', async () => {
    const { numbers, facts } = await claimsInWorker(claimStarter().start).check(
      asked(ARTICLE),
      figures.lexicon,
      figures.run
    );
    const parts = numbers.flatMap(({ judgement }) => judgement.computed?.parts ?? []);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every((part) => facts.rows.includes(part))).toBe(true);
  });

  it('tells how far it is, in order', async () => {
    const told: CheckProgress[] = [];
    const onProgress = (progress: CheckProgress) => told.push(progress);
    await claimsInWorker(claimStarter().start).check(asked(ARTICLE), figures.lexicon, figures.run, { onProgress });
    expect([...new Set(told.map(({ part }) => part))]).toEqual(['read', 'ask', 'judge']);
    expect(told.at(-1)).toEqual({ part: 'judge', share: 1 });
  });

  it('costs neither lexicon nor facts again for a correction, and holds to it', async () => {
    const { start, started } = claimStarter();
    const claims = claimsInWorker(start);
    const { lexicon, run } = figures;
    const { numbers } = await claims.check(asked(ARTICLE), lexicon, run);
    const growth = numbers.find(({ claim }) => claim.text === '6,27%')!.claim;
    const correction = { start: growth.start, text: growth.text, reading: {}, ignored: true };
    const again = await claims.check(asked(ARTICLE, { corrections: [correction] }), lexicon, run);
    expect(again.numbers[growth.index]!.judgement.verdict).toBe('not-a-figure');
    expect(again.numbers.filter((_, i) => i !== growth.index)).toEqual(numbers.filter((_, i) => i !== growth.index));
    const { requests } = started[0]!;
    expect(requests.filter((message) => 'lexicon' in message)).toHaveLength(1);
    expect(requests.filter((message) => 'task' in message && message.task === 'judge')).toMatchObject([
      { facts: { snapshot: figures.snapshot } },
      { facts: null }
    ]);
    expect(again).toEqual(await checkText(asked(ARTICLE, { corrections: [correction] }), lexicon, run));
  });

  it('ends the check before it, without another worker where that leaves in time', async () => {
    const { start, started } = claimStarter();
    const claims = claimsInWorker(start);
    const { lexicon, run } = figures;
    const first = codeOf(claims.check(asked(ARTICLE), lexicon, run));
    const second = claims.check(asked('GRDP năm 2023 tăng 6,27%.'), lexicon, run);
    expect(await first).toBe('cancelled');
    expect((await second).numbers.some(({ claim }) => claim.text === '6,27%')).toBe(true);
    expect(started).toHaveLength(1);
  });

  it('ends a worker that does not leave what nobody waits for, and starts another', async () => {
    let isStuck = true;
    const { start, started } = claimStarter({ hold: (message) => isStuck && 'task' in message });
    const claims = claimsInWorker(start);
    const { lexicon, run } = figures;
    const control = new AbortController();
    const stuck = codeOf(claims.check(asked(ARTICLE), lexicon, run, { signal: control.signal }));
    await new Promise((resolve) => setTimeout(resolve));
    control.abort();
    expect(await stuck).toBe('cancelled');
    isStuck = false;
    await claims.check(asked(ARTICLE), lexicon, run);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('tells a worker that breaks down, and goes on with another', async () => {
    let isStuck = true;
    const { start, started } = claimStarter({ hold: (message) => isStuck && 'task' in message });
    const claims = claimsInWorker(start);
    const broken = codeOf(claims.check(asked(ARTICLE), figures.lexicon, figures.run));
    await new Promise((resolve) => setTimeout(resolve));
    started[0]!.port.onFailure('gone');
    expect(await broken).toBe('boot-failed');
    isStuck = false;
    expect(await codeOf(claims.check(asked(ARTICLE), figures.lexicon, figures.run))).toBe('fine');
  });

  it('does not start when it is cancelled, and is ended with its worker', async () => {
    const { start, started } = claimStarter({ hold: () => true });
    const claims = claimsInWorker(start);
    const control = new AbortController();
    control.abort();
    expect(await codeOf(claims.check(asked(ARTICLE), figures.lexicon, figures.run, { signal: control.signal }))).toBe(
      'cancelled'
    );
    expect(started).toHaveLength(0);
    const running = codeOf(claims.check(asked(ARTICLE), figures.lexicon, figures.run));
    await new Promise((resolve) => setTimeout(resolve));
    claims.close();
    expect(await running).toBe('cancelled');
    expect(started[0]!.ended).toBe(true);
  });

  it('rejects with what the engine says', async () => {
    const run = () => Promise.reject(new EngineError('file-damaged'));
    expect(await codeOf(claimsInWorker(claimStarter().start).check(asked(ARTICLE), figures.lexicon, run))).toBe(
      'file-damaged'
    );
  });

  it('can come from a file', async () => {
    const claims = claimsInWorker(claimStarter().start);
    expect(await claims.readFile(new File([ARTICLE], 'a.txt'))).toBe(ARTICLE);
    expect((await problemOf(() => claims.readFile(new File([], 'a.txt')))).code).toBe('empty');
  });
});
