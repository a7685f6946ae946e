import type { Language } from '../../model/language';
import { exploreMessage } from '../exploreMessage';

/** One sentence for each value of the URL that could not be used (`view/readPivot`), each once. */
export function pivotNotices<About extends string>(
  lang: Language,
  notices: readonly { about: About & keyof ReturnType<typeof exploreMessage>['pivot']['notices']; given: string }[]
): string[] {
  const words = exploreMessage(lang).pivot.notices;
  return [...new Set(notices.map(({ about, given }) => words[about](given)))];
}
