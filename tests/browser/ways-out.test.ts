import type { Page } from '@playwright/test';
import { COLUMNS } from '../../data/publish/columns';
import { vi } from '../../src/lib/language/messages/vi';
import { checkSample } from './checkPage';
import { PASSPHRASE, test as internal } from './internalSite';
import { attempts, otherOrigin, WAYS } from './otherOrigin';
import { alive, cell, open, SEED } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
// What is refused is told in the console, on purpose: whether anything arrived is known at the other end.
const OWN = { allow: /./ };

/** Some workers end with their work: here none may, so that each can be asked. */
const keepWorkers = (page: Page) => page.addInitScript(() => void (Worker.prototype.terminate = () => {}));

/** Every worker of the page, and the page itself, tries every way out; nothing arrives. Says how many workers there were. */
async function nothingLeaves(page: Page): Promise<number> {
  const other = await otherOrigin();
  try {
    const workers = page.workers();
    for (const worker of workers) {
      expect(worker.url()).toMatch(/^blob:/);
      await worker.evaluate(attempts, other.address);
    }
    await page.evaluate(attempts, other.address);
    expect([...other.asked]).toEqual([]);
    return workers.length;
  } finally {
    other.close();
  }
}

test.describe('from a page and its workers', () => {
  test.use(OWN);
  test.setTimeout(120_000);
  test.beforeEach(({ page }) => keepWorkers(page));

  test('the engine: no other origin is reached', async ({ page }) => {
    await open(page, 'vi', SEED);
    await expect(cell(page, 'Tốc độ tăng GRDP')).toContainText('6,27');
    expect(await nothingLeaves(page)).toBe(1);
  });

  test('the console: no other origin is reached', async ({ page }) => {
    await page.goto('explore/sql/?q=select+6*7+as+n');
    await expect(page.getByRole('grid')).toContainText('42');
    expect(await nothingLeaves(page)).toBeGreaterThan(0);
  });

  test('the reader of a text: no other origin is reached', async ({ page }) => {
    await checkSample(page);
    expect(await nothingLeaves(page)).toBeGreaterThan(1);
  });

  test('the reader of files: no other origin is reached', wide(), async ({ page }) => {
    await page.goto('explore/files/');
    await alive(page);
    await page.locator('input[type=file]').setInputFiles(file('thu.csv', 'Đơn vị;Năm;Thu\r\nHà Nội;2023;1\r\n'));
    await expect(page.locator('main')).toContainText('thu.csv');
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    expect(await nothingLeaves(page)).toBeGreaterThan(0);
  });

  test('the checks of a release: no other origin is reached', wide(), async ({ page }) => {
    await page.goto('explore/publish/');
    await alive(page);
    await page.locator('input[type=file]').setInputFiles(file('thu.csv', `${COLUMNS.observations.join(';')}\r\n`));
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    expect(await nothingLeaves(page)).toBeGreaterThan(0);
  });

  test('the same attempts all arrive from a page and a worker without the policy', async ({ page }) => {
    let script = '';
    page.on('request', (request) => {
      if (/worker[^/]*\.js$/.test(request.url())) script = request.url();
    });
    await open(page, 'vi', SEED);
    await expect(cell(page, 'Tốc độ tăng GRDP')).toContainText('6,27');
    // A file of the same origin that is no page of ours: the server sends no policy with it.
    await page.goto('snapshots/index.json');
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      page.evaluate((url) => void Object.assign(window, { kept: new Worker(url) }), script)
    ]);
    for (const [place, ways] of [
      [worker, [...WAYS.both, ...WAYS.classic]],
      [page, [...WAYS.both, ...WAYS.page]]
    ] as const) {
      const other = await otherOrigin();
      await (place === page ? page.evaluate(attempts, other.address) : worker.evaluate(attempts, other.address));
      await expect.poll(() => [...other.asked].sort()).toEqual([...ways].sort());
      other.close();
    }
  });
});

internal.describe('from the worker that decrypts', () => {
  internal.use(OWN);
  internal.setTimeout(180_000);
  internal('no other origin is reached', wide(), async ({ page, internal: _ }) => {
    await keepWorkers(page);
    await page.goto('party/members/');
    await page.getByRole('button', { name: vi.internal.open }).click();
    await page.getByRole('dialog').getByLabel(vi.internal.passphrase, { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 60_000 });
    expect(await nothingLeaves(page)).toBeGreaterThan(1);
  });
});

test.describe('in a page', () => {
  // Where workers are blocked the browser's own `register`, which looks at the type of an address, is replaced.
  test.use({ ...OWN, serviceWorkers: 'allow' });
  test('only scripts of this site can be run, and only drawings be markup', async ({ page }) => {
    await open(page, 'vi');
    const refused = await page.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        'markup of an element': () => (document.createElement('div').innerHTML = '<b>x</b>'),
        'markup beside an element': () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        'a document from text': () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        'a fragment from text': () => document.createRange().createContextualFragment('<b>x</b>'),
        'a frame with a document': () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
        'text of a script': () => (document.createElement('script').text = '1'),
        'address of a script': () => (document.createElement('script').src = '/x.js'),
        'event as text': () => document.body.setAttribute('onclick', '1'),
        'a worker': () => new Worker('/x.js'),
        'a service worker': () => navigator.serviceWorker?.register('/x.js'),
        'a policy of another name': () =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('mine', {})
      };
      const found: string[] = [];
      for (const [name, attempt] of Object.entries(tries))
        try {
          await attempt();
          found.push(`${name} was taken`);
        } catch (thrown) {
          if (!(thrown instanceof TypeError)) found.push(`${name}: ${String(thrown)}`);
        }
      return found;
    });
    expect(refused).toEqual([]);
  });
});
