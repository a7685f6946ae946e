import type { PartyFacts } from '../../compute/party/partyFacts';
import { latestOf, periodsOf } from '../../compute/party/rowsOf';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { parsePeriod } from '../../model/period';
import type { Segment } from '../../model/segment';
import { categoryName } from '../name';
import { formatNumber } from '../number';
import { formatObservation } from '../observation';
import { formatPeriod } from '../period';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { at } from './at';
import { citeRow } from './citeRow';
import { plainFinding } from './rowName';

/** What was done, by indicator; members and organisations of one kind are said together. */
const DONE: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'organisations-inspected': ['được kiểm tra', 'inspected'],
  'members-inspected': ['được kiểm tra', 'inspected'],
  'organisations-inspected-on-signs': ['được kiểm tra khi có dấu hiệu vi phạm', 'inspected on signs of violation'],
  'members-inspected-on-signs': ['được kiểm tra khi có dấu hiệu vi phạm', 'inspected on signs of violation'],
  'organisations-inspected-on-task': [
    'được kiểm tra về thực hiện nhiệm vụ kiểm tra, giám sát',
    'inspected on their inspection and supervision task'
  ],
  'organisations-supervised': ['được giám sát', 'supervised'],
  'organisations-supervised-thematic': ['được giám sát chuyên đề', 'under thematic supervision']
};

/** Indicators of inspection and supervision that count who was inspected. */
export const INSPECTED = Object.keys(DONE);

const boardsOf = ({ known, unit: { territory } }: PartyFacts) => {
  const n = latestOf(known, { territory, indicator: 'org-boards-inspected' });
  const of = n && latestOf(known, { territory, indicator: 'org-boards-total', period: n.period });
  return n && of
    ? { n, of, text: (lang: Language) => `${formatNumber(lang, n.value)}/${formatNumber(lang, of.value)}` }
    : null;
};

/** `50/50 ban tổ chức cấp ủy được kiểm tra năm 2023`, else the latest largest count. */
export function inspectionFinding(lang: Language, facts: PartyFacts, rows: readonly Known[]): string {
  const boards = boardsOf(facts);
  if (boards) {
    const when = at(lang, boards.n.period);
    return pick(
      lang,
      `${boards.text(lang)} ban tổ chức cấp ủy được kiểm tra ${when}`,
      `${boards.text(lang)} organising boards inspected ${when}`
    );
  }
  const [newest] = periodsOf(rows);
  const first = rows.filter((row) => row.period === newest).sort((a, b) => place(a) - place(b))[0];
  if (!first) return '';
  if (first.indicator !== 'organisations-inspected' || !first.dimension) return plainFinding(lang, facts, first);
  const body = sentenceCase(categoryName(lang, first.dimension, first.category));
  const value = formatObservation(lang, first, facts.indicators);
  return pick(
    lang,
    `${body} kiểm tra ${value}, ${at(lang, first.period)}`,
    `${body} inspected ${value} ${at(lang, first.period)}`
  );
}

const place = (row: Known) => INSPECTED.indexOf(row.indicator);

/** The organising boards n/N with the delegations of the same year, and the latest period of everything else. */
export function inspectionSentence(lang: Language, facts: PartyFacts, rows: readonly Known[]): Segment[] {
  return joined(
    [boardsSentence(lang, facts), countsSentence(lang, facts, rows)].filter((part) => part.length > 0),
    ' '
  );
}

function boardsSentence(lang: Language, facts: PartyFacts): Segment[] {
  const boards = boardsOf(facts);
  if (!boards) return [];
  const { territory } = facts.unit;
  const same = (indicator: string) => latestOf(facts.known, { territory, indicator, period: boards.n.period });
  const [delegations, units] = [
    same('inspection-delegations-of-standing-board'),
    same('units-inspected-by-standing-board')
  ];
  return [
    pick(
      lang,
      `${sentenceCase(at(lang, boards.n.period))}, Ban Tổ chức kiểm tra `,
      `${sentenceCase(at(lang, boards.n.period))} the Organising Board inspected `
    ),
    citeRow(lang, facts, boards.n, boards.text(lang)),
    pick(lang, ' ban tổ chức cấp ủy trực thuộc', ' organising boards of subordinate committees'),
    ...(delegations && units
      ? [
          '; ',
          citeRow(lang, facts, delegations),
          pick(lang, ' kiểm tra của Ban Thường vụ cấp ủy kiểm tra ', ' of the Standing Board inspected '),
          citeRow(lang, facts, units)
        ]
      : []),
    '.'
  ];
}

/** `Năm 2022: 145 tổ chức đảng và 344 đảng viên được kiểm tra khi có dấu hiệu vi phạm; …`, of the newest period. */
function countsSentence(lang: Language, facts: PartyFacts, rows: readonly Known[]): Segment[] {
  const [period] = periodsOf(rows);
  if (!period) return [];
  const now = rows.filter((row) => row.period === period).sort((a, b) => place(a) - place(b));
  const groups = new Map<string, Known[]>();
  for (const row of now) {
    const [vi, en] = DONE[row.indicator] ?? ['', ''];
    const by = row.dimension && ` (${categoryName(lang, row.dimension, row.category)})`;
    const done = pick(lang, vi, en) + by;
    groups.set(done, [...(groups.get(done) ?? []), row]);
  }
  const clauses = [...groups].map(([done, list]): Segment[] => [
    ...joined(
      list.map((row) => [citeRow(lang, facts, row)]),
      pick(lang, ' và ', ' and ')
    ),
    ` ${done}`
  ]);
  return [`${sentenceCase(formatPeriod(lang, period, 'long'))}: `, ...joined(clauses, '; '), '.'];
}

/** What keeps the columns apart, and that some sources count inspections. */
export function inspectionNotes(lang: Language, rows: readonly Known[]): string[] {
  const kinds = new Set(rows.map((row) => parsePeriod(row.period)?.kind));
  return [
    kinds.size > 1 &&
      pick(
        lang,
        'Có số của một năm, có số của nửa năm hoặc cả giai đoạn: các cột không cộng và không so trực tiếp với nhau.',
        'Some numbers are of a year, others of half a year or of several years: columns are neither added nor compared with one another.'
      ),
    rows.some((row) => /lượt/.test(row.note)) &&
      pick(
        lang,
        'Một số nguồn đếm theo lượt tổ chức đảng: tổ chức được kiểm tra hai lần tính là hai lượt.',
        'Some sources count inspections of organisations: one inspected twice counts twice.'
      )
  ].filter((note) => note !== false);
}
