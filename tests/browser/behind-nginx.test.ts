import { fileURLToPath } from 'node:url';
import { HEADERS } from '../../tools/hosts/answers.mjs';
import { nginxConf } from '../../tools/hosts/nginx.mjs';
import { findNginx } from '../../tools/webServers.mjs';
import { startNginx } from '../hosts/support/realServer';
import { cell, heading, open, SEED, settled } from './overview';
import { expect, test } from './site';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** A second policy, from the server, must let pass all that the page's own does. */
test.describe('behind nginx, with all its headers', () => {
  test.skip(!findNginx(), 'There is no nginx here.');
  test.use({
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    baseURL: async ({}, use) => {
      const server = await startNginx(nginxConf(), BUILD);
      await use(server.url);
      await server.stop();
    }
  });

  test('the engine answers, a chart is drawn, the other language opens', async ({ page }) => {
    const response = await page.goto(`./${SEED}`);
    expect(response?.headers()['content-security-policy']).toBe(HEADERS['Content-Security-Policy']);
    await expect(cell(page, 'Tốc độ tăng GRDP')).toContainText('6,27');
    await page.goto('./compare/?i=poverty-rate&u=P63-01&g=central-cities&p=2010');
    await settled(page);
    await expect(page.getByRole('application')).toBeVisible();
    await open(page, 'en');
    await expect(heading(page)).toHaveText('Hanoi, 2025');
  });
});
