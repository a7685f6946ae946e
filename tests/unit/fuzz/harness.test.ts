import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRoom } from '../../fuzz/broken/rooms';
import { readOptions } from '../../fuzz/run/options';
import { Random } from '../../fuzz/run/random';
import { resultTable } from '../../fuzz/run/resultTable';
import { changesOf, inputOf, type CaseId } from '../../fuzz/run/runCase';
import { runFuzz, type FuzzRun } from '../../fuzz/run/runFuzz';

const FAULTS = { throws: /a fault that throws/, strays: /a fault that nobody hears/, loops: /did not end within/ };
const PATIENCE_MS = 120_000;

const id = (index: number): CaseId => ({ seed: 1, room: brokenRoom.name, index });

const run = async (cases: readonly number[]): Promise<FuzzRun> =>
  runFuzz({
    seed: 1,
    rooms: [brokenRoom],
    roomsFile: new URL('../../fuzz/broken/rooms.ts', import.meta.url).href,
    casesOf: () => cases,
    folder: await mkdtemp(join(tmpdir(), 'fuzz-'))
  });

describe('the fuzz harness', () => {
  it(
    'finds what throws, what nobody hears and what never ends, makes it small and can repeat it',
    async () => {
      const room = await brokenRoom.open();
      const inputs = Array.from({ length: 200 }, (_, i) => String(inputOf(room, id(i))));
      const faults = Object.keys(FAULTS) as (keyof typeof FAULTS)[];
      const has = (text: string, fault: string) => text.includes(fault);
      // Each fault once, two of them among other changes.
      const cases = faults.map((fault) =>
        inputs.findIndex(
          (text, i) =>
            faults.every((other) => has(text, other) === (other === fault)) &&
            (fault === 'loops' ? changesOf(id(i)) === 1 : changesOf(id(i)) > 1)
        )
      );
      const sound = inputs.flatMap((text, i) => (faults.some((fault) => has(text, fault)) ? [] : [i])).slice(0, 9);
      const { failures, tallies } = await run([...sound, ...cases]);

      expect(failures.map(({ index }) => index).sort()).toEqual([...cases].sort());
      for (const [i, fault] of faults.entries()) {
        const failure = failures.find(({ index }) => index === cases[i]);
        expect(failure?.why).toMatch(FAULTS[fault]);
        // Of several changes only the one that does it is left.
        expect(failure?.kept).toHaveLength(1);
        expect(await readFile(failure?.file ?? '', 'utf8')).toBe(fault);
      }
      const [counted] = tallies;
      const refused = sound.filter((i) => inputs[i]?.includes('a')).length;
      expect(counted).toMatchObject({ cases: 12, failed: 3, answered: 9 - refused });
      expect(counted?.refused.get('has-a') ?? 0).toBe(refused);
      expect(resultTable(tallies)).toMatch(/^all +12 /m);

      const again = await run(cases.slice(0, 1));
      expect(again.failures.map(({ kept }) => kept)).toEqual(
        failures.filter(({ index }) => index === cases[0]).map(({ kept }) => kept)
      );
    },
    PATIENCE_MS
  );

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
