import type { FigureLinks } from '$lib/figures/figureLinks';
import type { Language } from '$lib/model/language';
import { partyQuestion, type PartyAnswer } from '$lib/questions/partyPage';
import type { ViewChoices } from '$lib/view/defaults';
import { href } from '$lib/view/href';
import { writeView } from '$lib/view/writeView';
import { sqlLink } from '../sqlLink';

/** Addresses of a view: with its snapshot, named even while it is the newest, and with whatever is newest. */
export function partyLinks(lang: Language, answer: PartyAnswer, choices: ViewChoices): FigureLinks {
  const { view } = answer;
  const kept = new URLSearchParams(writeView(view, choices));
  const open = new URLSearchParams(kept);
  kept.set('s', view.snapshot);
  open.delete('s');
  return {
    thisSnapshot: href(lang, '/party', `?${kept}`),
    latest: href(lang, '/party', open.size > 0 ? `?${open}` : ''),
    sql: sqlLink(lang, choices.snapshots.at(-1) ?? '', () => ({
      question: partyQuestion(answer),
      snapshot: view.snapshot
    }))
  };
}
