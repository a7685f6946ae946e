import type { PartyFacts } from '../../compute/party/partyFacts';
import { latestOf, rowsOf } from '../../compute/party/rowsOf';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import type { Segment } from '../../model/segment';
import { formatObservation } from '../observation';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { at } from './at';
import { citeRow } from './citeRow';
import { plainFinding } from './rowName';

const SET = ['task-groups-next-year', 'breakthroughs-next-year', 'central-organising-tasks-next-year'] as const;

/** Indicators of software in use and of the work set for a year. */
export const WORK = ['software-applications-in-use', 'software-applications-deployed', ...SET] as const;

/** `6 phần mềm đang dùng, 2 ứng dụng mới triển khai năm 2023`. */
export function workFinding(lang: Language, facts: PartyFacts, rows: readonly Known[]): string {
  const { territory } = facts.unit;
  const used = latestOf(facts.known, { territory, indicator: 'software-applications-in-use' });
  const fresh =
    used && latestOf(facts.known, { territory, indicator: 'software-applications-deployed', period: used.period });
  if (!used) return rows[0] ? plainFinding(lang, facts, rows[0]) : '';
  const value = formatObservation(lang, used, facts.indicators);
  const more = fresh ? fresh.value : null;
  return pick(
    lang,
    `${value} đang dùng${more === null ? '' : `, ${more} ứng dụng mới triển khai`} ${at(lang, used.period)}`,
    `${value} in use${more === null ? '' : `, ${more} newly deployed`} ${at(lang, used.period)}`
  );
}

/** The software with the names of the new, and what the review set for the following year. */
export function workSentence(lang: Language, facts: PartyFacts): Segment[] {
  const { territory } = facts.unit;
  const used = latestOf(facts.known, { territory, indicator: 'software-applications-in-use' });
  const fresh = latestOf(facts.known, { territory, indicator: 'software-applications-deployed' });
  const set = SET.flatMap((indicator) => rowsOf(facts.known, { territory, indicator, plan: true })[0] ?? []);
  const software: Segment[] = used
    ? [
        pick(
          lang,
          `${sentenceCase(at(lang, used.period))} ngành tổ chức xây dựng Đảng dùng `,
          `${sentenceCase(at(lang, used.period))} the organising sector used `
        ),
        citeRow(lang, facts, used),
        ...(fresh
          ? [
              pick(lang, '; mới triển khai ', '; newly deployed: '),
              citeRow(lang, facts, fresh),
              pick(lang, fresh.note && `: ${fresh.note}`, '')
            ]
          : []),
        '.'
      ]
    : [];
  const [first] = set;
  const tasks: Segment[] = first
    ? [
        pick(
          lang,
          `Cho ${at(lang, first.period)}, hội nghị tổng kết đề ra `,
          `For ${first.period} the review conference set `
        ),
        ...joined(
          set.map((row) => [
            citeRow(lang, facts, row),
            ...(row.indicator.startsWith('central') ? [central(lang)] : [])
          ]),
          ', '
        ),
        '.'
      ]
    : [];
  return joined(
    [software, tasks].filter((part) => part.length > 0),
    ' '
  ).filter((segment) => segment !== '');
}

const central = (lang: Language) =>
  pick(lang, ' theo báo cáo của Ban Tổ chức Trung ương', " from the Central Organising Commission's report");
