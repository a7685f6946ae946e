import { difference, round } from '../../compute/decimals';
import type { PartyFacts } from '../../compute/party/partyFacts';
import { latestOf, rowsOf } from '../../compute/party/rowsOf';
import { percentOfPlan } from '../../compute/percent-of-plan';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import type { Evidence, Segment } from '../../model/segment';
import { unitName } from '../name';
import { formatNumber } from '../number';
import { formatObservation } from '../observation';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { isEstimate } from '../status';
import { at } from './at';
import { bare, citeFrom, citeRow } from './citeRow';
import { placeName } from './placeName';
import { plainFinding } from './rowName';

const ADMITTED = 'members-admitted';

const of = ({ known, unit }: PartyFacts, indicator: string, period?: string) =>
  latestOf(known, { territory: unit.territory, indicator, ...(period === undefined ? {} : { period }) });

const planOf = ({ known, unit }: PartyFacts, period: string) =>
  rowsOf(known, { territory: unit.territory, indicator: ADMITTED, period, plan: true })[0] ?? null;

/** What admissions came to of their plan, as the source printed it or worked out; null without a plan. */
function percent(
  facts: PartyFacts,
  admitted: Known
): { value: number; printed: Known | null; plan: Known | null } | null {
  const plan = planOf(facts, admitted.period);
  const printed = of(facts, 'members-admitted-percent-of-plan', admitted.period);
  if (printed) return { value: printed.value, printed, plan };
  const worked = plan ? percentOfPlan(admitted.value, plan.value) : null;
  return worked === null || isMissing(worked) ? null : { value: round(worked, 1), printed: null, plan };
}

/** The latest year's admissions against the plan, else the number alone. */
export function flowsFinding(lang: Language, facts: PartyFacts, first: Known): string {
  const admitted = of(facts, ADMITTED);
  if (!admitted) return plainFinding(lang, facts, first);
  const when = at(lang, admitted.period);
  const reached = percent(facts, admitted);
  if (!reached) {
    const value = formatObservation(lang, admitted, facts.indicators);
    const name = unitName(lang, facts.unit);
    return pick(lang, `${name} kết nạp ${value}, ${when}`, `${name}: ${value} admitted ${when}`);
  }
  const estimated = isEstimate(admitted.status);
  const over = difference(reached.value, 100);
  const size = `${formatNumber(lang, over > 0 ? over : reached.value)}%`;
  if (over > 0)
    return pick(lang, `Kết nạp đảng viên ${when} vượt chỉ tiêu ${size}`, `Admissions ${when}: ${size} over the target`);
  if (over === 0)
    return pick(lang, `Kết nạp đảng viên ${when} đạt đúng chỉ tiêu`, `Admissions ${when} exactly on target`);
  return pick(
    lang,
    `Kết nạp đảng viên ${when} ${estimated ? 'ước ' : ''}đạt ${size} chỉ tiêu`,
    `Admissions ${when} at ${estimated ? 'an estimated ' : ''}${size} of the target`
  );
}

/** Admissions with plan and change, several years together, those who left. One sentence each, the latest period first. */
export function flowsSentence(lang: Language, facts: PartyFacts): Segment[] {
  const sentences = [
    admittedPart(lang, facts),
    averagePart(lang, facts),
    removedPart(lang, facts),
    expelledPart(lang, facts)
  ];
  return joined(
    sentences.filter((part) => part.length > 0).map((part) => [...part, '.']),
    ' '
  );
}

function admittedPart(lang: Language, facts: PartyFacts): Segment[] {
  const admitted = of(facts, ADMITTED);
  if (!admitted) return [];
  const name = placeName(lang, facts.unit);
  const when = sentenceCase(at(lang, admitted.period));
  const change = of(facts, 'members-admitted-change', admitted.period);
  const reached = percent(facts, admitted);
  const estimated = isEstimate(admitted.status);
  return [
    pick(
      lang,
      `${when}, ${name} ${estimated ? 'ước ' : ''}kết nạp `,
      `${when} ${name} admitted ${estimated ? 'an estimated ' : ''}`
    ),
    citeRow(lang, facts, admitted),
    ...(reached
      ? [
          pick(lang, ', bằng ', ', '),
          percentEvidence(lang, facts, admitted, reached),
          ...(reached.plan
            ? [pick(lang, ' chỉ tiêu ', ' of the target of '), citeRow(lang, facts, reached.plan)]
            : [pick(lang, ' chỉ tiêu', ' of the target')])
        ]
      : []),
    ...(change
      ? [
          pick(lang, `, ${change.value < 0 ? 'giảm' : 'tăng'} `, `, ${change.value < 0 ? 'down' : 'up'} `),
          citeRow(lang, facts, change, `${formatNumber(lang, Math.abs(change.value))}%`),
          pick(lang, ' so với năm trước', ' on the year before')
        ]
      : [])
  ];
}

function percentEvidence(
  lang: Language,
  facts: PartyFacts,
  admitted: Known,
  { value, printed, plan }: NonNullable<ReturnType<typeof percent>>
): Evidence {
  const text = `${formatNumber(lang, value)}%`;
  if (printed || !plan) return citeRow(lang, facts, printed ?? admitted, text);
  return citeFrom(lang, facts, {
    role: 'plan',
    text,
    formula: `${formatNumber(lang, admitted.value)} / ${formatNumber(lang, plan.value)} × 100 = ${text}`,
    rows: [admitted, plan]
  });
}

/** Several years together, with the yearly average as the source gives it. */
function averagePart(lang: Language, facts: PartyFacts): Segment[] {
  const average = of(facts, 'members-admitted-average');
  const together = average && of(facts, ADMITTED, average.period);
  if (!average || !together) return [];
  return [
    pick(lang, `${sentenceCase(at(lang, together.period))} kết nạp `, `${sentenceCase(at(lang, together.period))} `),
    citeRow(lang, facts, together),
    pick(lang, ', bình quân ', ' were admitted, on average '),
    citeRow(lang, facts, average)
  ];
}

function removedPart(lang: Language, facts: PartyFacts): Segment[] {
  const removed = of(facts, 'members-removed-by-screening');
  if (!removed) return [];
  const when = sentenceCase(at(lang, removed.period));
  return [
    pick(lang, `${when}, rà soát, sàng lọc đưa `, `${when} screening removed `),
    citeRow(lang, facts, removed),
    pick(lang, ' không còn đủ tư cách ra khỏi Đảng', ' who no longer qualified')
  ];
}

function expelledPart(lang: Language, facts: PartyFacts): Segment[] {
  const several = (row: Known) => Number(parsePeriod(row.period)?.kind === 'range');
  const rows = rowsOf(facts.known, { territory: facts.unit.territory, indicator: 'members-expelled' }).sort(
    (a, b) => several(a) - several(b)
  );
  if (rows.length === 0) return [];
  const each = rows.map((row): Segment[] => [citeRow(lang, facts, row, bare(lang, row)), ` ${at(lang, row.period)}`]);
  return [
    pick(lang, 'Số đảng viên bị đưa ra khỏi Đảng theo nguồn báo chí: ', 'Members expelled, as reported by the press: '),
    ...joined(each, ', ')
  ];
}
