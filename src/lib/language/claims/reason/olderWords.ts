import { difference, round } from '../../../compute/decimals';
import type { JudgedClaim } from '../../../model/claim';
import { pick } from '../../sentence/words';
import { dateAndPublisher, observed, observedOf } from '../citation';
import { computedText, differenceText, digitsOf, measureOf } from '../claimNumber';
import { formulaOf } from '../formula';
import type { Naming } from '../naming';
import { givenClause } from './givenClause';
import { impliedNote } from './impliedNote';
import { withFormula } from './withFormula';

/** Which publication gives the number of the text, and what the latest gives and how far that is from it. */
export function olderWords(naming: Naming, { claim, judgement }: JudgedClaim): string[] {
  const { lang } = naming;
  const { computed, older } = judgement;
  return [
    older
      ? givesIt(naming, claim, older)
      : pick(lang, 'Đúng với một lần công bố trước.', 'An earlier publication says so.'),
    older ? impliedNote(naming, older) : '',
    computed ? latestSays(naming, claim, computed, older) : ''
  ];
}

function givesIt(
  naming: Naming,
  claim: JudgedClaim['claim'],
  older: NonNullable<JudgedClaim['judgement']['older']>
): string {
  const { lang } = naming;
  const [first, second] = older.parts;
  const reading = claim.reading;
  const formula = reading ? formulaOf(naming, older, reading) : null;
  const isOf = claim.form === 'of' && older.kind === 'level' && second;
  if (first && !older.implied && (isOf || !second)) {
    const value = isOf ? observedOf(naming, first, second) : observed(naming, first);
    const row = `${dateAndPublisher(naming, isOf ? second : first)}: ${value}`;
    return pick(lang, `Đúng với số công bố ${row}.`, `As published ${row}.`);
  }
  const value = computedText(naming, older, reading ?? { indicator: '' }, claim);
  const dates = older.parts.map((part) => dateAndPublisher(naming, part));
  const from = [...new Set(dates)].slice(0, 3).join(pick(lang, ' và ', ' and '));
  const shown = withFormula(value, formula);
  return from
    ? pick(
        lang,
        `Đúng nếu tính từ số công bố ${from}: ${shown}.`,
        `As computed from what was published ${from}: ${shown}.`
      )
    : pick(lang, `Đúng nếu tính từ số công bố trước: ${shown}.`, `As computed from an earlier publication: ${shown}.`);
}

function latestSays(
  naming: Naming,
  claim: JudgedClaim['claim'],
  latest: NonNullable<JudgedClaim['judgement']['computed']>,
  older: JudgedClaim['judgement']['older']
): string {
  const { lang } = naming;
  const reading = claim.reading ?? { indicator: '' };
  const { clause, sources } = givenClause(naming, claim, latest, true);
  const base = older ? older.value : claim.value;
  const digits = Math.max(digitsOf(claim), latest.kind === 'ratio' ? 2 : latest.kind === 'level' ? 0 : 1);
  const gap =
    latest.upper !== null || (older?.upper ?? null) !== null
      ? 0
      : latest.kind === 'level'
        ? difference(latest.value, base)
        : difference(round(latest.value, digits), round(base, digits));
  const { measure, label } = measureOf(naming, latest, reading.indicator, claim);
  const size = gap === 0 ? '' : differenceText(naming, Math.abs(gap), measure, label);
  const isHigher = gap > 0;
  const off =
    size &&
    (measure === 'rank'
      ? pick(lang, `, cách ${size}`, `, ${size} away`)
      : pick(lang, `, ${isHigher ? 'cao hơn' : 'thấp hơn'} ${size}`, `, ${size} ${isHigher ? 'higher' : 'lower'}`));
  return [`${clause}${off}.`, sources].filter(Boolean).join(' ');
}
