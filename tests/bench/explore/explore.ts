import type { Page } from '@playwright/test';
import { serve } from '../../../tools/serve.mjs';
import { exploreVi } from '../../../src/lib/language/messages/exploreVi';
import type { Comparison, Measure } from '../measure';
import { ms } from '../units';
import { bigFile } from './bigFile';
import { frames, scrollBigTable, type Frames } from './frames';

const ROWS = 10_000_000;
const FIRST_MS = 1_500;
const FRAME_MS = 50;
const AGAIN_MS = 1_000;
const MINUTES = 60_000;
const { files, sql } = exploreVi;
const ENDLESS = 'select count(*) from range(1000000) a, range(1000000) b where (a.range * b.range) % 7 = 3';
const AGGREGATE = 'select tinh, count(*) as n, avg(gia_tri) as trung_binh from own.so_lieu group by tinh order by tinh';

const editor = (page: Page) => page.locator('.cm-content').and(page.getByLabel(sql.editor.label));

async function write(page: Page, statement: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(statement);
}

/** Milliseconds from the keys that run a statement until its answer, known by a column, stands on the page. */
async function run(page: Page, statement: string, column: string): Promise<number> {
  await write(page, statement);
  const start = performance.now();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('regular-table th', { hasText: column }).waitFor({ timeout: MINUTES });
  await page.locator('regular-table td', { hasText: /./ }).first().waitFor({ timeout: MINUTES });
  return performance.now() - start;
}

/** Milliseconds from stopping a query that does not listen until the frame that shows the next answer, restart included. */
async function afterStop(page: Page): Promise<number> {
  await write(page, ENDLESS);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.waitForTimeout(3_000);
  await write(page, 'select 2 as hai');
  // Both buttons in one turn of the page: nothing between them but the page's own work.
  return page.evaluate(
    async ([stop, run]) => {
      const start = performance.now();
      // No function of its own name in here: what the page is sent has no helpers of the compiler.
      for (const name of [stop, run])
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
      while (!document.querySelector('regular-table')?.textContent?.includes('hai'))
        await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [sql.action.stop, sql.action.run] as const
  );
}

/** A reader's own file of ten million rows: opened, asked, walked through and sorted. */
export const explore: Measure = async ({ site, browser }) => {
  const file = await bigFile(ROWS);
  const { url, close } = await serve({ root: site.folder });
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(new URL('explore/sql/', url).href);
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    await run(page, 'select 1 as mot', 'mot');
    const after = await afterStop(page);
    // The console lives on in the other rooms of the tab.
    await page.getByRole('link', { name: exploreVi.explore.files }).click();
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    const chosen = performance.now();
    await page.locator('input[type=file]').setInputFiles(file.path);
    const submit = page.getByRole('button', { name: files.add.submit, exact: true });
    await submit.waitFor({ timeout: MINUTES });
    const opened = performance.now() - chosen;
    const added = performance.now();
    await submit.click();
    await page.getByRole('rowheader', { name: 'so_lieu', exact: true }).waitFor({ timeout: MINUTES });
    const adding = performance.now() - added;
    await page.getByRole('link', { name: exploreVi.explore.sql }).click();
    await editor(page).waitFor();
    const aggregate = await run(page, AGGREGATE, 'trung_binh');
    const shown = await run(page, 'select * from own.so_lieu', 'ty_le');
    const scrolled = await frames(page, () => scrollBigTable(page));
    const sorted = await frames(page, async () => {
      // Pressed in the page: what the driver does to press is not the page's work.
      await page.evaluate(() => document.querySelector<HTMLElement>('regular-table th button')?.click());
      await page.waitForTimeout(500);
      await page.locator('regular-table td').first().waitFor({ timeout: MINUTES });
    });
    return {
      title: 'A file of ten million rows',
      method:
        `A Parquet file of ${ROWS.toLocaleString('en-GB')} rows and ${Math.round(file.bytes / 1e6)} MB, dropped on the page with the console already running: until its preview stands ` +
        'there, until it is a table, until the first aggregate over all rows is shown; before, an endless query was stopped; then the frames of the page while the table of all rows is scrolled and sorted. B: the allowance.',
      comparisons: [
        allowed('from stopping an endless query to the next answer', after, AGAIN_MS),
        allowed('first aggregate over all rows', aggregate, FIRST_MS),
        told('from the drop to the preview', opened),
        told('from the button to the table, read once', adding),
        told('all rows shown', shown),
        ...smooth('scrolling', scrolled),
        ...smooth('sorting', sorted)
      ]
    };
  } finally {
    await page.close();
    await close();
    await file.dispose();
  }
};

const allowed = (measure: string, value: number, bound: number): Comparison => ({
  measure,
  a: ms(value),
  b: ms(bound),
  ratio: value / bound,
  bound: 1
});

const told = (measure: string, value: number): Comparison => ({
  measure,
  a: ms(value),
  b: '',
  ratio: null,
  bound: null
});

const smooth = (work: string, { count, over50, longest }: Frames): Comparison[] => [
  allowed(`longest frame while ${work}`, longest, FRAME_MS),
  { measure: `frames over 50 ms while ${work}`, a: `${over50} of ${count}`, b: '0', ratio: null, bound: null }
];
