import { parentPort, workerData } from 'node:worker_threads';
import type { OpenRoom, Room } from './room';
import { inputOf, runCase } from './runCase';
import type { Answer, Task } from './workerMessages';

/** `roomsFile`: the address of a module whose `ROOMS` are the rooms. */
const { roomsFile } = workerData as { roomsFile: string };
const { ROOMS } = (await import(roomsFile)) as { ROOMS: readonly Room[] };
const tell = (answer: Answer) => parentPort?.postMessage(answer);

let open: { name: string; room: OpenRoom<unknown> } | null = null;

async function openRoom(name: string): Promise<OpenRoom<unknown>> {
  if (open?.name === name) return open.room;
  await open?.room.close?.();
  open = null;
  const room = ROOMS.find((entry) => entry.name === name);
  if (!room) throw new Error(`there is no room ${name}`);
  const opened = (await room.open()) as OpenRoom<unknown>;
  open = { name, room: opened };
  return opened;
}

async function answer(task: Task): Promise<Answer> {
  const room = await openRoom(task.room);
  tell({ kind: 'began' });
  if (task.bytesOnly) return { kind: 'bytes', ...room.saved(inputOf(room, task, task.kept)) };
  return { kind: 'kept', outcome: await runCase(room, task, task.kept) };
}

// A throw that no promise hears is the case's own, as it is the page's.
let stray: string | null = null;
process.on('uncaughtException', (error) => (stray = `uncaught: ${error.stack ?? error.message}`));
process.on('unhandledRejection', (reason) => (stray = `unhandled: ${wordsOf(reason)}`));

const wordsOf = (thrown: unknown) => (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));

parentPort?.on('message', (task: Task) => {
  stray = null;
  answer(task)
    .catch((thrown): Answer => ({ kind: 'broken', why: wordsOf(thrown) }))
    .then((told) => tell(stray && told.kind === 'kept' ? { kind: 'broken', why: stray } : told));
});
