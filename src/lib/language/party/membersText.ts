import { round } from '../../compute/decimals';
import type { PartyFacts } from '../../compute/party/partyFacts';
import { isCountry } from '../../compute/party/partyFacts';
import { latestOf } from '../../compute/party/rowsOf';
import { asOfKinds, falls, stockGrowth } from '../../compute/party/stockSeries';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import { unitName } from '../name';
import { formatNumber } from '../number';
import { formatObservation } from '../observation';
import { formatPeriod } from '../period';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { at } from './at';
import { bare, citeFrom, citeRow } from './citeRow';

/** `Hà Nội có gần 500.000 đảng viên, tháng 10 năm 2025`. */
export function membersFinding(lang: Language, facts: PartyFacts, last: Known): string {
  const value = formatObservation(lang, last, facts.indicators);
  const name = unitName(lang, facts.unit);
  return pick(lang, `${name} có ${value}, ${at(lang, last.period)}`, `${name}: ${value} ${at(lang, last.period)}`);
}

/** The published states, newest first, the share of the country and the country beside it. `series` is oldest first. */
export function membersSentence(
  lang: Language,
  facts: PartyFacts,
  series: readonly Known[],
  country: Known | null
): Segment[] {
  const [last, ...earlier] = [...series].reverse();
  if (!last) return [];
  const name = unitName(lang, facts.unit);
  const stated = (row: Known): Segment[] => [citeRow(lang, facts, row), ` (${formatPeriod(lang, row.period, 'long')})`];
  const first: Segment[] =
    lang === 'vi'
      ? [`${name} có `, ...stated(last)]
      : [`${name} had `, citeRow(lang, facts, last), ` ${at(lang, last.period)}`];
  const before = earlier.length > 0 ? joined(earlier.map(stated), ', ') : [];
  return [
    ...first,
    ...growthClause(lang, facts, earlier[0], last),
    ...(before.length > 0 ? [pick(lang, '; đã công bố trước đó: ', '; published before: '), ...before] : []),
    '.',
    ...shareClause(lang, facts),
    ...(country && !isCountry(facts)
      ? lang === 'vi'
        ? [' Cả nước có ', ...stated(country), '.']
        : [' The country had ', citeRow(lang, facts, country), ` ${at(lang, country.period)}.`]
      : [])
  ];
}

function growthClause(lang: Language, facts: PartyFacts, before: Known | undefined, now: Known): Segment[] {
  const growth = before ? stockGrowth(before, now) : null;
  if (!before || growth === null || isMissing(growth)) return [];
  const size = `${formatNumber(lang, round(Math.abs(growth), 1), { decimals: 1 })}%`;
  const verb = growth < 0 ? pick(lang, 'giảm', 'down') : pick(lang, 'tăng', 'up');
  const text = citeFrom(lang, facts, {
    role: 'growth',
    text: size,
    formula: `(${formatNumber(lang, now.value)} / ${formatNumber(lang, before.value)} − 1) × 100 = ${growth < 0 ? '−' : ''}${size}`,
    rows: [now, before]
  });
  return [`, ${verb} `, text, ` ${pick(lang, 'so với', 'on')} ${formatPeriod(lang, before.period, 'long')}`];
}

function shareClause(lang: Language, facts: PartyFacts): Segment[] {
  const share = latestOf(facts.known, { territory: facts.unit.territory, indicator: 'party-members-share-of-country' });
  if (!share) return [];
  const [name, when] = [unitName(lang, facts.unit), sentenceCase(at(lang, share.period))];
  return [
    pick(lang, ` ${when}, ${name} chiếm `, ` ${when} ${name} had `),
    citeRow(lang, facts, share),
    pick(lang, ' số đảng viên cả nước.', " of the country's members.")
  ];
}

const KINDS = {
  date: { vi: 'ngày', en: 'a day' },
  month: { vi: 'tháng', en: 'a month' },
  year: { vi: 'năm', en: 'a year' }
} as const;

/**
 * Why no growth is worked out, where two numbers of different sources disagree, and what a transfer is not, for all series
 * that stand in the figure.
 */
export function membersNotes(lang: Language, all: readonly (readonly Known[])[], moved: boolean): string[] {
  const mixed = all.map(asOfKinds).reduce((most, kinds) => (kinds.length > most.length ? kinds : most), []);
  const kinds = mixed.map((kind) => KINDS[kind as keyof typeof KINDS][lang]);
  const rounded = all.some((series) => series.length > 1 && series.some((row) => row.qualifier !== ''));
  return [
    rounded &&
      pick(
        lang,
        'Nguồn nêu số tròn, kèm từ “hơn”, “gần”, “khoảng”: giữ nguyên như đã in, không tính tốc độ tăng từ các số này.',
        'Sources give round numbers with “over”, “nearly”, “about”: kept as printed, and no growth is worked out from them.'
      ),
    kinds.length > 1 &&
      pick(
        lang,
        `Thời điểm được nêu theo ${kinds.join(', ')}: không tính tốc độ tăng giữa các loại thời điểm khác nhau.`,
        `Dates are given as ${kinds.join(', ')}: no growth is worked out between different kinds of date.`
      ),
    ...all
      .flatMap(falls)
      .map(({ before, now }) =>
        pick(
          lang,
          `Số ${at(lang, now.period)} (${bare(lang, now)}) thấp hơn số ${at(lang, before.period)} (${bare(lang, before)})${two(before, now) ? ': hai nguồn khác nhau, chưa đủ để nói là giảm' : ''}.`,
          `The number ${at(lang, now.period)} (${bare(lang, now)}) is below that ${at(lang, before.period)} (${bare(lang, before)})${two(before, now) ? ': two different sources, not enough to speak of a fall' : ''}.`
        )
      ),
    moved &&
      pick(
        lang,
        'Chuyển giao giữa các đảng bộ của cùng một đơn vị không làm tăng hay giảm số này.',
        'Transfers between committees of the same unit neither raise nor lower this number.'
      )
  ].filter((note) => note !== false);
}

const two = (a: Known, b: Known) => a.source !== b.source;
