import type { Standing } from '../../compute/standing';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import type { Unit } from '../../model/unit';
import { formatDate } from '../date';
import { unitName } from '../name';
import { formatPeriod } from '../period';
import { amountSentence, amountsSentence } from './amountSentence';
import { claimClause, growthSentence, hindsightSentence } from './growthSentence';
import { partySentence } from './partySentence';
import { joined, pick } from './words';

export interface OverviewParagraph {
  /** What was known in the snapshot. */
  known: Segment[];
  /** What came out later; empty when nothing did. */
  hindsight: Segment[];
}

const IN_THE_SECOND_SENTENCE = ['exports', 'fdi-registered', 'grdp-per-capita'];
const PARTY = ['members-admitted', 'members-removed-by-screening', 'org-boards-inspected'];

/** The paragraph that opens the overview, in the idiom of a report; every number in it is evidence. */
export function overviewParagraph(
  lang: Language,
  standings: readonly Standing[],
  { unit, country, period, snapshot }: { unit: Unit; country: Unit; period: string; snapshot: string }
): OverviewParagraph {
  const of = (code: string) => standings.find((standing) => standing.indicator.code === code);
  const has = (standing: Standing | undefined): standing is Standing =>
    standing !== undefined && !isMissing(standing.now) && standing.now.period === period;
  const growth = of('grdp-growth');
  const size = of('grdp-current');
  const revenue = of('budget-revenue');

  const sentences: Segment[][] = [
    growth ? growthSentence(lang, growth, country) : [],
    growth && !isMissing(growth.country) ? claimClause(lang, growth, growth.country) : [],
    has(size) ? amountSentence(lang, size) : [],
    has(revenue) ? amountSentence(lang, revenue) : [],
    amountsSentence(lang, IN_THE_SECOND_SENTENCE.map(of).filter(has)),
    partySentence(
      lang,
      PARTY.map(of).filter((s): s is Standing => s !== undefined)
    )
  ].filter((sentence) => sentence.length > 0);

  const nothing = pick(
    lang,
    `Bản số liệu ${formatDate(lang, snapshot)} chưa có số liệu chủ yếu của ${unitName(lang, unit)} cho ${formatPeriod(lang, period, 'long')}.`,
    `The snapshot of ${formatDate(lang, snapshot)} has no key figure of ${unitName(lang, unit)} for ${formatPeriod(lang, period, 'long')}.`
  );
  return {
    known: sentences.length > 0 ? joined(sentences, ' ') : [nothing],
    hindsight: growth ? hindsightSentence(lang, growth, country) : []
  };
}
