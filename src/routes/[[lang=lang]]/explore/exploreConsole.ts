import { base } from '$app/paths';
import type { Console } from '$lib/engine/console/console';
import { asEngineError } from '$lib/engine/errors';

let console: Promise<Console> | null = null;

/** The one console of the tab, shared by the rooms of `/explore`; loaded when it is first asked for. */
export function exploreConsole(): Promise<Console> {
  if (console) return console;
  const loading = import('$lib/engine/console/createConsole').then(
    ({ createConsole }) => createConsole({ base }),
    (thrown: unknown) => {
      // The next call tries again.
      console = null;
      throw asEngineError(thrown, 'boot-failed');
    }
  );
  console = loading;
  return loading;
}
