import {
  pickedCompletion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource
} from '@codemirror/autocomplete';
import type { EditorOptions } from './editor';

/** Lists that may fit at once: names and codes. */
const LISTS = 2;

/** One source for each list that `complete` may give; they keep its order and are asked again with every letter. */
export function completionSource(complete: EditorOptions['complete']): CompletionSource[] {
  return Array.from(
    { length: LISTS },
    (_, i) =>
      ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
        const list = complete(state.doc.toString(), pos, explicit)[i];
        if (!list) return null;
        return {
          from: list.from,
          to: list.to,
          filter: false,
          options: list.options.map((option) => ({
            label: option.label,
            // A screen reader says label and detail in one breath.
            detail: ` ${option.detail || option.kind}`,
            apply: (view, completion, from, to) =>
              view.dispatch({
                changes: { from, to, insert: option.insert },
                selection: { anchor: from + option.insert.length },
                annotations: pickedCompletion.of(completion),
                userEvent: 'input.complete'
              })
          }))
        };
      }
  );
}
