import type { Page } from '@playwright/test';
import type { Act } from '../plan/step';

/** `same`: nothing on the page changed. `absent`: there is nothing to do it with. */
export type Outcome = 'changed' | 'same' | 'absent';

export interface Settled {
  outcome: Outcome;
  /** What an alert says; empty without one. */
  alert: string;
  /** The middle of a live chart that is in the window. */
  chart: { x: number; y: number } | null;
}

/** An answer, a check or a statement is on its way. */
const BUSY = '[aria-busy=true], progress, .busy:not(:empty), .status:not(.visually-hidden) > [role=status]:not(:empty)';
const STILL = 'main .chart:has(> .still)';
const MOST_MS = 120_000;

/**
 * Does one thing and waits until the page has settled: the address is the one that a link led to, nothing is busy, and no
 * frame of the last two changed the page. Then the reader points at every drawing that is still a picture, which brings it
 * to life. Rejects when that takes too long.
 */
export const act = (page: Page, what: Act, base: string): Promise<Settled> =>
  page.evaluate(
    async ({ what, base, BUSY, STILL, MOST_MS }): Promise<Settled> => {
      const main = document.querySelector('main');
      if (!main) throw new Error('no page');
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      const pick = <T>(list: readonly T[], n: number) => list[n % list.length];
      const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
      let last = 0;
      let wanted = '';
      const observer = new MutationObserver(() => (last = performance.now()));

      const begin = async (): Promise<boolean> => {
        if (what.do === 'link') {
          const path = new URL('to' in what ? what.to : what.under, base).pathname;
          const fits = ({ pathname, search }: HTMLAnchorElement) =>
            'to' in what ? pathname === path && !search : pathname.startsWith(path) && pathname !== path;
          const link = pick(all<HTMLAnchorElement>('a[href]').filter(fits), 'to' in what ? 0 : what.n);
          wanted = link?.href ?? '';
          link?.click();
          return link !== undefined;
        }
        if (what.do === 'choose') {
          const select = pick(
            what.names.flatMap((name) => all<HTMLSelectElement>(`main select[name="${name}"]`)),
            what.n
          );
          const option =
            select &&
            pick(
              [...select.options].filter(({ value }) => value !== select.value),
              what.n
            );
          if (!option) return false;
          select.value = option.value;
          return select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        if (what.do === 'press') {
          const button = pick(all(`main ${what.selector}`), what.n);
          button?.click();
          return button !== undefined;
        }
        if (what.do === 'submit') {
          const form = document.createElement('form');
          form.hidden = true;
          form.dataset.sveltekitKeepfocus = form.dataset.sveltekitNoscroll = '';
          for (const [name, value] of new URLSearchParams(what.query)) {
            const field = document.createElement('input');
            Object.assign(field, { name, value });
            form.append(field);
          }
          document.body.append(form);
          form.requestSubmit();
          form.remove();
          return true;
        }
        if (what.do === 'check') {
          // A text that was checked stands in place of the field until it is to be edited.
          if (!main.querySelector('textarea')) main.querySelector<HTMLElement>('button.button')?.click();
          await frame();
          const area = main.querySelector('textarea');
          if (!area) return false;
          area.value = what.text;
          area.dispatchEvent(new Event('input', { bubbles: true }));
          await frame();
          area.form?.requestSubmit();
          return true;
        }
        history.back();
        return true;
      };

      const settle = async (began: number): Promise<Outcome> => {
        for (let quiet = 0, seen = 0; ;) {
          const now = await frame();
          if (now - began > MOST_MS) throw new Error(`not settled: ${JSON.stringify(what)} at ${location.href}`);
          const busy = main.querySelector(BUSY) !== null || (wanted !== '' && location.href !== wanted);
          if (last > seen || busy) {
            quiet = 0;
            seen = last;
          } else quiet++;
          if (last > 0 && quiet >= 2) return 'changed';
          if (last === 0 && !busy && now - began > 1500) return 'same';
        }
      };

      observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
      const began = performance.now();
      try {
        const done = await begin();
        const outcome = !done ? 'absent' : wanted === location.href ? 'same' : await settle(began);
        for (const chart of all(STILL)) chart.dispatchEvent(new PointerEvent('pointerenter'));
        while (document.querySelector(STILL) && performance.now() - began < MOST_MS) await frame();
        const box = main.querySelector('.live svg')?.getBoundingClientRect();
        const inside = box && box.height > 0 && box.top + 40 < innerHeight;
        return {
          outcome,
          alert: main.querySelector('[role=alert]')?.textContent ?? '',
          chart: inside ? { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, innerHeight - 5) } : null
        };
      } finally {
        observer.disconnect();
      }
    },
    { what, base, BUSY, STILL, MOST_MS }
  );
