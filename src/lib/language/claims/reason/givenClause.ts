import type { Claim, Computation } from '../../../model/claim';
import type { Vintage } from '../../../model/known';
import { pick } from '../../sentence/words';
import { observed, observedOf, publishedClause, sourcesSentence } from '../citation';
import { computedText } from '../claimNumber';
import { signedText, withoutSign } from '../signedText';
import { withFormula } from './withFormula';
import { formulaOf } from '../formula';
import type { Naming } from '../naming';
import { ratioSides } from '../ratioSides';

/** What the figures say, as a clause to go on from, and the sentence of its sources where the clause does not name them. */
export interface GivenClause {
  /** `Số liệu công bố 28/12/2023 (Hànộimới) là 6,27%`, `Số liệu cho 1,24 lần (6,27 / 5,05)`. */
  clause: string;
  sources: string;
}

export function givenClause(naming: Naming, claim: Claim, computation: Computation, latest = false): GivenClause {
  const { lang } = naming;
  const { kind, parts } = computation;
  const [first, second] = parts;
  const reading = claim.reading ?? { indicator: '' };
  const isOf = claim.form === 'of' && kind === 'level' && second !== undefined;
  if (first && !computation.implied && (isOf || !second)) {
    const row = isOf && second.published > first.published ? second : first;
    const value = isOf ? observedOf(naming, first, second) : observed(naming, first);
    const clause = publishedClause(naming, row, value, latest);
    return {
      clause: [clause, isOf ? '' : meansWords(naming, claim, computation, first)].filter(Boolean).join(', '),
      sources: ''
    };
  }
  const sides = claim.reading && ratioSides(computation, claim.reading);
  const meant = sides ? { ...computation, value: sides.times } : withoutSign(claim, computation);
  const value = signedText(naming, claim, computation) || computedText(naming, meant, reading, claim);
  const shown = withFormula(value, claim.reading && formulaOf(naming, meant, claim.reading));
  return {
    clause: latest
      ? pick(lang, `Số liệu mới nhất cho ${shown}`, `The latest figures give ${shown}`)
      : pick(lang, `Số liệu cho ${shown}`, `The figures give ${shown}`),
    sources: sourcesSentence(naming, parts)
  };
}

/** What a printed comparison is in the words of the text: 113,5% of the plan is `tức vượt 13,5%`. Empty where it is the same number. */
function meansWords(naming: Naming, claim: Claim, computation: Computation, row: Vintage): string {
  const isSame = Math.abs(Math.abs(row.value) - Math.abs(computation.value)) < 1e-9;
  if (computation.kind === 'level' || isSame) return '';
  const turned = signedText(naming, claim, computation);
  const value = turned || computedText(naming, computation, claim.reading ?? { indicator: '' }, claim);
  const isExcess = claim.reading?.comparison?.said === 'excess' && computation.kind === 'percent-of-plan' && !turned;
  const isDown = claim.reading?.comparison?.direction === 'down';
  const verb = isExcess ? pick(naming.lang, isDown ? 'hụt ' : 'vượt ', isDown ? 'short by ' : 'above by ') : '';
  return pick(naming.lang, `tức ${verb}${value}`, `that is ${verb}${value}`);
}
