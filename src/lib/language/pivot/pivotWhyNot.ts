import type { Language } from '../../model/language';
import { message } from '../message';
import { formatNumber } from '../number';

type WhyNots = ReturnType<typeof message>['pivot']['whyNot'];

/** Why the figures of a pivot are not drawn (`view/pivotComparison`); `most` is how many there may be. */
export function pivotWhyNot(lang: Language, { whyNot, most = 0 }: { whyNot: keyof WhyNots; most?: number }): string {
  const words = message(lang).pivot.whyNot[whyNot];
  return typeof words === 'string' ? words : words(formatNumber(lang, most));
}
