import { CaseRunner } from './caseRunner';
import { makeSmaller } from './makeSmaller';
import type { Room } from './room';
import { saveFailure } from './saveFailure';
import { tally, type Tally } from './tally';
import type { CaseId } from './runCase';

export interface Failure extends CaseId {
  why: string;
  /** Path of the smallest input that still fails. */
  file: string;
  /** Changes that are needed for it. */
  kept: readonly number[];
}

export interface FuzzRun {
  failures: Failure[];
  tallies: Tally[];
}

export interface FuzzOptions {
  seed: number;
  rooms: readonly Room[];
  /** Address of the module that has them as `ROOMS`: workers load it themselves. */
  roomsFile: string;
  /** Cases of a room. */
  casesOf: (room: Room) => readonly number[];
  workers?: number;
  /** Where failing inputs are written. */
  folder: string;
  onFailure?: (failure: Failure) => void;
  onRoom?: (tally: Tally) => void;
}

/** Failures of one room after which the rest of it is left: they are likely the same. */
const ENOUGH_FAILURES = 25;

/** Runs the rooms one after the other, each dealt out over the workers. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzRun> {
  const { seed, rooms, roomsFile, casesOf, workers = 2 } = options;
  const runners = Array.from({ length: workers }, () => new CaseRunner(roomsFile));
  const failures: Failure[] = [];
  const tallies: Tally[] = [];
  for (const room of rooms) {
    const counted = tally(room.name);
    const waiting = [...casesOf(room)];
    let failed = 0;
    const work = async (runner: CaseRunner) => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const id = { seed, room: room.name, index };
        let ran = await runner.run(id, room);
        // A machine that stood still is no endless loop: that one does not end alone either.
        if (ran.kind === 'hung') ran = await runner.run(id, { deadlineMs: 2 * room.deadlineMs });
        counted.add(ran);
        if (ran.kind === 'kept') continue;
        const failure = await failureOf(runner, room, id, 'why' in ran ? ran.why : 'no answer', options.folder);
        failures.push(failure);
        options.onFailure?.(failure);
        if (++failed >= ENOUGH_FAILURES) waiting.length = 0;
      }
    };
    await Promise.all(runners.map(work));
    counted.end();
    tallies.push(counted);
    options.onRoom?.(counted);
  }
  for (const runner of runners) runner.close();
  return { failures, tallies };
}

async function failureOf(runner: CaseRunner, room: Room, id: CaseId, why: string, folder: string): Promise<Failure> {
  const { kept, alone } = await makeSmaller(runner, room, id);
  const input = await runner.run({ ...id, kept, bytesOnly: true }, room);
  const file = input.kind === 'bytes' ? await saveFailure(folder, id, input) : '';
  return { ...id, why: alone ? why : `${why}\n(not when it is run alone: it needs the cases before it)`, file, kept };
}
