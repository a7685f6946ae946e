import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../../tools/chromium.mjs';
import { findFirefox } from '../../../tools/firefox.mjs';

/** A name that is not this machine's to a browser, as an office server's is: over plain HTTP it is no secure context. */
export const OFFICE_HOST = 'toan-canh.thanh-uy.example';

/** Both are driven through WebDriver BiDi, and reach no host but this machine. */
export const BROWSERS = { firefox: startFirefox, chromium: startChromium };
export const BROWSER_PATHS = { firefox: findFirefox(), chromium: findChromium() };

function startFirefox(downloads: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: BROWSER_PATHS.firefox ?? '',
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'network.dns.localDomains': OFFICE_HOST,
      'network.proxy.type': 0,
      'network.captive-portal-service.enabled': false,
      'intl.accept_languages': 'vi'
    }
  });
}

async function startChromium(downloads: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    protocol: 'webDriverBiDi',
    executablePath: BROWSER_PATHS.chromium ?? '',
    headless: true,
    args: chromiumFlags(`MAP ${OFFICE_HOST} 127.0.0.1`)
  });
  // Chromium saves nothing without a window until it is told where, and only its own protocol can tell it.
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return browser;
}
