import type { Browser, CDPSession, Page } from '@playwright/test';

/** The reader the bound is about: a slow laptop on an ordinary line. */
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = 10_000_000 / 8;
const LATENCY_MS = 40;

/** Tall enough to hold the first large chart: of one far below the window the page draws only the prerendered form. */
const WINDOW = { width: 1440, height: 1400 };

/** A page nothing is cached for, on a slow machine and line. Close its context after use. */
export async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: WINDOW,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh'
  });
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return page;
}
