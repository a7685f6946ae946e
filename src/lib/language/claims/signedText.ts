import type { Claim, Computation } from '../../model/claim';
import { pick } from '../sentence/words';
import { computedText } from './claimNumber';
import type { Naming } from './naming';

/** The figures go the other way than the text says: a fall for a rise, `hụt` for `vượt`. */
export function isTurned({ reading }: Pick<Claim, 'reading'>, { value }: Computation): boolean {
  const comparison = reading?.comparison;
  if (!comparison || value >= 0 || comparison.said === 'index') return false;
  const signed = ['percent-change', 'point-change', 'amount-change', 'gap'];
  return signed.includes(comparison.kind) || (comparison.kind === 'percent-of-plan' && comparison.said === 'excess');
}

/** The same without its sign, which words then have to say. */
export const withoutSign = (claim: Pick<Claim, 'reading'>, computation: Computation): Computation =>
  isTurned(claim, computation) ? { ...computation, value: -computation.value } : computation;

/** Of figures that go the other way: `mức giảm 3,2%`, `mức hụt 5,6%`. Else empty. */
export function signedText(naming: Naming, claim: Claim, computation: Computation): string {
  const comparison = claim.reading?.comparison;
  if (!comparison || !isTurned(claim, computation)) return '';
  const amount = computedText(naming, withoutSign(claim, computation), claim.reading ?? { indicator: '' }, claim);
  const isRise = comparison.direction === 'down';
  const { lang } = naming;
  switch (comparison.kind) {
    case 'percent-change':
    case 'point-change':
    case 'amount-change':
      return pick(lang, `mức ${isRise ? 'tăng' : 'giảm'} ${amount}`, `${isRise ? 'a rise' : 'a fall'} of ${amount}`);
    case 'gap':
      return pick(lang, `mức ${isRise ? 'cao hơn' : 'thấp hơn'} ${amount}`, `${amount} ${isRise ? 'above' : 'below'}`);
    case 'percent-of-plan':
      return pick(lang, `mức ${isRise ? 'vượt' : 'hụt'} ${amount}`, `${amount} ${isRise ? 'above' : 'below'} the plan`);
    default:
      return '';
  }
}
