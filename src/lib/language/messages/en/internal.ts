/** Words of internal snapshots: unlocking, what is open, the stamp. */
export const internal = {
  heading: 'Internal snapshots',
  open: 'Open an internal snapshot',
  which: 'Snapshot of',
  intro: 'Internal figures are decrypted on this computer and sent nowhere. The passphrase is not kept.',
  passphrase: 'Passphrase',
  show: 'Show the passphrase',
  unlock: 'Unlock',
  cancel: 'Cancel',
  fetching: (done: string, all: string) => `Loading ${done} / ${all} MB…`,
  checking: 'Trying the passphrase…',
  decrypting: (done: string, all: string) => `Decrypting ${done} / ${all} MB…`,
  opening: 'Opening…',
  lock: 'Lock',
  lockedByItself: 'Locked by itself, as the page was not in use. Open it again to go on.',
  lockedElsewhere: 'Locked, because you locked it in another tab. To go on, open it again.',
  stamp: {
    internal: 'INTERNAL',
    restricted: 'RESTRICTED',
    snapshot: (date: string) => `snapshot of ${date}`,
    opened: (time: string, date: string) => `opened at ${time} on ${date}`
  }
} as const;
