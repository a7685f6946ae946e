export const IDLE_MS = 10 * 60_000;

const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

interface Watched {
  /** Where the input is heard: `window`. */
  target: EventTarget;
  idleMs?: number;
  /** Milliseconds that also pass while the computer sleeps; they jump when the clock is set. */
  now?: () => number;
  /** Milliseconds that never go back; in some browsers they stand still while the computer sleeps. */
  steady?: () => number;
}

/**
 * Calls `away` once, when nobody has touched pointer or keys for `idleMs` or the page is left (`pagehide`). A timer does not
 * run while the computer sleeps, so the time is looked at again when the page is seen and before an input counts. Of the
 * two clocks the one that says more is believed: a clock that is set back gives nobody more time. Returns the way to stop
 * watching.
 */
export function afterIdle(
  away: () => void,
  { target, idleMs = IDLE_MS, now = () => Date.now(), steady = () => performance.now() }: Watched
): () => void {
  const moment = () => ({ now: now(), steady: steady() });
  let last = moment();
  const idle = () => Math.max(now() - last.now, steady() - last.steady);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    for (const name of INPUT) target.removeEventListener(name, touched, CAPTURE);
    for (const name of ['focus', 'visibilitychange', 'pageshow']) target.removeEventListener(name, look, CAPTURE);
    target.removeEventListener('pagehide', leave);
  };
  const leave = () => {
    stop();
    away();
  };
  const look = () => {
    const left = idleMs - idle();
    if (left <= 0) return leave();
    clearTimeout(timer);
    timer = setTimeout(look, left);
  };
  const touched = () => {
    if (idle() >= idleMs) return leave();
    last = moment();
  };
  for (const name of INPUT) target.addEventListener(name, touched, CAPTURE);
  for (const name of ['focus', 'visibilitychange', 'pageshow']) target.addEventListener(name, look, CAPTURE);
  target.addEventListener('pagehide', leave);
  look();
  return stop;
}

const CAPTURE = { capture: true, passive: true };
