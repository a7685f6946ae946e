import type { FigureLinks } from '$lib/figures/figureLinks';
import type { Language } from '$lib/model/language';
import type { View } from '$lib/model/view';
import { overviewQuestion } from '$lib/questions/overview';
import type { ViewChoices } from '$lib/view/defaults';
import { href } from '$lib/view/href';
import { overviewInput } from '$lib/view/overviewInput';
import type { GrowthView } from '$lib/view/readGrowthView';
import { overviewQuery } from './overviewQuery';
import { sqlLink } from './sqlLink';

/** Addresses of a view: with its snapshot, named even while it is the newest, and with whatever is newest. */
export function overviewLinks(lang: Language, view: View, by: GrowthView, choices: ViewChoices): FigureLinks {
  const kept = new URLSearchParams(overviewQuery(view, by, choices));
  const open = new URLSearchParams(kept);
  kept.set('s', view.snapshot);
  open.delete('s');
  return {
    thisSnapshot: href(lang, '/', `?${kept}`),
    latest: href(lang, '/', open.size > 0 ? `?${open}` : ''),
    sql: sqlLink(lang, choices.snapshots.at(-1) ?? '', (figure) => {
      const input = overviewInput(view, choices);
      const question = input && overviewQuestion(input, figure === 'changes' ? 'changes' : 'known');
      return question && { question, snapshot: view.snapshot };
    })
  };
}
