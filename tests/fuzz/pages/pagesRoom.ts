import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../tools/chromium.mjs';
import { serve } from '../../../tools/serve.mjs';
import { en } from '../../../src/lib/language/messages/en';
import { vi } from '../../../src/lib/language/messages/vi';
import { mustHold } from '../parts/fail';
import { utf8 } from '../parts/publishedSite';
import { ANSWERED, refused, type OpenRoom, type Room } from '../run/room';
import { beginPage, PAGE_CHANGES, type PageCase } from './pageCases';
import { seePage, type SeenPage } from './seenPage';

const BUILD = join(import.meta.dirname, '../../../build');

/** Why pages cannot be opened here; empty when they can. */
export function pagesMissing(): string {
  if (!findChromium()) return 'no Chromium was found (CHROMIUM_PATH)';
  return existsSync(join(BUILD, 'index.html')) ? '' : 'there is no build (npm run build)';
}

const words = { vi: Object.entries(vi.error.engine), en: Object.entries(en.error.engine) };

/** The code whose sentence a failure is told with; `told` for another sentence of the page. */
function codeOf(lang: 'vi' | 'en', alert: string): string {
  return words[lang].find(([, { what }]) => alert.includes(what))?.[0] ?? 'told';
}

/** How a page shows something, without what it shows. */
const withoutSubject = (query: string): string =>
  query
    .split('&')
    .filter((part) => !/^[uspcy]=/.test(part))
    .join('&');

export async function openPagesRoom(): Promise<OpenRoom<PageCase>> {
  const site = await serve({ root: BUILD });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumFlags()
  });
  const unharmed = new Map<string, Promise<SeenPage>>();
  const soundPage = (page: Omit<PageCase, 'fault'>): Promise<SeenPage> => {
    const key = `${page.lang}/${page.path}?${page.query}`;
    const seen = unharmed.get(key) ?? seePage(browser, site.url, { ...page, fault: null });
    unharmed.set(key, seen);
    return seen;
  };

  return {
    begin: beginPage,
    changes: PAGE_CHANGES,
    hold: async (given) => {
      const seen = await seePage(browser, site.url, given);
      if (given.fault) {
        let strange = [...seen.numbers];
        // What stays shown where the asked for cannot be had is the page's own default, in the form that was asked for.
        for (const query of [given.query, '', withoutSubject(given.query)]) {
          if (strange.length === 0) break;
          const sound = await soundPage({ ...given, query });
          strange = strange.filter((number) => !sound.numbers.has(number));
        }
        mustHold(strange.length === 0, `numbers that the sound page does not show: ${strange.slice(0, 20).join(' ')}`);
      }
      const [alert] = seen.alerts.filter((text) => text !== '');
      return alert === undefined ? ANSWERED : refused(codeOf(given.lang, alert));
    },
    saved: (given) => ({ extension: 'json', bytes: utf8(JSON.stringify(given, null, 1)) }),
    close: async () => {
      await browser.close();
      await site.close();
    }
  };
}

/** The built site under mutated addresses and spoilt files: never blank, never busy for ever, no number that is not published. */
export const pagesRoom: Room = {
  name: 'pages',
  cases: 300,
  deadlineMs: 200_000,
  open: openPagesRoom,
  missing: pagesMissing
};
