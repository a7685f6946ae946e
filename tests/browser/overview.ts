import { expect, type Locator, type Page } from '@playwright/test';

/** What the reader sees of the overview, by role and visible text. */
export const SEED = '?u=P63-01&p=2023&s=2023-12-28';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Relative to the site's folder, so that it also holds under a base path. */
export const address = (lang: Language, query = ''): string => `${lang === 'vi' ? './' : './en/'}${query}`;

/** Opens a view and waits until the page listens; its answer may still be on the way. */
export async function open(page: Page, lang: Language, query = ''): Promise<void> {
  await page.goto(address(lang, query));
  await alive(page);
}

/** SvelteKit adds its live region once everything is mounted: from then on a click is heard. */
export const alive = (page: Page): Promise<void> => page.locator('#svelte-announcer').waitFor({ state: 'attached' });

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The paragraph that opens the page. */
export const lead = (page: Page): Locator =>
  page
    .locator('main p')
    .filter({ has: page.getByRole('link') })
    .first();

const LABELS = {
  vi: { unit: 'Đơn vị', period: 'Kỳ', snapshot: 'Bản số liệu' },
  en: { unit: 'Unit', period: 'Period', snapshot: 'Snapshot' }
};

export function selects(page: Page, lang: Language): Record<'unit' | 'period' | 'snapshot', Locator> {
  const labelled = (name: keyof typeof LABELS.vi) =>
    page.getByRole('combobox', { name: LABELS[lang][name], exact: true });
  return { unit: labelled('unit'), period: labelled('period'), snapshot: labelled('snapshot') };
}

/** A headline cell, by its title. */
export const cell = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });

/** The drawings of figures (a bare `svg` would count as an image too). */
export const charts = (page: Page): Locator => page.locator('main [role=img]');

/** The part of the address after `?`. */
export const query = (page: Page): string => new URL(page.url()).search;

/** No answer is on its way. */
export const settled = (page: Page): Promise<void> => expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
