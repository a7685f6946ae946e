import type { View } from '$lib/model/view';
import { Recent } from './recent';

const REMEMBERED = 50;

/** Answers already given, by view: a view seen before is drawn again without asking. The oldest goes first. */
export class SeenAnswers<Answer extends { view: View }> {
  readonly #answers = new Recent<Answer>(REMEMBERED);

  get(view: View): Answer | undefined {
    return this.#answers.get(keyOf(view));
  }

  remember(answer: Answer): void {
    this.#answers.set(keyOf(answer.view), answer);
  }
}

const keyOf = ({ unit, period, snapshot }: View) => `${unit} ${period} ${snapshot}`;
