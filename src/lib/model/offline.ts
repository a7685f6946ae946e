/** One file of the site that a reader may need without the server. */
export interface OfflineFile {
  /** From the site's folder, with forward slashes: `units/P34-01/index.html`. */
  path: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

/** `site`, or the folder of a snapshot: `snapshots/2026-01-31`, `demo/2025-12-31`. */
export interface OfflineGroup {
  name: string;
  files: readonly OfflineFile[];
}

/** `offline.json`: everything that belongs to one version of the site. */
export interface OfflineList {
  version: string;
  groups: readonly OfflineGroup[];
}

export const SITE_GROUP = 'site';

/** Why something could not be kept. */
export const OFFLINE_FAILURES = [
  'network', // the server did not answer
  'missing', // the server does not have a file of the list, or has another list
  'damaged', // what arrived is not what the list says
  'full', // the browser gives no more room, or the bound of this site is reached
  'interrupted' // the browser ended the work; what arrived is still there
] as const;
export type OfflineFailureCode = (typeof OFFLINE_FAILURES)[number];

export interface OfflineFailure {
  code: OfflineFailureCode;
  /** Path of the file it happened with. */
  file?: string;
}

/** Why nothing is kept on this machine. */
export const OFF_REASONS = [
  'development', // not a production build
  'insecure', // plain HTTP from another machine: browsers keep nothing there
  'unsupported', // a browser without service workers, or a private window
  'refused', // the browser would not register the worker
  'declined', // the reader said so
  'saving' // the reader's browser saves data: only when asked
] as const;
export type OffReason = (typeof OFF_REASONS)[number];

/** What the reader wants of single snapshots, by name of the group. Those without a word are decided by size. */
export interface OfflineChoices {
  kept: readonly string[];
  declined: readonly string[];
  /** Opened by the reader while they were not kept. */
  opened: readonly string[];
}

export interface KeptGroup {
  name: string;
  /** Of all its files. */
  bytes: number;
  /** Every file is here. */
  complete: boolean;
  /** It is to be kept, by choice or by size. */
  wanted: boolean;
}

/** What the version in use keeps. */
export interface OfflineReport {
  version: string;
  groups: readonly KeptGroup[];
  /** Bytes on this machine, of this version and of others that are still needed. */
  bytes: number;
}

/** From the page to the worker. */
export type OfflineRequest =
  /** Answered by a `report`; what is wanted and missing is fetched. */
  | { type: 'look' }
  | { type: 'choose'; group: string; keep: boolean }
  /** The waiting worker takes over. */
  | { type: 'accept' }
  /** Stops for good, and answers on the port that came with it: the page is about to remove everything. */
  | { type: 'stop' };

/** Fetching the first version, the next one, or what is missing of the one in use. */
export type OfflineWork = 'first' | 'next' | 'more';

/** From the worker to every page of the site. */
export type OfflineNews =
  | { type: 'progress'; work: OfflineWork; done: number; total: number }
  | { type: 'failed'; work: OfflineWork; failure: OfflineFailure }
  | { type: 'report'; report: OfflineReport };
