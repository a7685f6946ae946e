/** Words of using the site without a network. */
export const offline = {
  heading: 'Using it without a network',
  lead: 'After the first visit the browser keeps the whole site on this computer: the pages in Vietnamese and English, the engine, fonts, maps, and the snapshots ticked below. With the network or the server gone, pages still open, calculate and export files. Encrypted internal snapshots are not kept: opening one needs the network.',
  state: {
    ready: 'Ready: it works without a network.',
    starting: 'Getting ready…',
    none: 'Not kept on this computer.'
  },
  progress: {
    first: (done: string, all: string) => `Loading onto this computer: ${done} / ${all} MB. Go on using the site.`,
    next: (done: string, all: string) => `Loading the new version: ${done} / ${all} MB. Go on using the one you have.`,
    more: (done: string, all: string) => `Loading more: ${done} / ${all} MB.`
  },
  off: {
    development: 'A development build keeps nothing.',
    insecure:
      'This site was opened at a plain http:// address. Browsers only keep sites opened at https://. Everything else works as usual while the office network is there.',
    unsupported:
      'This browser, or the private window that is open, cannot keep the site for use without a network. Everything else works as usual.',
    refused: 'The browser does not allow the site to be kept on this computer. Everything else works as usual.',
    declined: 'You chose not to keep the site on this computer.',
    saving: 'The browser is saving data, so the site is not loaded by itself.'
  },
  failed: {
    first: 'The site is not yet kept on this computer.',
    next: 'The new version could not be loaded; the one in use is untouched.',
    more: 'The rest could not be loaded.'
  },
  failure: {
    network: () => 'The server does not answer. The next visit loads what is still missing.',
    missing: (file: string) =>
      `The server lacks the file ${file}; a new version may still be on its way there. The next visit tries again and keeps what has arrived.`,
    damaged: (file: string) =>
      `The file ${file} that arrived is not the published one; a new version may still be on its way to the server, or the network sent something else. The next visit tries again and keeps what has arrived.`,
    full: () => 'The browser has no room left for this. Keep fewer snapshots, or clear some of the browser’s storage.',
    interrupted: () => 'The browser ended the loading half-way. The next visit loads what is still missing.'
  },
  version: 'Version',
  used: 'Used on this computer',
  megabytes: (size: string) => `${size} MB`,
  snapshots: {
    heading: 'Snapshots kept on this computer',
    published: (date: string) => `Snapshot of ${date}`,
    made: (date: string) => `Made-up figures of ${date}`,
    kept: 'kept',
    waiting: 'not complete yet',
    notKept: 'not kept',
    note: (limit: string) =>
      `There is nothing you must choose: the newest snapshots and those you open are kept by themselves, up to ${limit} MB in all. Larger ones are kept only when you tick them.`
  },
  action: {
    keep: 'Keep the site on this computer',
    again: 'Try again now',
    remove: 'Remove what is kept on this computer',
    removeNote:
      'Briefings and texts you saved are not removed. After that the site is not kept again until you choose to.',
    removing: 'Removing…'
  },
  unkept: {
    heading: 'This page is not on this computer',
    text: 'The server cannot be reached, and this address is not part of what is kept for use without a network.',
    home: 'To the first page'
  }
} as const;
