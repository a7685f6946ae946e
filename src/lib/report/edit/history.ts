import type { Briefing } from '$lib/model/briefing';

/** Steps that can be undone. */
export const MOST_STEPS = 100;

/** A briefing with what it was before and what was undone. */
export interface History {
  past: readonly Briefing[];
  present: Briefing;
  future: readonly Briefing[];
  /** Which run of typing the last step belongs to; empty for a step of its own. */
  run: string;
}

export const startHistory = (present: Briefing): History => ({ past: [], present, future: [], run: '' });

/** A step. Steps of one run of typing (`run` the same and not empty) are undone together. */
export function change(history: History, present: Briefing, run = ''): History {
  if (present === history.present) return history;
  if (run !== '' && run === history.run) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [], run };
}

export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], run: '' };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future, run: '' };
}
