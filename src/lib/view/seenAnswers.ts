import type { View } from '$lib/model/view';

const REMEMBERED = 50;

/** Answers already given, by view: a view seen before is drawn again without asking. The oldest goes first. */
export class SeenAnswers<Answer extends { view: View }> {
  readonly #answers = new Map<string, Answer>();

  get(view: View): Answer | undefined {
    return this.#answers.get(keyOf(view));
  }

  remember(answer: Answer): void {
    this.#answers.delete(keyOf(answer.view));
    const oldest = this.#answers.size >= REMEMBERED ? this.#answers.keys().next().value : undefined;
    if (oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(keyOf(answer.view), answer);
  }
}

const keyOf = ({ unit, period, snapshot }: View) => `${unit} ${period} ${snapshot}`;
