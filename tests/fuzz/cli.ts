import { join } from 'node:path';
import { readOptions, USAGE } from './run/options';
import { resultTable } from './run/resultTable';
import type { Room } from './run/room';
import { runFuzz, type Failure } from './run/runFuzz';
import { ROOMS } from './rooms';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** The exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') return (say(USAGE), 0);
  const { seed, cases, only, index } = options;
  const wanted = ROOMS.filter(({ name }) => only.length === 0 || only.some((start) => name.startsWith(start)));
  const rooms = wanted.filter(({ name, missing }) => {
    const why = missing?.() ?? '';
    if (why) say(`NOT RUN: ${name}: ${why}.`);
    return why === '';
  });
  if (rooms.length === 0)
    throw new Error(`there is no room to run; there are ${ROOMS.map(({ name }) => name).join(', ')}`);
  const usual = wanted.reduce((sum, room) => sum + room.cases, 0);
  const share = cases === null ? 1 : cases / usual;
  const casesOf = (room: Room) =>
    index === null ? Array.from({ length: Math.ceil(room.cases * share) }, (_, i) => i) : [index];
  say(`seed ${seed}`);
  const { failures, tallies } = await runFuzz({
    seed,
    rooms,
    casesOf,
    roomsFile: new URL('./rooms.ts', import.meta.url).href,
    folder: join('test-results', 'fuzz'),
    onFailure: (failure) => say(told(failure)),
    onRoom: ({ room, cases: done, failed, seconds }) =>
      say(`${room.padEnd(16)} ${String(done).padStart(6)} cases  ${failed} failed  ${seconds.toFixed(0)} s`)
  });
  say(`\n${resultTable(tallies)}`);
  return failures.length > 0 ? 1 : 0;
}

const told = ({ room, seed, index, why, file, kept }: Failure) =>
  [
    `\nFAILED ${room} ${index}: ${why}`,
    `  again: npm run fuzz -- --seed ${seed} --only ${room} --case ${index}`,
    `  input: ${file || 'none'} (changes ${kept.join(', ') || 'none'})\n`
  ].join('\n');

try {
  process.exit(await main(process.argv.slice(2)));
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${USAGE}\n`);
  process.exit(2);
}
