import { SITE_GROUP, type OfflineChoices, type OfflineFile, type OfflineGroup } from '../../model/offline';

/** Bytes of snapshots that are kept without being asked for. */
export const UNASKED_BYTES = 60_000_000;
/** Bytes of snapshots that are kept at most, whatever is asked. */
export const MOST_BYTES = 1_000_000_000;

export const NO_CHOICES: OfflineChoices = { kept: [], declined: [], opened: [] };

/**
 * Names of the groups to keep: the site; what the reader chose; of the rest first what was opened, then published ones
 * from the newest, then made-up ones, as long as they fit.
 * @param room bytes the browser would give to all groups together
 */
export function groupsToKeep(
  groups: readonly OfflineGroup[],
  { kept, declined, opened }: OfflineChoices,
  room = Infinity
): Set<string> {
  const wanted = new Set(groups.some(({ name }) => name === SITE_GROUP) ? [SITE_GROUP] : []);
  const snapshots = groups.filter(({ name }) => name !== SITE_GROUP);
  let left = Math.min(MOST_BYTES, room - sizeOf(groups, SITE_GROUP));
  for (const { name } of snapshots.filter((group) => kept.includes(group.name))) {
    wanted.add(name);
    left -= sizeOf(groups, name);
  }
  // Half of what is left: the next version needs room beside this one.
  let unasked = Math.min(UNASKED_BYTES, left / 2);
  const undecided = snapshots.filter(({ name }) => !kept.includes(name) && !declined.includes(name));
  for (const { name } of undecided.sort((a, b) => order(a.name, opened) - order(b.name, opened) || newestFirst(a, b))) {
    const bytes = sizeOf(groups, name);
    if (bytes > unasked) continue;
    wanted.add(name);
    unasked -= bytes;
  }
  return wanted;
}

/** True when choosing `name` too would keep more than the bound. */
export function exceedsBound(groups: readonly OfflineGroup[], { kept }: OfflineChoices, name: string): boolean {
  return [...new Set([...kept, name])].reduce((sum, group) => sum + sizeOf(groups, group), 0) > MOST_BYTES;
}

export const bytesOf = (files: readonly OfflineFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function sizeOf(groups: readonly OfflineGroup[], name: string): number {
  const group = groups.find((candidate) => candidate.name === name);
  return group ? bytesOf(group.files) : 0;
}

const order = (name: string, opened: readonly string[]): number =>
  opened.includes(name) ? 0 : name.startsWith('snapshots/') ? 1 : 2;

const newestFirst = (a: OfflineGroup, b: OfflineGroup): number => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0);
