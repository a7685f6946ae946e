import { subjectOf, type PartyFacts } from '../../compute/party/partyFacts';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { categoryName, indicatorName } from '../name';
import { formatPeriod } from '../period';
import { statusWord } from '../status';
import { bare } from './citeRow';

/** The indicator, with the part of a breakdown: `Đảng viên bị thi hành kỷ luật (khiển trách)`. A plan says that it is one. */
export function rowName(lang: Language, facts: PartyFacts, row: Known): string {
  const { indicator, unit } = subjectOf(facts, row);
  const part = row.dimension && ` (${categoryName(lang, row.dimension, row.category)})`;
  const plan = row.status === 'plan' ? `, ${statusWord(lang, 'plan')}` : '';
  return indicatorName(lang, indicator, unit) + part + plan;
}

/** A figure of one number as a finding: `Tổ chức cơ sở đảng: 52.105, ngày 30/06/2020`. */
export function plainFinding(lang: Language, facts: PartyFacts, row: Known): string {
  const percent = subjectOf(facts, row).indicator.measure === 'percent' ? '%' : '';
  return `${rowName(lang, facts, row)}: ${bare(lang, row)}${percent}, ${formatPeriod(lang, row.period, 'long')}`;
}
