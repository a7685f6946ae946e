import type { JudgedClaim } from '../../../model/claim';
import { formatNumber } from '../../number';
import { qualifierWord } from '../../qualifier';
import { pick } from '../../sentence/words';
import { isExact, quoted, roundedText } from '../claimNumber';
import type { Naming } from '../naming';
import { givenClause } from './givenClause';
import { impliedNote } from './impliedNote';
import { ratioNotes } from './ratioNotes';
import { ratioSides } from '../ratioSides';

/** `Số liệu công bố 28/12/2023 (Hànộimới) là 6,27%, đúng như văn bản viết.`, or how it rounds to what the text says. */
export function matchWords(naming: Naming, { claim, judgement }: JudgedClaim): string[] {
  const { lang } = naming;
  const { computed, reason } = judgement;
  if (!computed)
    return [pick(lang, 'Số liệu đã công bố đúng như văn bản viết.', 'The published figures say the same.')];
  const { clause, sources } = givenClause(naming, claim, computed);
  return [
    `${clause}${reason === 'within-qualifier' ? within(naming, claim) : rounds(naming, claim, computed)}.`,
    sources,
    impliedNote(naming, computed),
    ...ratioNotes(naming, claim, computed)
  ];
}

function within(naming: Naming, claim: JudgedClaim['claim']): string {
  const word = qualifierWord(naming.lang, claim.qualifier);
  const said = [word, quoted(naming, claim)].filter(Boolean).join(' ');
  return pick(naming.lang, `, phù hợp với cách viết ${said}`, `, which fits ${said}`);
}

function rounds(
  naming: Naming,
  claim: JudgedClaim['claim'],
  computed: NonNullable<JudgedClaim['judgement']['computed']>
): string {
  const { lang } = naming;
  const reading = claim.reading ?? { indicator: '' };
  const sides = claim.reading && ratioSides(computed, claim.reading);
  if (sides) {
    const asTimes = Math.abs(claim.value - sides.times) < Math.abs(claim.value - sides.excess);
    return asTimes
      ? pick(lang, ', đúng như văn bản nếu hiểu là gấp bấy nhiêu lần', ', as the text says if it means that many times')
      : pick(
          lang,
          `, tức là cao hơn ${formatNumber(lang, sides.excess, { decimals: 2 })} lần, đúng như văn bản viết`,
          `, higher by ${formatNumber(lang, sides.excess, { decimals: 2 })} times, as the text says`
        );
  }
  if (claim.form === 'of' || isExact(naming, computed, reading, claim))
    return pick(lang, ', đúng như văn bản viết', ', as the text says');
  const rounded = roundedText(naming, computed, reading, claim);
  return pick(lang, `, làm tròn như văn bản là ${rounded}`, `, which rounds to ${rounded} as in the text`);
}
