import type { Page } from '@playwright/test';

const GIVE_UP_MS = 60_000;

/**
 * Opens `url` in a fresh page; the milliseconds from the start of the navigation to the frame in which a chart of the
 * view is on the screen. Watches inside the page, frame by frame, so that nothing of Playwright's polling is in it.
 * Rejects when there is none after a minute.
 */
export async function timeToChart(page: Page, url: string, heading: string): Promise<number> {
  let tell: (ms: number) => void = () => {};
  const visible = new Promise<number>((resolve) => (tell = resolve));
  await page.exposeBinding('benchChartVisible', (_source, ms: number) => tell(ms));
  // tsx keeps function names with a helper that the page does not have.
  await page.addInitScript({ content: `{ const __name = (it) => it; (${watch})(${JSON.stringify(heading)}); }` });
  await page.goto(url, { waitUntil: 'commit' });
  let limit: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error(`no chart of "${heading}" at ${url}`)), GIVE_UP_MS);
  });
  return Promise.race([visible, tooLate]).finally(() => clearTimeout(limit));
}

/**
 * A chart is visible when the page's heading is that of the view, its answer is not waiting for another, and a chart in
 * the window has a drawn line: a stroked path with width and height (grid lines have no height). The time is taken in
 * the task after that frame, and never before the browser's own first paint: until its styles arrive nothing is shown.
 */
function watch(heading: string): void {
  const isLine = (path: SVGPathElement) => {
    const box = path.getBoundingClientRect();
    const inWindow = box.top < innerHeight && box.bottom > 0;
    return box.width > 40 && box.height > 2 && inWindow && path.getAttribute('fill') === 'none';
  };
  const isVisible = () =>
    document.querySelector('h1')?.textContent?.trim() === heading &&
    document.querySelector('.answer[aria-busy="true"]') === null &&
    [...document.querySelectorAll<SVGPathElement>('.chart svg path[stroke]:not([stroke="none"])')].some(isLine);

  const report = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    if (!paint) return void requestAnimationFrame(report);
    const { benchChartVisible } = window as unknown as { benchChartVisible(ms: number): void };
    benchChartVisible(Math.max(seenAt, paint.startTime));
  };
  let seenAt = 0;
  const look = () => {
    if (!isVisible()) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seenAt = performance.now();
      report();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
