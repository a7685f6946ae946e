import type { CheckedText } from '$lib/model/claim';
import { localMinute } from '$lib/figures/internal/localMinute';
import { forgetText, keepText, keptTexts, type KeptText } from './keptTexts';

/** The texts kept in this browser, and whether the one at hand is among them. */
export class Keeping {
  list = $state.raw<readonly KeptText[]>([]);
  /** Of the text at hand; empty when it is not kept. */
  id = $state('');
  /** The browser would not keep it. */
  refused = $state(false);
  #opened: Promise<void> | null = null;

  /** Lists what is kept, once. A browser that keeps nothing has none. */
  open(): Promise<void> {
    return (this.#opened ??= keptTexts().then(
      (list) => {
        this.list = list;
      },
      () => {}
    ));
  }

  /** Keeps the text at hand as it is now. */
  async keep(text: CheckedText): Promise<void> {
    const id = this.id || newId();
    this.id = id;
    const kept: KeptText = { ...text, id, keptAt: localMinute() };
    try {
      await keepText(kept);
      this.refused = false;
      this.list = [kept, ...this.list.filter((one) => one.id !== id)];
    } catch {
      this.refused = true;
      if (this.id === id) this.id = '';
    }
  }

  /** Removes a kept text; the text at hand stays on the page. */
  async forget(id: string): Promise<void> {
    if (this.id === id) this.id = '';
    this.list = this.list.filter((one) => one.id !== id);
    await forgetText(id).catch(() => {});
  }
}

/** No two texts are kept in the same millisecond by one reader. */
const newId = (): string => String(Date.now());
