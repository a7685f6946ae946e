import type { Language } from '../../model/language';
import { exploreMessage } from '../exploreMessage';
import { formatNumber } from '../number';

type WhyNots = ReturnType<typeof exploreMessage>['pivot']['whyNot'];

/** Why the figures of a pivot are not drawn (`view/pivotComparison`); `most` is how many there may be. */
export function pivotWhyNot(lang: Language, { whyNot, most = 0 }: { whyNot: keyof WhyNots; most?: number }): string {
  const words = exploreMessage(lang).pivot.whyNot[whyNot];
  return typeof words === 'string' ? words : words(formatNumber(lang, most));
}
