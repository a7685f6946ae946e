import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** An answer may wait for the engine to start, on a busy machine. */
const PATIENCE = { timeout: 60_000, interval: 100 };

/** What a reader does with a page, the same in every browser. Texts are those on the screen. */
export class Reader {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly root: string,
    private readonly downloads: string
  ) {}

  static async at(browser: Browser, root: string, downloads: string): Promise<Reader> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const reader = new Reader(page, root, downloads);
    page.on('pageerror', (error) => reader.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') reader.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(root).origin) reader.complaints.push(request.url());
    });
    return reader;
  }

  /** Opens an address below the site's root and waits until the page listens. */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.root).href);
    await this.page.waitForSelector('#svelte-announcer', { timeout: PATIENCE.timeout });
  }

  /** Waits until what the selector finds says `text`. */
  async sees(text: string, selector = 'main'): Promise<void> {
    const read = () =>
      this.page.$$eval(selector, (found) =>
        found.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ')).join('\n')
      );
    await vi.waitFor(async () => expect(await read()).toContain(text), PATIENCE);
  }

  async waits(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { timeout: PATIENCE.timeout });
  }

  /** Clicks the first one of a selector that is shown and begins with `text`. */
  async clicks(selector: string, text = ''): Promise<void> {
    const found = await vi.waitFor(async () => {
      for (const one of await this.page.$$(selector)) {
        const said = await one.evaluate((node) =>
          node.checkVisibility() ? (node as HTMLElement).innerText.trim() : null
        );
        if (said?.startsWith(text)) return one;
      }
      throw new Error(`nothing to click: ${selector} “${text}”`);
    }, PATIENCE);
    await found.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await found.click();
  }

  /** Opens the menu of a figure's tools, or whatever else a `summary` opens. */
  async unfolds(selector: string, text = ''): Promise<void> {
    await this.clicks(`${selector} > summary`, text);
    await this.waits(`${selector}[open]`);
  }

  /** The file that the browser saves while `act` is done. */
  async saves(ending: string, act: () => Promise<void>): Promise<Buffer> {
    await act();
    const name = await vi.waitFor(async () => {
      const found = (await readdir(this.downloads)).find((file) => file.endsWith(ending));
      if (!found) throw new Error(`nothing was saved: *${ending}`);
      return found;
    }, PATIENCE);
    const path = join(this.downloads, name);
    const bytes = await vi.waitFor(async () => {
      const read = await readFile(path);
      if (read.length === 0) throw new Error(`${name} is empty`);
      return read;
    }, PATIENCE);
    await rm(path);
    return bytes;
  }
}
