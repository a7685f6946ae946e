import { subjectOf, type PartyFacts } from '../../compute/party/partyFacts';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import type { Segment } from '../../model/segment';
import { indicatorName, unitName } from '../name';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { at } from './at';
import { citeRow } from './citeRow';
import { lowerFirst } from './lowerFirst';
import { plainFinding } from './rowName';

/** The share published, else that there is none: classification is internal until a named source releases it. */
export function qualityFinding(lang: Language, facts: PartyFacts, rows: readonly Known[]): string {
  const [first] = rows;
  if (first) return plainFinding(lang, facts, first);
  const name = unitName(lang, facts.unit);
  return pick(lang, `${name}: chưa công bố kết quả xếp loại`, `${name}: ratings are not published`);
}

export function qualitySentence(lang: Language, facts: PartyFacts, rows: readonly Known[]): Segment[] {
  const [first] = rows;
  if (!first) {
    return [
      pick(
        lang,
        'Kết quả đánh giá, xếp loại tổ chức đảng và đảng viên là số nội bộ; chưa có nguồn nào công bố nên không đối chiếu được với mức trần.',
        'Ratings of Party organisations and members are internal figures; no source has published them, so they cannot be held against the ceiling.'
      )
    ];
  }
  const when = sentenceCase(at(lang, first.period));
  const each = rows.map((row): Segment[] => {
    const { indicator, unit } = subjectOf(facts, row);
    return [`${lowerFirst(indicatorName(lang, indicator, unit))} `, citeRow(lang, facts, row)];
  });
  return [
    `${when}: `,
    ...joined(each, '; '),
    pick(
      lang,
      '. Nguồn gộp mức tốt và xuất sắc, không nêu riêng số xuất sắc, nên không đối chiếu được với mức trần.',
      '. The source gives good and excellent together and not excellent alone, so it cannot be held against the ceiling.'
    )
  ];
}
