import { subjectOf, type PartyFacts } from '../../compute/party/partyFacts';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import type { Evidence } from '../../model/segment';
import { categoryName } from '../name';
import { formatNumber } from '../number';
import { qualifierWord } from '../qualifier';
import { cite, citeDerived } from '../sentence/cite';

/** A published number of a Party figure; parts of one indicator have ids and names of their own. */
export function citeRow(lang: Language, facts: PartyFacts, row: Known, text?: string): Evidence {
  const evidence = cite(lang, row, subjectOf(facts, row), text);
  if (!row.dimension) return row.status === 'plan' ? { ...evidence, id: `${evidence.id}-plan` } : evidence;
  return {
    ...evidence,
    id: `${evidence.id}-${row.dimension}-${row.category}`,
    about: `${evidence.about}, ${categoryName(lang, row.dimension, row.category)}`
  };
}

/** The number alone with the word printed before it: `hơn 24.160`. */
export const bare = (lang: Language, row: Pick<Known, 'value' | 'qualifier'>): string =>
  [qualifierWord(lang, row.qualifier), formatNumber(lang, row.value)].filter(Boolean).join(' ');

/** A number worked out from rows, the first of which says what it is about. `role` tells several apart. */
export const citeFrom = (
  lang: Language,
  facts: PartyFacts,
  of: { role: string; text: string; formula: string; rows: readonly [Known, ...Known[]] }
): Evidence => {
  const { rows, ...rest } = of;
  return citeDerived(lang, { ...rest, observations: rows, subject: subjectOf(facts, rows[0]) });
};
