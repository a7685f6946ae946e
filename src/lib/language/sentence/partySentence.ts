import type { Standing } from '../../compute/standing';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import { formatNumber } from '../number';
import { cite, type Subject } from './cite';
import { during } from './during';
import { planParts } from './parts';
import { joined, pick } from './words';

type Clause = (lang: Language, standing: Standing) => Segment[];

const subjectOf = ({ indicator, unit }: Standing): Subject => ({ indicator, unit });

/** `50/50` when N is known, else the count. */
export function countText(lang: Language, standing: Standing): string {
  const known = isMissing(standing.now) ? standing.latest : standing.now;
  if (!known) return '';
  const n = formatNumber(lang, known.value);
  return standing.outOf ? `${n}/${formatNumber(lang, standing.outOf.value)}` : n;
}

/** How a year-end review words each count; what is not here is left to the table. */
const CLAUSES: Record<string, Clause> = {
  'members-admitted': (lang, standing) => {
    if (isMissing(standing.now)) return [];
    const number = cite(lang, standing.now, subjectOf(standing));
    return joined(
      [[pick(lang, 'kết nạp ', 'admitted '), number], ...planParts(lang, standing, subjectOf(standing))],
      ', '
    );
  },
  'members-removed-by-screening': (lang, standing) => {
    if (isMissing(standing.now)) return [];
    return [
      pick(lang, 'rà soát, đưa ', 'screening removed '),
      cite(lang, standing.now, subjectOf(standing)),
      pick(lang, ' không còn đủ tư cách ra khỏi Đảng', ' who no longer qualified')
    ];
  },
  'org-boards-inspected': (lang, standing) => {
    if (isMissing(standing.now)) return [];
    return [
      pick(lang, 'kiểm tra ', ''),
      cite(lang, standing.now, subjectOf(standing), countText(lang, standing)),
      pick(lang, ' ban tổ chức cấp ủy trực thuộc', ' organising boards of subordinate committees were inspected')
    ];
  }
};

/** The Party-building part of the paragraph: what was done in the period itself, joined by semicolons. */
export function partySentence(lang: Language, standings: readonly Standing[]): Segment[] {
  const clauses = standings
    .filter((standing) => !isMissing(standing.now) && standing.now.period === standing.period)
    .map((standing) => CLAUSES[standing.indicator.code]?.(lang, standing) ?? [])
    .filter((clause) => clause.length > 0);
  const period = standings[0]?.period;
  if (clauses.length === 0 || !period) return [];
  const when = during(lang, period);
  return [pick(lang, `Công tác xây dựng Đảng ${when}: `, `Party building in ${when}: `), ...joined(clauses, '; '), '.'];
}
