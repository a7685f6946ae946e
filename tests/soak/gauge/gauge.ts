import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { wasmBytes, watchMakers } from '../page/watchMakers';

/** What the page holds after everything that can be collected was. */
export interface Gauge {
  heapBytes: number;
  /** What the browser itself counts to the page: heaps of the page and its workers, DOM; null where it does not tell or was not asked. */
  agentBytes: number | null;
  nodes: number;
  listeners: number;
  documents: number;
  /** Charts that were made and not disposed. */
  charts: number;
  /** Workers that run. */
  workers: number;
  /** Worker objects in the heap, whether they run or not. */
  workerObjects: number;
  resizeObservers: number;
  /** Addresses of blobs that were not revoked. */
  blobs: number;
  /** Wasm memory of all workers; it only grows, until its worker ends. */
  wasmBytes: number;
  /** Resident memory of the page's process, workers and code included; null where /proc is not. */
  residentBytes: number | null;
}

/** Settling of what runs a moment later: the last frames, timers of the grace of abandoned work, weak references. */
const REST_MS = 700;

/** Headers with which the browser tells what a page takes; nothing else of the site changes with them. */
export const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp'
};

export interface Gauges {
  /** `asksAgent`: with the browser's own count, which takes it half a minute. */
  gauge: (options?: { asksAgent?: boolean }) => Promise<Gauge>;
  /** Charts made since the page was opened. */
  chartsMade: () => Promise<number>;
}

/** Before the page is opened. */
export async function gauges(browser: Browser, page: Page): Promise<Gauges> {
  const made = await watchMakers(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  let pid = 0;
  const gauge = async ({ asksAgent = false } = {}): Promise<Gauge> => {
    pid ||= await rendererOf(browser, page);
    await page.waitForTimeout(REST_MS);
    const agentBytes = asksAgent ? askAgent(page) : null;
    // The second takes what the first made collectable: finalizers, nodes held by wrappers.
    for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
    const { charts, disposed, blobs, revoked } = await made();
    return {
      heapBytes: metric('JSHeapUsedSize'),
      agentBytes: await agentBytes,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      charts: charts - disposed,
      workers: page.workers().length,
      workerObjects: await countOf(cdp, 'Worker'),
      resizeObservers: await countOf(cdp, 'ResizeObserver'),
      blobs: blobs - revoked,
      wasmBytes: await wasmBytes(page),
      residentBytes: await residentBytes(pid)
    };
  };
  return { gauge, chartsMade: async () => (await made()).charts };
}

/** Answers after the next collection, in a page that is isolated from other origins (`ISOLATED`). */
const askAgent = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const { measureUserAgentSpecificMemory: measure } = performance as {
      measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
    };
    if (!crossOriginIsolated || !measure) return null;
    // Chromium's headless shell has it and refuses.
    return measure.call(performance).then(
      ({ bytes }) => bytes,
      () => null
    );
  });

/** Objects of a class that are reachable. */
async function countOf(cdp: CDPSession, name: string): Promise<number> {
  const objectGroup = 'soak';
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype`, objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup
  });
  const { result: count } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(count.value);
}

/** The process that draws the page: the busiest of the browser's after it was kept busy for a moment. */
async function rendererOf(browser: Browser, page: Page): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const times = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await page.evaluate(() => {
    for (const end = performance.now() + 300; performance.now() < end;);
  });
  const spent = [...(await times())].map(([id, time]) => ({ id, time: time - (before.get(id) ?? 0) }));
  await cdp.detach();
  return spent.sort((a, b) => b.time - a.time)[0]?.id ?? 0;
}

async function residentBytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const found = /^VmRSS:\s*(\d+)/m.exec(status);
  return found ? Number(found[1]) * 1024 : null;
}
