import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, findChromium } from '../../tools/chromium.mjs';

const PORT = Number(process.env.BROWSER_PORT ?? 4399);

/** Every host but this machine is unreachable: a page that needs one fails here. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // An answer may wait for the engine to start, on a busy machine.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A worker would answer from the last test; the tests of working offline allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium(),
      args: chromiumFlags()
    }
  },
  webServer: {
    command: `node tools/serve.mjs build ${PORT}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false
  }
});
