import type { Page } from '@playwright/test';
import { exploreVi } from '../../src/lib/language/messages/exploreVi';
import { vi } from '../../src/lib/language/messages/vi';
import { PASSPHRASE, test } from './internalSite';
import { alive, settled } from './overview';
import { expect } from './site';

const MINUTE = 60_000;
const text = (page: Page) => page.locator('main').innerText();

/** Computers that are wrong about the year, or in another part of the world, half a minute before midnight. */
const COMPUTERS = [
  { zone: 'Asia/Ho_Chi_Minh', before: '2019-12-31T23:59:30+07:00', day: '31/12/2019', next: '2020-01-01' },
  { zone: 'America/Los_Angeles', before: '2031-12-31T23:59:30-08:00', day: '31/12/2031', next: '2032-01-01' }
] as const;

for (const { zone, before, day, next } of COMPUTERS)
  test.describe(zone, () => {
    test.use({ timezoneId: zone });

    test(`${before}: dates of figures are as published, stamps are of the reader's day, and the lock does not wait`, async ({
      page,
      browser,
      internal: _
    }) => {
      await page.clock.install({ time: before });
      await page.goto('party/members/');
      await alive(page);
      await page.getByRole('button', { name: vi.internal.open }).click();
      await page.getByRole('dialog').getByLabel(vi.internal.passphrase, { exact: true }).fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      const stamp = page.getByText(vi.internal.stamp.snapshot('31/01/2026')).first();
      await expect(stamp).toContainText(vi.internal.stamp.opened('23:59', day), { timeout: 30_000 });

      // The clock goes back by an hour, and nobody touches anything.
      await page.clock.fastForward(5 * MINUTE);
      await page.clock.setSystemTime(new Date(new Date(before).getTime() - 60 * MINUTE));
      await page.clock.fastForward(4 * MINUTE);
      await expect(stamp).toBeVisible();
      await page.clock.fastForward(2 * MINUTE);
      await expect(page.getByText(vi.internal.lockedByItself)).toBeVisible();
      await expect(stamp).toHaveCount(0);

      // What is drawn here is what stands in the file that was made elsewhere, at another time.
      const plain = await browser.newContext({ javaScriptEnabled: false, timezoneId: 'UTC' });
      const paper = await plain.newPage();
      for (const path of ['data/', 'indicators/grdp-growth/']) {
        await page.goto(path);
        await alive(page);
        await settled(page);
        await paper.goto(path);
        const dates = (said: string) => said.match(/\d{1,2}\/\d{1,2}\/\d{4}/g) ?? [];
        const made = dates(await text(paper));
        expect(made.length).toBeGreaterThan(0);
        expect(dates(await text(page))).toEqual(expect.arrayContaining(made));
      }
      await plain.close();

      await page.clock.setSystemTime(new Date(new Date(before).getTime() + MINUTE));
      await page.goto('explore/publish/');
      await alive(page);
      await expect(page.getByLabel(exploreVi.release.title.date)).toHaveValue(next);
    });
  });

test('the stopwatch of a presentation goes on over midnight and when the clock is set back', async ({ page }) => {
  await page.clock.install({ time: '2031-12-31T23:59:30+07:00' });
  await page.addInitScript(
    (briefing) => sessionStorage.setItem('toan-canh-opened-briefing', briefing),
    JSON.stringify({
      format: 'toan-canh-briefing',
      version: 1,
      id: 'b-clock',
      lang: 'vi',
      title: 'Báo cáo',
      organisation: '',
      place: 'Hà Nội',
      symbol: '',
      classification: 'public',
      blocks: [{ id: 'title', kind: 'title', text: 'Báo cáo', sub: '' }]
    })
  );
  await page.goto('briefing/present/');
  await expect(page.locator('.presenter .screen .slide')).toBeVisible();
  // Windows that are opened one after the other count from different beginnings.
  await page.clock.runFor(3 * MINUTE);
  await page.clock.setSystemTime('2031-12-31T23:59:30+07:00');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  const said = (label: string) =>
    speaker
      .locator('header p')
      .filter({ has: speaker.getByText(label, { exact: true }) })
      .locator('strong');
  const clock = said(vi.present.speaker.clock);
  const timer = said(vi.present.speaker.timer);
  const own = page.locator('.timer');
  await expect(clock).toHaveText('23:59');
  await speaker.getByRole('button', { name: vi.present.speaker.start }).click();
  // The other window starts it, and tells.
  const pause = speaker.getByRole('button', { name: vi.present.speaker.pause });
  await expect(pause).toBeVisible();
  await page.clock.runFor(70_000);
  await expect(clock).toHaveText('00:00');
  await expect(timer).toHaveText(/^01:[1-3]\d$/);
  await page.clock.setSystemTime('2031-12-31T23:00:40+07:00');
  await page.clock.runFor(60_000);
  await expect(clock).toHaveText('23:01');
  await expect(timer).toHaveText(/^02:[1-5]\d$/);
  await expect(own).toHaveText(/^02:[1-5]\d$/);
  await pause.click();
  await expect(speaker.getByRole('button', { name: vi.present.speaker.start })).toBeVisible();
  const rested = await timer.textContent();
  await page.clock.runFor(60_000);
  await expect(own).toHaveText(rested ?? '');
});
