import type { Browser, Page } from '@playwright/test';
import { mustHold } from '../parts/fail';
import type { PageCase } from './pageCases';
import { spoil } from './spoil';

/** What a reader sees of a page that has come to rest. */
export interface SeenPage {
  /** Numbers of the page as printed, without those in messages. */
  numbers: ReadonlySet<string>;
  /** Words of its failures. */
  alerts: readonly string[];
}

const SETTLED_MS = 60_000;
/** What a browser writes itself of an answer that the fault spoilt. */
const BY_BROWSER = /Failed to load resource|net::ERR|status of (404|503)/;
/** The engine's worker throws for a wasm that is none or cut off: the page hears of it and says so (`engine/blobWorker`). */
const BY_WORKER = /^uncaught: (wasm: HTTP|WebAssembly\.|Failed to fetch)/;

/** Opens a page in a context of its own. Throws what breaks the promise to a reader. */
export async function seePage(
  browser: Browser,
  base: string,
  { lang, path, query, fault }: PageCase
): Promise<SeenPage> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  try {
    const complaints: string[] = [];
    context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}\n${error.error().stack}`));
    context.on('console', (message) => {
      if (message.type() === 'error' && !BY_BROWSER.test(message.text())) complaints.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(base) && !/^(data|blob|about):/.test(url)) complaints.push(`other origin: ${url}`);
    });
    if (fault)
      await context.route(
        (url) => url.pathname.endsWith(fault.file),
        (route) => spoil(route, fault).catch(() => {})
      );
    const page = await context.newPage();
    page.on('dialog', (dialog) => (complaints.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    await page.goto(`${base}${lang === 'en' ? 'en/' : ''}${path}${query ? `?${query}` : ''}`, { timeout: SETTLED_MS });
    await page.locator('#svelte-announcer').waitFor({ state: 'attached', timeout: SETTLED_MS });
    await settle(page);
    const seen = await look(page);
    const said = complaints.filter((text) => fault?.file !== '.wasm' || !BY_WORKER.test(text));
    mustHold(said.length === 0, said.join('\n'));
    return seen;
  } finally {
    await context.close();
  }
}

/** No answer is on its way, twice in a row. */
async function settle(page: Page): Promise<void> {
  const until = Date.now() + SETTLED_MS;
  for (let quiet = 0; quiet < 2;) {
    mustHold(Date.now() < until, 'the page is busy for ever');
    await page.waitForTimeout(250);
    quiet = (await page.locator('[aria-busy=true]').count()) === 0 ? quiet + 1 : 0;
  }
}

async function look(page: Page): Promise<SeenPage> {
  const seen = await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main');
    const messages = [...document.querySelectorAll('[role=alert], [role=status]')];
    const alerts = [...document.querySelectorAll('[role=alert]')].map((element) =>
      (element as HTMLElement).innerText.trim()
    );
    const heading = document.querySelector('h1')?.textContent?.trim() ?? '';
    const links = document.querySelectorAll('header a, nav a').length;
    const hidden = messages.map((element) => element as HTMLElement);
    const before = hidden.map((element) => element.style.display);
    for (const element of hidden) element.style.display = 'none';
    const text = main?.innerText ?? document.body.innerText;
    hidden.forEach((element, i) => (element.style.display = before[i] ?? ''));
    const strange = document.querySelectorAll('main img[onerror], main [onload]').length;
    return { heading, links, text, alerts, strange, all: document.body.innerText };
  });
  mustHold(seen.heading !== '', 'there is no heading');
  mustHold(seen.links > 0 || page.url().includes('/present/'), 'there is no navigation');
  mustHold(seen.text.trim().length > 40 || seen.alerts.some((text) => text.length > 20), 'the page is blank');
  const odd = /undefined|\[object |\bNaN\b/.exec(seen.all.replace(new URL(page.url()).search, ''));
  const isSaid = odd !== null && decodeURIComponent(page.url().replace(/%(?![\da-f]{2})/gi, '')).includes(odd[0]);
  mustHold(odd === null || isSaid, `the page says ${odd?.[0]}`);
  mustHold(seen.strange === 0, 'something of the address became part of the page');
  const numbers = seen.text.match(/\d[\d.,]*\d|\d/g) ?? [];
  return { numbers: new Set(numbers), alerts: seen.alerts };
}
