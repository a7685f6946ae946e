import { abortable, throwIfAborted } from '../../engine/abortable';
import { EngineError } from '../../engine/errors';
import { FileProblem } from '../../model/ownFile';
import type { ClaimRequest, ClaimResponse, ClaimTask } from './claimMessages';
import type { ClaimPort } from './claimsInWorker';

export interface WorkerTask {
  /** Sends what the task needs, to the worker of this number. What it throws the task rejects with. */
  before?: (worker: number, post: (message: ClaimRequest) => void) => void;
  task: (id: number) => ClaimTask;
  /** Every answer but those that say that it went wrong; `text` and `done` are the last. */
  onPart: (part: ClaimResponse) => void;
  signal?: AbortSignal;
}

export interface WorkerTasks {
  /**
   * One task after another. Every promise settles: with `cancelled` the moment the signal aborts, and with `boot-failed` or
   * `worker-died` when the worker breaks down; the next task then starts another.
   */
  ask(task: WorkerTask): Promise<void>;
  close(): void;
}

/** Milliseconds that a worker has to leave what nobody waits for any more; then it is ended. */
const GRACE_MS = 150;

export function workerTasks(start: () => ClaimPort): WorkerTasks {
  let port: ClaimPort | undefined;
  let worker = 0;
  let id = 0;
  let last: Promise<unknown> = Promise.resolve();
  let giveUp = () => {};

  const end = () => {
    port?.terminate();
    port = undefined;
  };

  const open = (): ClaimPort => {
    if (port) return port;
    worker++;
    return (port = start());
  };

  /** Settles when the worker is free again, or ended. */
  const answer = ({ before, task, onPart, signal }: WorkerTask) =>
    new Promise<void>((resolve, reject) => {
      const current = open();
      const own = ++id;
      let hasAnswered = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const settle = (how: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        giveUp = () => {};
        how();
      };
      const cancelled = () => settle(() => reject(new EngineError('cancelled')));
      const stop = () => {
        current.post({ stop: own });
        timer = setTimeout(() => {
          end();
          cancelled();
        }, GRACE_MS);
      };
      giveUp = cancelled;
      current.onFailure = (message) => {
        end();
        settle(() => reject(new EngineError(hasAnswered ? 'worker-died' : 'boot-failed', { message })));
      };
      current.onMessage = (message) => {
        if (message.id !== own) return;
        hasAnswered = true;
        if (message.type === 'stopped') return cancelled();
        if (message.type === 'problem') return settle(() => reject(new FileProblem(message.code, message.detail)));
        if (message.type === 'failed')
          return settle(() => reject(new EngineError('worker-died', { message: message.message })));
        if (!signal?.aborted) onPart(message);
        if (message.type === 'done' || message.type === 'text') settle(resolve);
      };
      signal?.addEventListener('abort', stop, { once: true });
      try {
        before?.(worker, (message) => current.post(message));
        current.post(task(own));
      } catch (thrown) {
        settle(() => reject(thrown instanceof EngineError ? thrown : new EngineError('worker-died', String(thrown))));
      }
    });

  return {
    ask: ({ signal, ...task }) => {
      const turn = last.then(() => {
        throwIfAborted(signal);
        return answer(signal ? { ...task, signal } : task);
      });
      last = turn.catch(() => {});
      return abortable(turn, signal);
    },
    close: () => {
      end();
      giveUp();
    }
  };
}
