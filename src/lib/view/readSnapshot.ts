import type { ViewNotice } from './readView';

const SHOWN = 40;

/** Reads `s`. What is absent is the newest snapshot silently; what is unknown is the newest with a notice. Never throws. */
export function readSnapshot(
  params: URLSearchParams,
  snapshots: readonly string[]
): { snapshot: string; notices: ViewNotice[] } {
  const newest = snapshots.at(-1) ?? '';
  const given = params.get('s');
  if (given === null || snapshots.includes(given)) return { snapshot: given ?? newest, notices: [] };
  return { snapshot: newest, notices: [{ about: 'snapshot', given: given.slice(0, SHOWN) }] };
}

/** The query string of a chosen snapshot, with its `?`; empty for the newest. */
export const writeSnapshot = (snapshot: string, snapshots: readonly string[]): string =>
  snapshot === snapshots.at(-1) ? '' : `?s=${snapshot}`;
