import type { JudgedClaim } from '../../../model/claim';
import { qualifierWord } from '../../qualifier';
import { pick } from '../../sentence/words';
import { distanceText, quoted } from '../claimNumber';
import type { Naming } from '../naming';
import { givenClause } from './givenClause';
import { impliedNote } from './impliedNote';
import { ratioNotes } from './ratioNotes';
import { ratioSides } from '../ratioSides';
import { signedText } from '../signedText';

/** `Số liệu cho 1,24 lần (6,27 / 5,05); văn bản viết 1,45 lần, lệch 0,21.` */
export function differsWords(naming: Naming, { claim, judgement }: JudgedClaim): string[] {
  const { lang } = naming;
  const { computed, reason } = judgement;
  const said = [qualifierWord(lang, claim.qualifier), quoted(naming, claim)].filter(Boolean).join(' ');
  if (!computed) return [pick(lang, `Số liệu không cho ${said}.`, `The figures do not give ${said}.`)];
  const { clause, sources } = givenClause(naming, claim, computed);
  const sides = claim.reading && ratioSides(computed, claim.reading);
  const compared = sides ? { ...computed, value: sides.times } : computed;
  const turned = signedText(naming, claim, computed) !== '';
  const distance = turned ? '' : distanceText(naming, compared, claim.reading ?? { indicator: '' }, claim);
  const against = turned ? directionWord(naming, claim) : '';
  const text = pick(
    lang,
    `văn bản viết ${against && `${against} `}${said}`,
    `the text says ${against && `${against} `}${said}`
  );
  const off = distance && pick(lang, `, lệch ${distance}`, `, ${distance} off`);
  const word = qualifierWord(lang, claim.qualifier);
  const outside =
    reason === 'outside-qualifier' && word
      ? pick(lang, `, nên không viết “${word}” được`, `, so “${word}” does not hold`)
      : '';
  return [
    `${clause}; ${text}${off}${outside}.`,
    sources,
    impliedNote(naming, computed),
    ...ratioNotes(naming, claim, computed)
  ];
}

/** `tăng`, `giảm`, `vượt`: what the text says where the figures go the other way. */
function directionWord({ lang }: Naming, { reading }: JudgedClaim['claim']): string {
  const isDown = reading?.comparison?.direction === 'down';
  switch (reading?.comparison?.kind) {
    case 'gap':
      return pick(lang, isDown ? 'thấp hơn' : 'cao hơn', isDown ? 'lower by' : 'higher by');
    case 'percent-of-plan':
      return pick(lang, isDown ? 'hụt' : 'vượt', isDown ? 'short of it by' : 'above it by');
    default:
      return pick(lang, isDown ? 'giảm' : 'tăng', isDown ? 'a fall of' : 'a rise of');
  }
}
