/** Answers by key, each asked once however many figures need it. One that failed is asked again the next time. */
export class Answers {
  readonly #known = new Map<string, Promise<unknown>>();

  /** The same key must always stand for the same type. */
  once<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#known.get(key);
    if (known) return known as Promise<Answer>;
    const asked = ask();
    this.#known.set(key, asked);
    asked.catch(() => this.#known.delete(key));
    return asked;
  }
}
