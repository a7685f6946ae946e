import { EngineError } from '$lib/engine/errors';
import type { Lost } from '../resolved';

/** Thrown inside a resolver where a figure cannot be had; never leaves this room. */
export class LostError extends Error {
  constructor(readonly why: Lost) {
    super(why);
  }
}

/** Why a figure is lost, by what was thrown. A cancelled question is no loss: it is thrown on. */
export function lostBy(thrown: unknown): Lost {
  if (thrown instanceof LostError) return thrown.why;
  if (!(thrown instanceof EngineError)) return 'failed';
  if (thrown.code === 'cancelled') throw thrown;
  if (thrown.code === 'locked') return 'locked';
  return thrown.code === 'snapshot-missing' ? 'no-snapshot' : 'failed';
}
