import { round } from '../../compute/decimals';
import type { Breakdown } from '../../compute/party/breakdown';
import type { PartsSum } from '../../compute/party/partsAddUp';
import type { PartyFacts } from '../../compute/party/partyFacts';
import { latestOf } from '../../compute/party/rowsOf';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Evidence, Segment } from '../../model/segment';
import { categoryName, unitName } from '../name';
import { formatNumber } from '../number';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { at } from './at';
import { bare, citeFrom, citeRow } from './citeRow';
import { placeName } from './placeName';
import { plainFinding } from './rowName';

/** The largest part and its share, where the parts add up to something. */
function largest(
  lang: Language,
  facts: PartyFacts,
  { parts, total, whole, sum }: Breakdown
): { part: Known; share: Evidence } | null {
  const [part] = parts;
  const all = total ?? whole;
  if (!part || !all || isMissing(sum) || sum.verdict !== 'exact') return null;
  const text = `${formatNumber(lang, round((part.value / all.value) * 100, 1), { decimals: 1 })}%`;
  const share = citeFrom(lang, facts, {
    role: `share-${part.category}`,
    text,
    formula: `${formatNumber(lang, part.value)} / ${formatNumber(lang, all.value)} × 100 = ${text}`,
    rows: [part, all]
  });
  return { part, share };
}

/** `Khiển trách chiếm 74,7% số đảng viên bị kỷ luật năm 2022`; without forms that add up, the newest count. */
export function disciplineFinding(
  lang: Language,
  facts: PartyFacts,
  newest: Breakdown | undefined,
  totals: readonly Known[]
): string {
  const most = newest && largest(lang, facts, newest);
  if (newest && most) {
    const form = sentenceCase(categoryName(lang, most.part.dimension, most.part.category));
    const when = at(lang, newest.period);
    const { total, whole } = newest;
    const by = whole && !total ? categoryName(lang, whole.dimension, whole.category) : '';
    return pick(
      lang,
      `${form} chiếm ${most.share.text} số đảng viên bị kỷ luật ${when}${by && `, do ${by} thi hành`}`,
      `${form}: ${most.share.text} of members disciplined${by && ` by ${by}`} ${when}`
    );
  }
  return totals[0] ? plainFinding(lang, facts, totals[0]) : '';
}

/** The newest forms with the total and organisations of the same period. */
export function disciplineSentence(lang: Language, facts: PartyFacts, newest: Breakdown | undefined): Segment[] {
  if (!newest) return [];
  const { period, parts, total, whole } = newest;
  const all = total ?? whole;
  const name = placeName(lang, facts.unit);
  const when = sentenceCase(at(lang, period));
  const organisations = latestOf(facts.known, {
    territory: facts.unit.territory,
    indicator: 'organisations-disciplined',
    period
  });
  const most = largest(lang, facts, newest);
  const by = whole && !total ? ` (${categoryName(lang, whole.dimension, whole.category)})` : '';
  return [
    pick(lang, `${when}, ${name} thi hành kỷ luật `, `${when} ${name} disciplined `),
    ...joined(
      [organisations ? [citeRow(lang, facts, organisations)] : [], all ? [citeRow(lang, facts, all)] : []],
      pick(lang, ' và ', ' and ')
    ),
    `${by}${all ? ': ' : ''}`,
    ...joined(
      parts.map((part): Segment[] => [
        `${categoryName(lang, part.dimension, part.category)} `,
        citeRow(lang, facts, part, bare(lang, part)),
        ...(most?.part === part ? [' (', most.share, ')'] : [])
      ]),
      ', '
    ),
    '.'
  ];
}

type Verdict = PartsSum['verdict'] | 'unknown';

/** What the numbers of the authorities are to their total. */
const STAND: Record<Verdict, readonly [vi: string, en: string]> = {
  exact: ['cộng lại đúng bằng tổng', 'add up to the total'],
  rounded: ['cộng lại khớp với tổng', 'add up to the total'],
  contained: ['có phần đã nằm trong nhau, không cộng hết', 'contain one another and are not all added'],
  over: ['chồng lên nhau, không cộng', 'overlap and are not added'],
  under: ['chưa đủ so với tổng, không cộng', 'fall short of the total and are not added'],
  unknown: ['để riêng, không có tổng để đối chiếu', 'stand apart: there is no total to hold them against']
};

/** `Cả nước, năm 2023: số kỷ luật của các cấp chồng lên nhau, không cộng`, as the numbers decide. */
export function authorityFinding(lang: Language, facts: PartyFacts, newest: Breakdown): string {
  const name = unitName(lang, facts.unit);
  const when = at(lang, newest.period);
  const stand = pick(lang, ...STAND[isMissing(newest.sum) ? 'unknown' : newest.sum.verdict]);
  return pick(
    lang,
    `${name}, ${when}: số kỷ luật của các cấp ${stand}`,
    `${name} ${when}: discipline counts of the authorities ${stand}`
  );
}

/** Each authority's number beside the total that was published. */
export function authoritySentence(lang: Language, facts: PartyFacts, newest: Breakdown): Segment[] {
  const { period, parts, total } = newest;
  return [
    `${sentenceCase(at(lang, period))}: `,
    ...joined(
      parts.map((part): Segment[] => [
        `${categoryName(lang, part.dimension, part.category)} `,
        citeRow(lang, facts, part, bare(lang, part))
      ]),
      ', '
    ),
    ...(total
      ? [
          parts.some((part) => part.source === total.source)
            ? pick(lang, ' đảng viên; tổng: ', ' members; total: ')
            : pick(lang, ' đảng viên; tổng do nguồn khác nêu: ', ' members; the total as another source gives it: '),
          citeRow(lang, facts, total),
          ...changePart(lang, facts, period)
        ]
      : [pick(lang, ' đảng viên', ' members')]),
    '.'
  ];
}

/** `, tăng 12% so với năm trước`, as a source printed it of the same period. */
function changePart(lang: Language, facts: PartyFacts, period: string): Segment[] {
  const { territory } = facts.unit;
  const change = latestOf(facts.known, { territory, indicator: 'members-disciplined-change', period });
  if (!change) return [];
  const fell = change.value < 0;
  return [
    pick(lang, `, ${fell ? 'giảm' : 'tăng'} `, `, ${fell ? 'down' : 'up'} `),
    citeRow(lang, facts, change, `${formatNumber(lang, Math.abs(change.value))}%`),
    pick(lang, ' so với năm trước', ' on the year before')
  ];
}
