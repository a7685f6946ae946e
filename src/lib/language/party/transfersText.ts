import type { PartyFacts } from '../../compute/party/partyFacts';
import type { Transfers } from '../../compute/party/transfers';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import type { Evidence, Segment } from '../../model/segment';
import { unitName } from '../name';
import { formatNumber } from '../number';
import { formatObservation } from '../observation';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { at } from './at';
import { citeFrom, citeRow } from './citeRow';

/** `8.749 đảng viên đổi nơi sinh hoạt năm 2025: không phải tăng thêm`. */
export const transfersFinding = (lang: Language, facts: PartyFacts, { members, period }: Transfers): string =>
  pick(
    lang,
    `${formatObservation(lang, members, facts.indicators)} chuyển nơi trực thuộc ${at(lang, period)}: không phải tăng thêm`,
    `${formatObservation(lang, members, facts.indicators)} changed committee ${at(lang, period)}: moved, not added`
  );

export const receivedFinding = (lang: Language, facts: PartyFacts, received: Known): string =>
  pick(
    lang,
    `${unitName(lang, facts.unit)} tiếp nhận ${formatObservation(lang, received, facts.indicators)} ${at(lang, received.period)}: không phải kết nạp`,
    `${unitName(lang, facts.unit)} received ${formatObservation(lang, received, facts.indicators)} ${at(lang, received.period)}: moved in, not admitted`
  );

/** The numbers of a table of receivers that are worked out: sums over the named, and what is left of the whole. */
export function workedOut(
  lang: Language,
  facts: PartyFacts,
  { members, organisations, named, ...sums }: Transfers
): Record<'namedMembers' | 'namedOrganisations' | 'otherMembers' | 'otherOrganisations', Evidence | null> {
  const number = (value: number) => formatNumber(lang, value);
  const parts = {
    members: named.map((entry) => entry.members),
    organisations: named.flatMap((e) => e.organisations ?? [])
  };
  const added = (role: string, rows: readonly Known[], value: number | null): Evidence | null => {
    const [first, ...rest] = rows;
    if (!first || value === null) return null;
    const formula = `${rows.map((row) => number(row.value)).join(' + ')} = ${number(value)}`;
    return citeFrom(lang, facts, { role, text: number(value), formula, rows: [first, ...rest] });
  };
  const left = (role: string, whole: Known | null, part: number | null, value: number | null): Evidence | null =>
    whole && part !== null && value !== null
      ? citeFrom(lang, facts, {
          role,
          text: number(value),
          formula: `${number(whole.value)} − ${number(part)} = ${number(value)}`,
          rows: [whole]
        })
      : null;
  return {
    namedMembers: added('named', parts.members, sums.namedMembers),
    namedOrganisations: added('named', parts.organisations, sums.namedOrganisations),
    otherMembers: left('other', members, sums.namedMembers, sums.otherMembers),
    otherOrganisations: left('other', organisations, sums.namedOrganisations, sums.otherOrganisations)
  };
}

/** What moved, that nothing was added, who is named and what is left. */
export function transfersSentence(lang: Language, facts: PartyFacts, all: Transfers): Segment[] {
  const worked = workedOut(lang, facts, all);
  const name = unitName(lang, facts.unit);
  const both = (a: Segment[], b: Segment[]) => joined([a, b], pick(lang, ' và ', ' and '));
  const moved = both(
    [citeRow(lang, facts, all.members)],
    all.organisations ? [citeRow(lang, facts, all.organisations)] : []
  );
  const when = sentenceCase(at(lang, all.period));
  const first: Segment[] = [
    pick(lang, `${when}, `, `${when} `),
    ...moved,
    pick(
      lang,
      ` được chuyển giao giữa các đảng bộ của ${name}. Đây là đổi nơi trực thuộc: số đảng viên của ${name} không tăng, không giảm vì việc này.`,
      ` were handed from one committee of ${name} to others. They changed committee: the membership of ${name} neither rose nor fell by it.`
    )
  ];
  if (all.named.length === 0 || !worked.namedMembers) return first;
  const organisations = (evidence: Evidence | null): Segment[] =>
    evidence ? [evidence, pick(lang, ' tổ chức đảng', ' organisations')] : [];
  return [
    ...first,
    pick(
      lang,
      ` Nguồn nêu tên ${formatNumber(lang, all.named.length)} nơi tiếp nhận, cộng `,
      ` The source names ${formatNumber(lang, all.named.length)} receivers, together `
    ),
    ...both([worked.namedMembers, pick(lang, ' đảng viên', ' members')], organisations(worked.namedOrganisations)),
    ...(worked.otherMembers && all.otherMembers !== 0
      ? [
          '; ',
          ...both(
            [worked.otherMembers, pick(lang, ' đảng viên', ' members')],
            organisations(worked.otherOrganisations)
          ),
          pick(lang, ' còn lại không nêu nơi nhận', ' went to places it does not name')
        ]
      : []),
    '.'
  ];
}

export function receivedSentence(lang: Language, facts: PartyFacts, rows: readonly Known[]): Segment[] {
  const [first] = rows;
  if (!first) return [];
  const name = unitName(lang, facts.unit);
  const numbers = joined(
    rows.map((row) => [citeRow(lang, facts, row)]),
    pick(lang, ' và ', ' and ')
  );
  const when = sentenceCase(at(lang, first.period));
  return [
    pick(lang, `${when}, ${name} tiếp nhận `, `${when} ${name} received `),
    ...numbers,
    pick(
      lang,
      ' do chuyển giao. Số tiếp nhận không phải kết nạp mới.',
      ' by transfer. Members received are not new admissions.'
    )
  ];
}
