import { ruleAfter } from '../../compute/annotations';
import { subjectOf, type PartyFacts } from '../../compute/party/partyFacts';
import type { Annotation } from '../../model/annotation';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import type { Segment } from '../../model/segment';
import { formatDate } from '../date';
import { indicatorName, unitName } from '../name';
import { formatPeriod } from '../period';
import { joined, pick } from '../sentence/words';
import { bare, citeRow } from './citeRow';
import { lowerFirst } from './lowerFirst';
import { plainFinding } from './rowName';

/** `Hà Nội có 136 đảng bộ trực thuộc; trước ngày 01/07/2025 là 50`; without a break the number alone. `series` is oldest first. */
export function organisationFinding(
  lang: Language,
  facts: PartyFacts,
  series: readonly Known[],
  event: Annotation | null
): string {
  const last = series.at(-1);
  if (!last) return '';
  const before = event
    ? series[
        ruleAfter(
          series.map((row) => row.period),
          event.date
        )
      ]
    : undefined;
  if (!event || !before || last.indicator !== 'party-committees-affiliated' || before === last)
    return plainFinding(lang, facts, last);
  const [name, day] = [unitName(lang, facts.unit), formatDate(lang, event.date)];
  return pick(
    lang,
    `${name} có ${bare(lang, last)} đảng bộ trực thuộc; trước ngày ${day} là ${bare(lang, before)}`,
    `${name} has ${bare(lang, last)} directly affiliated committees; before ${day} it had ${bare(lang, before)}`
  );
}

/** The latest of each stock, in words; where a break lies between two values, that they are not one series. */
export function organisationSentence(
  lang: Language,
  facts: PartyFacts,
  all: readonly (readonly Known[])[],
  event: Annotation | null
): Segment[] {
  const clauses = all.flatMap((series): Segment[][] => {
    const last = series.at(-1);
    if (!last) return [];
    const { indicator, unit } = subjectOf(facts, last);
    return [
      [
        `${indicatorName(lang, indicator, unit)}: `,
        citeRow(lang, facts, last, bare(lang, last)),
        ` (${formatPeriod(lang, last.period, 'long')})`
      ]
    ];
  });
  if (clauses.length === 0) return [];
  const [first = [], ...others] = clauses;
  const inside = others.map((clause) => clause.map((part, i) => (i === 0 ? lowerFirst(String(part)) : part)));
  return [
    ...joined([first, ...inside], '; '),
    '.',
    ...(event
      ? [
          pick(
            lang,
            ` Chuỗi số đảng bộ trực thuộc bị ngắt ngày ${formatDate(lang, event.date)}: số trước và sau ngày này không so để tính tăng, giảm.`,
            ` The series of affiliated committees breaks on ${formatDate(lang, event.date)}: numbers before and after that day are not compared as a rise or fall.`
          )
        ]
      : [])
  ];
}

/** The event beside its rule: `01/07/2025: Kết thúc cấp huyện`. */
export const breakLabel = (lang: Language, event: Annotation): string =>
  `${formatDate(lang, event.date)}: ${pick(lang, event.label_vi, event.label_en)}`;

export const breakNote = (lang: Language, event: Annotation): string =>
  `${pick(lang, event.text_vi, event.text_en)} (${event.source})`;
