import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';
import { peersInSentence } from './peerRule';
import { cellIn } from './read';

/**
 * Among whom a rank of the last period was taken: ` trong 6 thành phố trực thuộc Trung ương`, with how many have a value
 * when not all do. Empty for earlier periods, whose peers are not in the facts, and where there are none.
 */
export function rankGroup(
  lang: Language,
  { references, comparison, cube, peers }: ComparisonFacts,
  period: string,
  { indicator }: Series
): string {
  const field = references.field.filter((entry) => entry.indicator.code === indicator.code);
  const have = field.filter((entry) => cellIn(entry, period)).length;
  if (period !== cube.periods.at(-1) || have === 0 || isMissing(peers)) return '';
  const group = peersInSentence(lang, comparison.peers);
  const all = formatNumber(lang, have);
  const partial = have < field.length ? pick(lang, ' có số liệu', ' with figures') : '';
  return pick(lang, ` trong ${all} ${group}${partial}`, ` of ${all} ${group}${partial}`);
}
