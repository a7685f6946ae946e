import { base } from '$app/paths';
import type { Engine } from '$lib/engine/engine';
import { asEngineError } from '$lib/engine/errors';

let engine: Promise<Engine> | null = null;

/** Boots the engine ahead of the first question. A failure is told when a question is asked. */
export const warmEngine = (): void =>
  void pageEngine()
    .then((ready) => ready.warm())
    .catch(() => {});

/** The one engine of the tab, loaded when it is first asked for. */
export function pageEngine(): Promise<Engine> {
  if (engine) return engine;
  const loading = import('$lib/engine/engine').then(
    ({ createEngine }) => createEngine({ base }),
    (thrown: unknown) => {
      // The next call tries again.
      engine = null;
      throw asEngineError(thrown, 'boot-failed');
    }
  );
  engine = loading;
  return loading;
}
