import { Worker } from 'node:worker_threads';
import type { Room } from './room';
import type { Answer, Task } from './workerMessages';

/** Loading a room's modules and the engine, on a busy machine. */
const OPENING_MS = 180_000;
const MOST_MEGABYTES = 1_500;

/** What a case came to. `hung`: it did not end within the room's deadline and was ended with its worker. */
export type Ran = Exclude<Answer, { kind: 'began' }> | { kind: 'hung'; why: string };

type Hear = (answer: Answer | { kind: 'hung'; why: string }) => void;

/** One worker thread, started when it is needed and replaced when a case took it down. One case at a time. */
export class CaseRunner {
  #worker: Worker | null = null;
  /** Takes what the worker says of the case that runs. */
  #hear: Hear = () => {};

  constructor(private readonly roomsFile: string) {}

  async run(task: Task, { deadlineMs }: Pick<Room, 'deadlineMs'>): Promise<Ran> {
    let limit: ReturnType<typeof setTimeout> | undefined;
    const ran = await new Promise<Ran>((resolve) => {
      const within = (ms: number, what: string) => {
        clearTimeout(limit);
        limit = setTimeout(() => resolve({ kind: 'hung', why: `${what} did not end within ${ms / 1000} s` }), ms);
      };
      this.#hear = (answer) => (answer.kind === 'began' ? within(deadlineMs, 'the case') : resolve(answer));
      within(OPENING_MS, 'opening the room');
      this.#started().postMessage(task);
    });
    clearTimeout(limit);
    if (ran.kind === 'hung') this.close();
    return ran;
  }

  close(): void {
    this.#hear = () => {};
    void this.#worker?.terminate();
    this.#worker = null;
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startWorker(this.roomsFile);
    const hear: Hear = (answer) => void (worker === this.#worker && this.#hear(answer));
    worker.on('message', hear);
    worker.on('error', (error) => hear({ kind: 'hung', why: `the worker broke down: ${error.message}` }));
    worker.on('exit', (code) => hear({ kind: 'hung', why: `the worker ended with ${code}` }));
    this.#worker = worker;
    return worker;
  }
}

/** What the engine and the writers log of inputs that were harmed on purpose is not shown. */
function startWorker(roomsFile: string): Worker {
  const worker = new Worker(new URL('./startWorker.mjs', import.meta.url), {
    workerData: { roomsFile },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    execArgv: [],
    stdout: true,
    stderr: true
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}
