import type { JudgedClaim } from '../../model/claim';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';
import { observedOf } from './citation';
import { computedText } from './claimNumber';
import type { Naming } from './naming';
import { ratioSides } from './ratioSides';
import { signedText } from './signedText';

/** The number that the figures give in place of the text's: `1,24 lần`, `50/50 ban tổ chức`, `mức giảm 3,2%`; empty without one. */
export function computedWords(naming: Naming, { claim, judgement: { computed } }: JudgedClaim): string {
  if (!computed) return '';
  const { lang } = naming;
  const [first, second] = computed.parts;
  if (claim.form === 'of' && computed.kind === 'level' && first && second) return observedOf(naming, first, second);
  const sides = claim.reading && ratioSides(computed, claim.reading);
  if (sides && sides.excess > 0) {
    const [times, more] = [sides.times, sides.excess].map((value) => formatNumber(lang, value, { decimals: 2 }));
    return pick(lang, `gấp ${times} lần, tức cao hơn ${more} lần`, `${times} times, higher by ${more} times`);
  }
  return (
    signedText(naming, claim, computed) || computedText(naming, computed, claim.reading ?? { indicator: '' }, claim)
  );
}
