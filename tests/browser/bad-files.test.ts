import type { Page, Route } from '@playwright/test';
import type { EngineErrorCode } from '../../src/lib/engine/errors';
import { en } from '../../src/lib/language/messages/en';
import { vi } from '../../src/lib/language/messages/vi';
import { heading, open, SEED, type Language } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

const WORDS = { vi, en };
const SNAPSHOTS = '**/snapshots';

// What a browser itself writes to the console about an answer that the test spoilt.
test.use({ allow: /Failed to load resource/ });

const answer =
  (body: string | Buffer, contentType = 'application/octet-stream') =>
  (route: Route) =>
    route.fulfill({ status: 200, body, contentType });
const missing = (route: Route) => route.fulfill({ status: 404, body: '404' });
const changed = (change: (bytes: Buffer) => Buffer) => async (route: Route) => {
  const response = await route.fetch();
  return route.fulfill({ response, body: change(Buffer.from(await response.body())) });
};
const flipped = (bytes: Buffer) => (bytes.writeUInt8((bytes.readUInt8(40) + 1) % 256, 40), bytes);
const SIGN_IN = '<!doctype html><title>Sign in</title>';

interface Fault {
  name: string;
  file: string;
  spoil: (route: Route) => Promise<unknown>;
  code: EngineErrorCode;
}

const FAULTS: Fault[] = [
  { name: 'a missing file', file: `2023-12-28/grdp.parquet`, spoil: missing, code: 'file-missing' },
  {
    name: 'a truncated file',
    file: '2023-12-28/grdp.parquet',
    spoil: changed((b) => b.subarray(0, -20)),
    code: 'file-damaged'
  },
  { name: 'a tampered file', file: '2023-12-28/budget.parquet', spoil: changed(flipped), code: 'file-damaged' },
  {
    name: 'a page in place of a file',
    file: '2023-12-28/units.parquet',
    spoil: answer(SIGN_IN, 'text/html'),
    code: 'not-parquet'
  },
  {
    name: 'a manifest that is not JSON',
    file: '2023-12-28/datapackage.json',
    spoil: answer('{"resources": ['),
    code: 'manifest-broken'
  },
  {
    name: 'a manifest that is not the one published',
    file: '2023-12-28/datapackage.json',
    spoil: changed((bytes) => Buffer.from(`${bytes.toString('utf8').trimEnd()} \n`)),
    code: 'manifest-broken'
  },
  { name: 'a missing index', file: 'index.json', spoil: missing, code: 'snapshot-missing' },
  {
    name: 'no network',
    file: '2023-12-28/*',
    spoil: (route) => route.abort('internetdisconnected'),
    code: 'snapshot-missing'
  }
];

const SHOWN = {
  vi: { before: ['Hà Nội, năm 2025', '8,16'], after: ['Hà Nội, năm 2023', '6,27'] },
  en: { before: ['Hanoi, 2025', '8.16'], after: ['Hanoi, 2023', '6.27'] }
} as const;

async function failsThenRecovers(page: Page, lang: Language, fault: Fault) {
  const { before, after } = SHOWN[lang];
  const words = WORDS[lang].error.engine[fault.code];
  await page.route(`${SNAPSHOTS}/${fault.file}`, fault.spoil);
  await open(page, lang, SEED);
  const alert = page.getByRole('alert');
  for (const text of [words.what, words.still, words.todo]) await expect(alert).toContainText(text);
  await expect(heading(page)).toHaveText(before[0]);
  await expect(page.locator('main')).toContainText(before[1]);
  // The same again while the fault lasts, and well once it is gone.
  await alert.getByRole('button').click();
  await expect(alert).toContainText(words.what);
  await page.unroute(`${SNAPSHOTS}/${fault.file}`);
  await alert.getByRole('button', { name: WORDS[lang].action.retry }).click();
  await expect(heading(page)).toHaveText(after[0]);
  await expect(page.locator('main')).toContainText(after[1]);
  await expect(alert).toHaveCount(0);
}

for (const [i, fault] of FAULTS.entries()) {
  // Both languages take turns; the first two faults are told in each.
  for (const lang of i < 2 ? (['vi', 'en'] as const) : ([i % 2 ? 'en' : 'vi'] as const)) {
    test(
      `${lang}: ${fault.name} is told, what is shown stays, and trying again recovers`,
      wide((i < 2 && lang === 'en') || FAULTS.findIndex(({ code }) => code === fault.code) < i),
      ({ page }) => failsThenRecovers(page, lang, fault)
    );
  }
}

test('one damaged snapshot leaves the others usable', async ({ page }) => {
  await page.route(`${SNAPSHOTS}/2023-12-28/grdp.parquet`, missing);
  await open(page, 'vi', SEED);
  await expect(page.getByRole('alert')).toContainText(vi.error.engine['file-missing'].what);
  await page.getByRole('combobox', { name: 'Bản số liệu' }).selectOption('2025-12-31');
  await expect(page.getByText('Đang xem bản số liệu cũ, ngày 31/12/2025')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
