import { chromium, type Browser } from '@playwright/test';
import config from '../../browser/playwright.config';

/** The Chromium of the browser tests, with their flags: no host but this machine can be reached. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch(config.use?.launchOptions);
  } catch (thrown) {
    throw new Error('The benchmark needs Chromium: run `npm test` once, or set CHROMIUM_PATH.', { cause: thrown });
  }
}
