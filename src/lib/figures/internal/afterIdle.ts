export const IDLE_MS = 10 * 60_000;

const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

interface Watched {
  /** Where the input is heard: `window`. */
  target: EventTarget;
  idleMs?: number;
  /** Milliseconds that also pass while the computer sleeps. */
  now?: () => number;
}

/**
 * Calls `away` once, when nobody has touched pointer or keys for `idleMs` or the page is left (`pagehide`). A timer does not
 * run while the computer sleeps, so the time is looked at again when the page is seen and before an input counts. Returns
 * the way to stop watching.
 */
export function afterIdle(away: () => void, { target, idleMs = IDLE_MS, now = () => Date.now() }: Watched): () => void {
  let last = now();
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
    const left = last + idleMs - now();
    if (left <= 0) return leave();
    clearTimeout(timer);
    timer = setTimeout(look, left);
  };
  const touched = () => {
    if (now() - last >= idleMs) return leave();
    last = now();
  };
  for (const name of INPUT) target.addEventListener(name, touched, CAPTURE);
  for (const name of ['focus', 'visibilitychange', 'pageshow']) target.addEventListener(name, look, CAPTURE);
  target.addEventListener('pagehide', leave);
  look();
  return stop;
}

const CAPTURE = { capture: true, passive: true };
