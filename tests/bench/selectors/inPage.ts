import type { Page } from '@playwright/test';

interface Counted {
  messages: number;
}

/** Counts what the page says to its workers from now on; before any script of the page runs. */
export async function countMessages(page: Page): Promise<{ read: () => Promise<number>; reset: () => Promise<void> }> {
  await page.addInitScript(() => {
    const counted = window as unknown as Counted;
    counted.messages = 0;
    const original = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...args: [unknown]) {
      counted.messages++;
      return original.apply(this, args as never);
    };
  });
  return {
    read: () => page.evaluate(() => (window as unknown as Counted).messages),
    reset: () => page.evaluate(() => void ((window as unknown as Counted).messages = 0))
  };
}

/**
 * Opens an address of the page as its own controls do, at once and in place (a link would first wait a frame to show that
 * it was pressed), and waits until the figure is drawn. Milliseconds from there to the end of the frame in which the page
 * changed last.
 */
export const change = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no page');
    const form = document.createElement('form');
    form.hidden = true;
    form.dataset.sveltekitKeepfocus = form.dataset.sveltekitNoscroll = '';
    for (const [name, value] of new URLSearchParams(wanted)) {
      const field = document.createElement('input');
      Object.assign(field, { name, value });
      form.append(field);
    }
    document.body.append(form);
    // What was added is laid out before the clock starts.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    let last = 0;
    const observer = new MutationObserver(() => (last = performance.now()));
    observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    form.requestSubmit();
    let drawn = start;
    for (let quiet = 0; quiet < 4;) {
      // No function of its own name in here: what the page is sent has no helpers of the compiler.
      const now = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      if (now - start > 10_000) throw new Error(`not drawn: ${wanted}`);
      const busy = document.querySelector('main [aria-busy=true]') !== null;
      if (last > drawn) {
        drawn = now;
        quiet = 0;
      } else if (!busy && drawn > start) quiet++;
    }
    observer.disconnect();
    form.remove();
    return drawn - start;
  }, query);
