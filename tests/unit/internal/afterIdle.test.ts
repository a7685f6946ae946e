import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterIdle } from '../../../src/lib/figures/internal/afterIdle';

let target: EventTarget;
let left: number;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  target = new EventTarget();
  left = 0;
  stop = afterIdle(() => left++, { target, idleMs: 1000 });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});
const send = (name: string) => target.dispatchEvent(new Event(name));

describe('afterIdle', () => {
  it('calls once when nobody touches anything for the whole time', () => {
    vi.advanceTimersByTime(999);
    expect(left).toBe(0);
    vi.advanceTimersByTime(1);
    expect(left).toBe(1);
    vi.advanceTimersByTime(5000);
    send('pagehide');
    expect(left).toBe(1);
  });

  it.each(['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'])('waits anew after %s', (name) => {
    vi.advanceTimersByTime(900);
    send(name);
    vi.advanceTimersByTime(900);
    expect(left).toBe(0);
    vi.advanceTimersByTime(100);
    expect(left).toBe(1);
  });

  it('is not kept up by what is no touch', () => {
    vi.advanceTimersByTime(900);
    for (const name of ['focus', 'visibilitychange', 'message', 'resize']) send(name);
    vi.advanceTimersByTime(100);
    expect(left).toBe(1);
  });

  it('calls when the page is left', () => {
    send('pagehide');
    expect(left).toBe(1);
  });

  it.each(['pointermove', 'keydown', 'focus', 'visibilitychange', 'pageshow'])(
    'after a sleep, in which timers stand still, %s comes too late',
    (name) => {
      vi.setSystemTime(Date.now() + 1000);
      send(name);
      expect(left).toBe(1);
    }
  );

  it.each([1, 60 * 60_000])('a clock that is set back by %i ms gives no more time', (back) => {
    vi.advanceTimersByTime(500);
    vi.setSystemTime(Date.now() - back);
    send('focus');
    vi.advanceTimersByTime(499);
    expect(left).toBe(0);
    vi.advanceTimersByTime(1);
    expect(left).toBe(1);
  });

  it('after a clock that was set back an input counts as before', () => {
    vi.setSystemTime(Date.now() - 60 * 60_000);
    vi.advanceTimersByTime(900);
    send('keydown');
    vi.advanceTimersByTime(900);
    expect(left).toBe(0);
    vi.advanceTimersByTime(100);
    expect(left).toBe(1);
  });

  it('stops watching when told to', () => {
    stop();
    send('pagehide');
    vi.advanceTimersByTime(5000);
    expect(left).toBe(0);
  });
});
