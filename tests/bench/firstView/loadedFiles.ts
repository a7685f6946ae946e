import type { Browser, Request } from '@playwright/test';
import { slowPage } from '../firstChart/link';
import { timeToChart } from '../firstChart/probe';

export interface LoadedFile {
  /** Path on the site, without query; `index.html` for a folder. */
  path: string;
  /** Asked for after the chart was on the screen. */
  late: boolean;
}

/** Quiet this long counts as the end of a load: longer than the page's own waits for an idle moment. */
const QUIET_MS = 4000;

/**
 * Every file a real load of `url` asks for, in order, when the reader does nothing or, with `touch`, points at the first
 * chart once it stands. Blob and data URLs are no files.
 */
export async function loadedFiles(
  browser: Browser,
  url: string,
  heading: string,
  { touch = false } = {}
): Promise<LoadedFile[]> {
  const page = await slowPage(browser);
  const requests: Request[] = [];
  let lastAt = performance.now();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) requests.push(request);
    lastAt = performance.now();
  });
  page.on('requestfinished', () => (lastAt = performance.now()));
  try {
    const visibleAt = await timeToChart(page, url, heading);
    if (touch) await page.locator('.chart').first().hover();
    while (performance.now() - lastAt < QUIET_MS) await page.waitForTimeout(200);
    const origin = await page.evaluate(() => performance.timeOrigin);
    const files = new Map<string, LoadedFile>();
    for (const request of requests) {
      const path = decodeURIComponent(new URL(request.url()).pathname)
        .slice(1)
        .replace(/(^|\/)$/, '$1index.html');
      const late = request.timing().startTime - origin > visibleAt;
      files.set(path, { path, late: late && (files.get(path)?.late ?? true) });
    }
    return [...files.values()];
  } finally {
    await page.context().close();
  }
}
