import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefing } from './journey/briefing';
import { checking } from './journey/checking';
import { comparison } from './journey/comparison';
import { copying } from './journey/copying';
import { exploring } from './journey/exploring';
import { internal } from './journey/internal';
import { overview } from './journey/overview';
import { BROWSER_PATHS, BROWSERS, OFFICE_HOST } from './support/browsers';
import { Reader } from './support/reader';
import { servedSite } from './support/site';

const JOURNEY = { overview, comparison, copying, checking, exploring, briefing, internal };

/** The same journey in one browser, on an office's server over plain HTTP. Left out where the browser is not installed. */
export function smoke(name: keyof typeof BROWSERS): void {
  describe.skipIf(!BROWSER_PATHS[name])(`${name}, plain HTTP`, () => {
    let site: Awaited<ReturnType<typeof servedSite>>;
    let browser: Browser;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'toan-canh-downloads-'));
      [site, browser] = await Promise.all([servedSite(), BROWSERS[name](folder)]);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      await rm(folder, { recursive: true, force: true });
    });

    const journey = async (walk: (reader: Reader, folder: string) => Promise<void>) => {
      const reader = await Reader.at(browser, site.at(OFFICE_HOST), folder);
      try {
        await walk(reader, folder);
        expect(reader.complaints).toEqual([]);
      } finally {
        await reader.page.close();
      }
    };

    it('is no secure context: no clipboard API, no crypto.subtle, no service worker', () =>
      journey(async (reader) => {
        await reader.open('');
        const has = () => ['clipboard' in navigator, 'subtle' in crypto, 'serviceWorker' in navigator, isSecureContext];
        expect(await reader.page.evaluate(has)).toEqual([false, false, false, false]);
      }));

    it.each(Object.entries(JOURNEY))('%s', (_, walk) => journey(walk));
  });
}
