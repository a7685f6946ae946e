import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';

/**
 * What the numbers depend on, without saying whose machine it is. Call before the work: it tells how busy others kept
 * it.
 */
export function machine(browser: Browser): string {
  const cores = cpus();
  return [
    `${cores.length} cores (${cores[0]?.model.trim() || process.arch})`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB memory`,
    process.platform,
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
    `load at the start ${(loadavg()[0] ?? 0).toFixed(1)}`
  ].join(', ');
}
