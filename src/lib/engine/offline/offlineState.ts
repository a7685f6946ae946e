import { SITE_GROUP } from '../../model/offline';
import type { OfflineFailure, OfflineNews, OfflineReport, OfflineWork, OffReason } from '../../model/offline';

/** What a page knows of the worker. */
export interface OfflineState {
  /** Why nothing is kept; null when something is, or will be. */
  off: OffReason | null;
  progress: { work: OfflineWork; done: number; total: number } | null;
  /** Of the last try. */
  failure: (OfflineFailure & { work: OfflineWork }) | null;
  /** Of the version in use. */
  report: OfflineReport | null;
  /** `waiting`: another version is complete. `elsewhere`: another page took it, this one is still of the old one. */
  offer: 'waiting' | 'elsewhere' | null;
}

export const NOTHING_KNOWN: OfflineState = { off: null, progress: null, failure: null, report: null, offer: null };

export type OfflineEvent =
  OfflineNews | { type: 'off'; reason: OffReason } | { type: 'on' } | { type: 'waiting' } | { type: 'replaced' };

export function afterEvent(state: OfflineState, event: OfflineEvent): OfflineState {
  switch (event.type) {
    case 'off':
      return { ...NOTHING_KNOWN, off: event.reason };
    case 'on':
      return { ...state, off: null };
    case 'progress': {
      const { work, done, total } = event;
      // A new try has begun: what the last one met is past.
      const failure = state.failure?.work === work && done < total ? null : state.failure;
      return { ...state, failure, progress: { work, done, total } };
    }
    case 'failed':
      return { ...state, progress: null, failure: { ...event.failure, work: event.work } };
    case 'report':
      return {
        ...state,
        report: event.report,
        progress: state.progress?.work === 'next' ? state.progress : null,
        failure: state.failure?.work === 'first' ? null : state.failure
      };
    case 'waiting':
      return {
        ...state,
        offer: 'waiting',
        progress: state.progress?.work === 'next' ? null : state.progress,
        failure: state.failure?.work === 'next' ? null : state.failure
      };
    case 'replaced':
      return { ...state, offer: 'elsewhere' };
  }
}

/** Everything of the site itself is here. */
export const isReady = ({ report }: OfflineState): boolean =>
  report?.groups.some(({ name, complete }) => name === SITE_GROUP && complete) ?? false;

/** Whole percent. */
export const percentOf = ({ done, total }: { done: number; total: number }): number =>
  total > 0 ? Math.floor((done / total) * 100) : 0;

/** What decides whether the site is kept. */
export interface Surroundings {
  production: boolean;
  secure: boolean;
  supported: boolean;
  /** The reader said that nothing shall be kept. */
  declined: boolean;
  /** The reader's browser saves data. */
  saving: boolean;
  /** It is kept already, or the reader has just asked for it. */
  asked: boolean;
}

export function offReason({ production, secure, supported, declined, saving, asked }: Surroundings): OffReason | null {
  if (!production) return 'development';
  if (!secure) return 'insecure';
  if (!supported) return 'unsupported';
  if (declined) return 'declined';
  return saving && !asked ? 'saving' : null;
}
