import type { CheckedText } from '$lib/model/claim';
import { localMinute } from '$lib/figures/internal/localMinute';
import { forgetText, keepText, keptTexts, watchTexts, type KeptText } from './keptTexts';

/** The texts kept in this browser, and whether the one at hand is among them. */
export class Keeping {
  list = $state.raw<readonly KeptText[]>([]);
  /** The browser would not keep it. */
  refused = $state(false);
  /** Another tab kept another version of the text at hand, which is now kept under a name of its own; or removed it. */
  elsewhere = $state<'' | 'changed' | 'gone'>('');
  #id = $state('');
  /** Mark of the version that the text at hand was made from; null when it was never kept. */
  #over: string | null = null;
  #opened: Promise<void> | null = null;
  #last: Promise<void> = Promise.resolve();

  /** Of the text at hand; empty when it is not kept. */
  get id(): string {
    return this.#id;
  }

  set id(id: string) {
    const known = this.list.find((one) => one.id === id);
    this.#id = id;
    this.#over = known ? (known.mark ?? '') : null;
    this.elsewhere = '';
  }

  /** Lists what is kept, once, and what other tabs make of it. A browser that keeps nothing has none. */
  open(): Promise<void> {
    return (this.#opened ??= (async () => {
      watchTexts(() => void this.look());
      await this.look();
    })());
  }

  /** What is kept now. */
  async look(): Promise<void> {
    await this.#last;
    const list = await keptTexts().catch(() => null);
    if (!list) return;
    this.list = list;
    if (this.#over === null || list.some(({ id }) => id === this.#id)) return;
    this.id = '';
    this.elsewhere = 'gone';
  }

  /** Keeps the text at hand as it is now, one keeping after another. */
  keep(text: CheckedText): Promise<void> {
    if (!this.#id) this.id = newId();
    const id = this.#id;
    return (this.#last = this.#last.then(() => (this.#id === id ? this.#keep(text) : undefined)));
  }

  /** Removes a kept text; the text at hand stays on the page. False when the browser does not allow it. */
  async forget(id: string): Promise<boolean> {
    await this.#last;
    try {
      await forgetText(id);
    } catch {
      return false;
    }
    if (this.#id === id) this.id = '';
    this.list = this.list.filter((one) => one.id !== id);
    return true;
  }

  async #keep(text: CheckedText): Promise<void> {
    const kept: KeptText = { ...text, id: this.#id, keptAt: localMinute(), mark: newMark() };
    try {
      const isOwn = await keepText(kept, this.#over);
      if (!isOwn) await this.#beside(kept);
      this.refused = false;
      if (isOwn) this.#listed(kept);
    } catch {
      this.refused = true;
      if (this.#id === kept.id) this.id = '';
    }
  }

  /** Another tab was there first: its version stays, and so does that it was removed. */
  async #beside(kept: KeptText): Promise<void> {
    this.list = await keptTexts();
    const isGone = this.list.every(({ id }) => id !== kept.id);
    this.id = '';
    this.elsewhere = isGone ? 'gone' : 'changed';
    if (isGone) return;
    const own = { ...kept, id: newId() };
    await keepText(own, null);
    this.#listed(own);
  }

  #listed(kept: KeptText): void {
    this.#id = kept.id;
    this.#over = kept.mark ?? '';
    this.list = [kept, ...this.list.filter(({ id }) => id !== kept.id)];
  }
}

/** Random, as two tabs may keep in the same millisecond. */
const newMark = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');
const newId = (): string => `${Date.now()}-${newMark()}`;
