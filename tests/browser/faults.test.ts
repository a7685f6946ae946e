import type { BrowserContext, Locator, Page } from '@playwright/test';
import { COLUMNS } from '../../data/publish/columns';
import { exploreVi } from '../../src/lib/language/messages/exploreVi';
import { vi } from '../../src/lib/language/messages/vi';
import { area, button, result, t as checkWords } from './checkPage';
import { PASSPHRASE, test as internal } from './internalSite';
import { BRIEFING, cut, follow, killAt } from './faults';
import { alive } from './overview';
import { expect as quickly, test } from './site';

// An engine starts several times in each of these, on a busy machine.
const expect = quickly.configure({ timeout: 45_000 });
const LONG = 240_000;

/** Two rounds of the same work, so that the second finds nothing remembered. */
type Round = 0 | 1;

interface Operation {
  path: string;
  /** What a worker is sent when the work is in the middle. */
  message: string;
  act: (page: Page, round: Round) => Promise<void>;
  /** What the page may say: any of these. */
  says: readonly string[];
  retry: (page: Page, round: Round) => Promise<void>;
  done: (page: Page, round: Round) => Locator;
  /** Of the rest of the page, which goes on working meanwhile. */
  rest: (page: Page) => Locator;
}

const ENGINE = Object.values(vi.error.engine).map(({ what }) => what);
const again = (page: Page) => page.getByRole('button', { name: vi.action.retry }).click();
const main = (page: Page) => page.getByRole('main');
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').first().setInputFiles(files);

/** A page whose address is its view. */
const view = (path: string, addresses: [string, string], done: Operation['done']): Operation => ({
  path,
  message: 'START_PENDING_QUERY',
  act: (page, round) => follow(page, addresses[round]),
  says: ENGINE,
  retry: again,
  done,
  rest: (page) => main(page).getByRole('table').first()
});

const RELEASE = file(
  'dot-1.csv',
  `${COLUMNS.observations.join(';')}\r\ngrdp-growth;P34-01;2030;;;8.13;;%;estimate;;2031-03-20;thu-1;;;;\r\n`
);
const SOURCES = file(
  'nguon.csv',
  `${COLUMNS.sources.join(',')}\nthu-1,"Báo cáo thử, 2031",Cục Thống kê,2031-03-20,,\n`
);
const { files, release } = exploreVi;

const OPERATIONS: Record<string, Operation> = {
  'a comparison': view(
    'compare/',
    ['?i=population&u=P63-48&p=2005..2010&as=table', '?i=population&u=P63-31&p=2005..2010&as=table&s=2023-12-28'],
    (page, round) =>
      main(page)
        .getByRole('table')
        .first()
        .filter({ hasText: round ? 'Hải Phòng' : 'Đà Nẵng' })
  ),
  'a pivot': view(
    'explore/',
    [
      '?r=unit&c=period&i=population&u=P63-48&p=2018&t=0',
      '?r=unit&c=period&i=population&u=P63-31&p=2018&t=0&s=2023-12-28'
    ],
    (page, round) =>
      main(page)
        .getByRole('table')
        .first()
        .filter({ hasText: round ? 'Hải Phòng' : 'Đà Nẵng' })
  ),
  'a statement of SQL': {
    path: 'explore/sql/',
    message: 'START_PENDING_QUERY',
    act: async (page, round) => {
      await page.locator('.cm-content').click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(`select ${round + 41} as n`);
      await button(page, 'Chạy').click();
    },
    says: [...ENGINE, exploreVi.sql.status.restarted],
    retry: (page) => button(page, 'Chạy').click(),
    done: (page, round) => page.getByRole('grid').filter({ hasText: String(round + 41) }),
    rest: (page) => page.locator('.cm-content')
  },
  'an own file': {
    path: 'explore/files/',
    message: '"task":"preview"',
    act: async (page, round) => {
      if (round) await button(page, files.add.discard).click();
      await choose(page, file(`so-${round}.csv`, 'Tỉnh;Năm;Số\nHải Phòng;2023;1,5\n'));
    },
    says: [files.problem.notRead, ...ENGINE],
    retry: (page, round) => choose(page, file(`so-${round}.csv`, 'Tỉnh;Năm;Số\nHải Phòng;2023;1,5\n')),
    done: (page, round) =>
      page
        .getByRole('region', { name: files.reading.heading(`so-${round}.csv`) })
        .getByRole('table')
        .first(),
    rest: (page) => page.getByText(files.drop.choose).first()
  },
  'a release': {
    path: 'explore/publish/',
    message: '"solver"',
    act: async (page, round) => {
      await page.getByLabel(release.title.date).fill(`2031-03-${round + 30}`);
      await choose(page, RELEASE, SOURCES);
    },
    says: [release.failed.input, release.failed.worker],
    retry: retryRelease,
    done: (page) => page.locator('.verdict').filter({ hasText: release.verdict.valid }),
    rest: (page) => page.getByLabel(release.title.date)
  },
  'a text to be checked': {
    path: 'check/',
    message: '"task":"read"',
    act: async (page, round) => {
      if (round) await button(page, checkWords.result.edit).click();
      await area(page).fill(`GRDP của Hà Nội năm 2023 tăng 6,2${7 - round}%.`);
      await button(page, checkWords.input.run).click();
    },
    says: ENGINE,
    retry: again,
    done: (page) => result(page),
    rest: (page) => main(page).getByRole('heading', { level: 1 })
  }
};

async function retryRelease(page: Page): Promise<void> {
  await page.getByRole('button', { name: release.action.check, exact: true }).click();
}

/** Any of the sentences, in something that is announced. */
const told = (page: Page, says: readonly string[]): Locator =>
  page
    .locator('[role=alert], [role=status]')
    .filter({ hasText: new RegExp(says.map(escaped).join('|')) })
    .first();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const SPINS = '[aria-busy=true]:visible, progress:visible';

/** It was done by itself, or the page says why not and the second try does it; nothing is left waiting. */
async function recovers(page: Page, { says, retry, done, rest }: Operation, round: Round): Promise<void> {
  const answer = done(page, round);
  await expect(told(page, says).or(answer).first()).toBeVisible();
  if (!(await answer.isVisible())) {
    await expect(rest(page)).toBeVisible();
    await expect(page.locator(SPINS)).toHaveCount(0);
    await retry(page, round);
  }
  await expect(answer).toBeVisible();
  await expect(page.locator(SPINS)).toHaveCount(0);
}

test.describe('a page whose worker ends, or whose network goes, in the middle of', () => {
  test.use({ allow: /Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch|killed/ });

  // Opening a snapshot for the overview is in broken-engine and bad-files.
  for (const names of [
    ['a comparison', 'a pivot'],
    ['a statement of SQL', 'an own file'],
    ['a release', 'a text to be checked']
  ])
    test(`${names.join(' and ')} says so, goes on, and does it when asked again`, async ({ context }) => {
      test.setTimeout(LONG);
      for (const name of names) await test.step(name, () => cutThenKilled(context, OPERATIONS[name]!));
    });
});

async function cutThenKilled(context: BrowserContext, operation: Operation): Promise<void> {
  const { path, message, act, says, retry, done, rest } = operation;
  const page = await context.newPage();
  await page.goto(path);
  await alive(page);
  await expect(rest(page)).toBeVisible();
  const mend = await cut(context);
  await act(page, 0);
  await expect(told(page, says)).toBeVisible();
  await expect(rest(page)).toBeVisible();
  await expect(page.locator(SPINS)).toHaveCount(0);
  await mend();
  await retry(page, 0);
  await expect(done(page, 0)).toBeVisible();

  const killed = await killAt(page, message);
  await act(page, 1);
  await killed();
  await recovers(page, operation, 1);
  await page.close();
}

test.describe('a file that cannot be written', () => {
  test.use({ allow: /Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch|killed/ });

  test('of a figure or a briefing is told, whatever is missing for it, and written when asked again', async ({
    page,
    context
  }) => {
    test.setTimeout(LONG);
    await page.goto('./?u=P63-01&p=2023&s=2023-12-28');
    await alive(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Hà Nội, năm 2023' })).toBeVisible();
    const png = async () => {
      await page.locator('summary', { hasText: vi.exports.open }).first().click();
      await button(page, vi.exports.png).first().click();
    };
    await written(page, await cut(context), png, vi.exports.failed, /\.png$/);

    await page.goto('./briefing/');
    await alive(page);
    const buffer = Buffer.from(JSON.stringify(BRIEFING));
    await page.locator('input[type=file]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
    await expect(page.locator('.briefing-paper')).toContainText('6,27');
    for (const form of ['pptx', 'docxParty', 'xlsx'] as const) {
      const { take, failed } = vi.briefing;
      const write = () => button(page, take[form]).click();
      await written(page, await cut(context), write, failed.write(take[form]), /\.(pptx|docx|xlsx)$/);
    }
  });
});

async function written(
  page: Page,
  mend: () => Promise<void>,
  write: () => Promise<void>,
  failed: string,
  name: RegExp
) {
  await write();
  await expect(told(page, [failed])).toBeVisible();
  await expect(page.locator(SPINS)).toHaveCount(0);
  await mend();
  const saved = page.waitForEvent('download');
  await write();
  expect((await saved).suggestedFilename()).toMatch(name);
}

internal.describe('an internal snapshot', () => {
  internal.use({ allow: /killed/ });
  internal(
    'whose decryption ends half-way says so and opens when asked again; locked in one tab it is locked in all',
    async ({ page, context, internal: _ }) => {
      internal.setTimeout(LONG);
      await page.goto('party/members/');
      await alive(page);
      await page.getByRole('button', { name: vi.internal.open }).click();
      const dialog = page.getByRole('dialog');
      const unlock = async () => {
        await dialog.getByLabel(vi.internal.passphrase, { exact: true }).fill(PASSPHRASE);
        await dialog.getByRole('button', { name: vi.internal.unlock }).click();
      };
      const killed = await killAt(page, 'passphrase');
      await unlock();
      await killed();
      await expect(dialog.getByRole('alert')).toContainText(vi.error.engine['boot-failed'].what);
      await unlock();
      const stamp = page.getByText(/NỘI BỘ · bản số liệu/).first();
      await expect(stamp).toBeVisible();

      const other = await context.newPage();
      await other.goto('check/');
      await other.evaluate(() => {
        const channel = new BroadcastChannel('toan-canh-internal');
        channel.onmessage = ({ data }) => (document.title = `heard ${String(data)}`);
        channel.postMessage('lock');
      });
      await expect(stamp).toHaveCount(0);
      await expect(page.getByText(vi.internal.lockedElsewhere)).toBeVisible();
      await page.getByRole('button', { name: vi.internal.open }).click();
      await unlock();
      await page.getByRole('button', { name: vi.internal.lock }).click();
      await expect(stamp).toHaveCount(0);
      await expect(other).toHaveTitle('heard lock');
    }
  );
});
