/** Keeps the screen from going dark while the node is there, where the browser can. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let ended = false;

  async function ask() {
    if (ended || document.visibilityState !== 'visible') return;
    try {
      const next = await navigator.wakeLock.request('screen');
      if (ended) await next.release();
      else lock = next;
    } catch {
      // Not there, or refused on a low battery.
    }
  }

  // A lock is lost whenever the page is hidden.
  const again = () => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release().catch(() => {});
  };
}
