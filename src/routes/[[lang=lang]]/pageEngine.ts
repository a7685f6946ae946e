import { base } from '$app/paths';
import type { Engine } from '$lib/engine/engine';

let engine: Promise<Engine> | null = null;

/** The one engine of the tab, loaded when it is first asked for. */
export function pageEngine(): Promise<Engine> {
  engine ??= import('$lib/engine/engine').then(({ createEngine }) => createEngine({ base: `${base}/snapshots` }));
  engine.catch(() => (engine = null));
  return engine;
}
