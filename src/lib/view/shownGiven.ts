const MOST = 40;

/** What an address said, cut to a length that can be shown; no letter of two halves is cut apart. */
export const shownGiven = (given: string): string => given.slice(0, MOST).replace(/[\ud800-\udbff]$/, '');
