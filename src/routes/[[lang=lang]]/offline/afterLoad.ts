/** Runs `work` when the page has loaded and rests: what it loads takes nothing from what the reader came for. */
export function afterLoad(work: () => void): () => void {
  let idle: number | undefined;
  const rest = () => {
    idle = 'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 5000 }) : undefined;
    if (idle === undefined) setTimeout(work, 500);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
  return () => {
    removeEventListener('load', rest);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
