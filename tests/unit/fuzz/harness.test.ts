import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRoom } from '../../fuzz/broken/rooms';
import { readOptions } from '../../fuzz/run/options';
import { Random } from '../../fuzz/run/random';
import { resultTable } from '../../fuzz/run/resultTable';
import { runFuzz, type FuzzRun } from '../../fuzz/run/runFuzz';

const WORDS = { throws: /a fault that throws/, loops: /did not end within/, strays: /a fault that nobody hears/ };

const run = async (cases: readonly number[]): Promise<FuzzRun> =>
  runFuzz({
    seed: 1,
    rooms: [brokenRoom],
    roomsFile: new URL('../../fuzz/broken/rooms.ts', import.meta.url).href,
    casesOf: () => cases,
    folder: await mkdtemp(join(tmpdir(), 'fuzz-'))
  });

describe('the fuzz harness', () => {
  it('finds what throws, what never ends and what nobody hears, makes it small and can repeat it', async () => {
    const { failures, tallies } = await run(Array.from({ length: 14 }, (_, i) => i));
    for (const [word, why] of Object.entries(WORDS)) {
      const found = failures.filter((failure) => why.test(failure.why));
      expect(found.length, word).toBeGreaterThan(0);
      for (const { file, kept } of found) {
        // Of several changes only the one that does it is left.
        expect(kept).toHaveLength(1);
        expect(await readFile(file, 'utf8')).toBe(word);
      }
    }
    const [counted] = tallies;
    expect(counted).toMatchObject({ cases: 14, failed: failures.length });
    expect(counted?.refused.get('has-a')).toBeGreaterThan(0);
    expect(counted?.answered).toBeGreaterThan(0);
    expect(resultTable(tallies)).toContain('has-a');

    const [first] = failures;
    const again = await run([first?.index ?? -1]);
    expect(again.failures.map(({ why, kept, index }) => [why.split('\n')[0], kept, index])).toEqual([
      [first?.why.split('\n')[0], first?.kept, first?.index]
    ]);
  });

  it('takes the same numbers from the same stream, and none from one that branched off', () => {
    const take = (random: Random) => Array.from({ length: 5 }, () => random.below(1_000));
    const [one, other] = [new Random('a'), new Random('a')];
    other.of('b').next();
    expect(take(one)).toEqual(take(other));
    expect(take(new Random('a'))).not.toEqual(take(new Random('b')));
  });

  it('reads its options, and says what is wrong with them', () => {
    expect(readOptions(['--seed', '7', '--only', 'urls', '--case', '3'])).toEqual({
      seed: 7,
      cases: null,
      only: ['urls'],
      index: 3
    });
    expect(readOptions(['--help'])).toBe('help');
    expect(() => readOptions(['--case', '3'])).toThrow('--only');
    expect(() => readOptions(['--cases', 'many'])).toThrow('--cases');
    expect(() => readOptions(['--rounds', '3'])).toThrow();
  });
});
