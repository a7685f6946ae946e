import type { Language } from '../../model/language';
import { message } from '../message';

/** One sentence for each value of the URL that could not be used (`view/readPivot`), each once. */
export function pivotNotices<About extends string>(
  lang: Language,
  notices: readonly { about: About & keyof ReturnType<typeof message>['pivot']['notices']; given: string }[]
): string[] {
  const words = message(lang).pivot.notices;
  return [...new Set(notices.map(({ about, given }) => words[about](given)))];
}
