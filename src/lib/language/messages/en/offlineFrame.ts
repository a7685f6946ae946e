/** What every page says of using the site without a network: a line at its end, an offer at its top. */
export const offlineFrame = {
  line: {
    ready: 'Works without a network',
    first: (percent: string) => `Loading onto this computer for use without a network: ${percent}`,
    next: (percent: string) => `Works without a network; loading a new version: ${percent}`,
    off: 'Does not work without a network yet'
  },
  offer: {
    waiting: 'There is a new version of the site, ready to use.',
    elsewhere: 'The new version is open in another tab; this tab still uses the old one.',
    unkept: 'The text being checked is not saved: save it before changing the version.',
    accept: 'Use the new version',
    later: 'Later'
  }
} as const;
