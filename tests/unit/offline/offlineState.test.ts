import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  isReady,
  NOTHING_KNOWN,
  offReason,
  percentOf,
  type OfflineEvent
} from '../../../src/lib/engine/offline/offlineState';
import { offlineMessage } from '../../../src/lib/language/offlineMessage';
import { OFF_REASONS, OFFLINE_FAILURES, type OfflineReport } from '../../../src/lib/model/offline';

const report = (complete = true): OfflineReport => ({
  version: 'one',
  bytes: 10,
  groups: [{ name: 'site', bytes: 10, complete, wanted: true }]
});
const after = (...events: OfflineEvent[]) => events.reduce(afterEvent, NOTHING_KNOWN);

describe('what a page knows', () => {
  it('grows from the first visit to readiness', () => {
    const half = after({ type: 'on' }, { type: 'progress', work: 'first', done: 5, total: 10 });
    expect([isReady(half), half.progress && percentOf(half.progress)]).toEqual([false, 50]);
    const ready = afterEvent(half, { type: 'report', report: report() });
    expect([isReady(ready), ready.progress]).toEqual([true, null]);
    expect(isReady(after({ type: 'report', report: report(false) }))).toBe(false);
  });

  it('an update that fails leaves the version in use, and the next try clears the failure', () => {
    const failed = after(
      { type: 'report', report: report() },
      { type: 'progress', work: 'next', done: 5, total: 10 },
      { type: 'failed', work: 'next', failure: { code: 'damaged', file: 'a' } }
    );
    expect(failed).toMatchObject({ failure: { work: 'next', code: 'damaged' }, progress: null, offer: null });
    expect(isReady(failed)).toBe(true);
    expect(afterEvent(failed, { type: 'report', report: report() }).failure).not.toBe(null);
    const again = afterEvent(failed, { type: 'progress', work: 'next', done: 5, total: 10 });
    expect(again.failure).toBe(null);
    const waiting = afterEvent(again, { type: 'waiting' });
    expect(waiting).toMatchObject({ offer: 'waiting', progress: null });
    expect(afterEvent(waiting, { type: 'replaced' }).offer).toBe('elsewhere');
  });

  it('is nothing when nothing is kept', () => {
    expect(after({ type: 'report', report: report() }, { type: 'off', reason: 'declined' })).toEqual({
      ...NOTHING_KNOWN,
      off: 'declined'
    });
  });
});

describe('the site is kept', () => {
  const good = { production: true, secure: true, supported: true, declined: false, saving: false, asked: false };

  it.each([
    [{}, null],
    [{ production: false }, 'development'],
    [{ secure: false, supported: false }, 'insecure'],
    [{ supported: false }, 'unsupported'],
    [{ declined: true, asked: true }, 'declined'],
    [{ saving: true }, 'saving'],
    [{ saving: true, asked: true }, null]
  ] as const)('with %j: %s', (around, reason) => {
    expect(offReason({ ...good, ...around })).toBe(reason);
  });
});

it('every reason and every failure has its own sentence in both languages', () => {
  for (const lang of ['vi', 'en'] as const) {
    const { off, failure } = offlineMessage(lang);
    const sentences = [
      ...OFF_REASONS.map((name) => off[name]),
      ...OFFLINE_FAILURES.map((name) => failure[name]('a.js'))
    ];
    expect(new Set(sentences).size).toBe(OFF_REASONS.length + OFFLINE_FAILURES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  }
});
