import type { BrowserContext, Page } from '@playwright/test';

/** No request of any page, worker or not, is answered any more. Returns the way back. */
export async function cut(context: BrowserContext): Promise<() => Promise<void>> {
  await context.route('**/*', (route) => route.abort('internetdisconnected'));
  return () => context.unroute('**/*');
}

/**
 * The next worker that is sent a message with `word` in it ends with that message in hand, and the page hears what a browser
 * says of a worker that broke down. `toBeKilled` waits until it is so.
 */
export async function killAt(page: Page, word: string): Promise<() => Promise<unknown>> {
  await page.evaluate((wanted) => {
    const own = Worker.prototype.postMessage;
    const flag = window as unknown as { killed?: boolean };
    flag.killed = false;
    Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
      const text = JSON.stringify(given[0], (_key, value: unknown) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? null : value
      );
      if (!text?.includes(wanted)) return own.apply(this, given);
      Worker.prototype.postMessage = own;
      this.terminate();
      setTimeout(() => {
        this.dispatchEvent(new ErrorEvent('error', { message: 'killed', cancelable: true }));
        flag.killed = true;
      }, 20);
    } as typeof own;
  }, word);
  return () => page.waitForFunction(() => (window as unknown as { killed?: boolean }).killed === true);
}

/** Goes to another view of the site as a link of the page would: without loading the page anew. */
export const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);

/** A briefing of one figure, as a file holds it. */
export const BRIEFING = {
  format: 'toan-canh-briefing',
  version: 1,
  id: 'faults',
  lang: 'vi',
  title: 'Thử',
  organisation: '',
  place: '',
  symbol: '',
  classification: 'public',
  blocks: [
    {
      kind: 'figure',
      id: 'a',
      from: { page: 'overview', query: 'u=P63-01&p=2023', figure: 'growth', snapshot: '2023-12-28' }
    }
  ]
};
