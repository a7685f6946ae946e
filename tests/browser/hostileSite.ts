import { serve } from '../../tools/serve.mjs';
import { hostileSite } from '../fixtures/hostile/hostileSite';
import { test as base } from './site';

export { expect } from './site';

/** The site's `test` over snapshots and a catalogue whose every text is a payload. A dialog fails it. */
export const test = base.extend<{ dialogs: string[] }, { hostile: string }>({
  hostile: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const { folder, dispose } = await hostileSite();
      const site = await serve({ root: folder });
      await use(site.url);
      await site.close();
      await dispose();
    },
    { scope: 'worker', timeout: 300_000 }
  ],

  baseURL: ({ hostile }, use) => use(hostile),

  dialogs: [
    async ({ context }, use) => {
      const dialogs: string[] = [];
      context.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
      await use(dialogs);
      base.expect(dialogs).toEqual([]);
    },
    { auto: true }
  ]
});
