import type { Standing } from '../../compute/standing';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import type { Unit } from '../../model/unit';
import { rankPhrase } from '../compare';
import { formatDate } from '../date';
import { missingShort } from '../missing';
import { formatNumber } from '../number';
import { cite, type Subject } from './cite';
import { changePart, gapPart, planParts, ratioPart } from './parts';
import { joined, linkFirst, pick } from './words';

const OTHERS_SHOWN = 2;

/**
 * What stands under a headline figure, one short line each: against plan, the same period, the country, its peers, and
 * what else was published for the same key. Comparisons that cannot be made say why where the reader would look for them.
 */
export function headlineLines(lang: Language, standing: Standing, country: Unit): Segment[][] {
  if (isMissing(standing.now)) return [];
  const subject: Subject = { indicator: standing.indicator, unit: standing.unit };
  return [
    ...planParts(lang, standing, subject),
    changeLine(lang, standing, subject),
    countryLine(lang, standing, subject, country),
    rankLine(lang, standing, subject),
    othersLine(lang, standing, subject)
  ].filter((line) => line.length > 0);
}

function changeLine(lang: Language, standing: Standing, subject: Subject): Segment[] {
  const part = changePart(lang, standing, subject);
  if (part.length > 0 || !isMissing(standing.change)) return part;
  return [pick(lang, 'so cùng kỳ: ', 'on the year before: '), missingShort(lang, standing.change)];
}

function countryLine(lang: Language, standing: Standing, subject: Subject, country: Unit): Segment[] {
  const { now, country: nation, indicator } = standing;
  if (isMissing(now) || (indicator.kind !== 'rate' && indicator.kind !== 'ratio')) return [];
  const label = pick(lang, 'cả nước ', 'country ');
  if (isMissing(nation)) {
    return nation.missing === 'not-applicable' ? [] : [`${label.trim()}: `, missingShort(lang, nation)];
  }
  const value = cite(lang, nation, { indicator, unit: country });
  const gap = indicator.kind === 'rate' ? gapPart(lang, now, nation, subject) : [];
  return joined([[label, value], gap, ratioPart(lang, now, nation, subject)], '; ');
}

function rankLine(lang: Language, standing: Standing, subject: Subject): Segment[] {
  const said = standing.printed.rank;
  if (said) {
    const of = said.unit.startsWith('P63') ? 63 : 34;
    const phrase = rankPhrase(lang, { rank: said.value, of, size: of });
    return [
      ...linkFirst(phrase, (text) => cite(lang, said, subject, text)),
      pick(lang, ' tỉnh, thành phố', ' provinces and cities')
    ];
  }
  const ranks = standing.ranks.flatMap((entry) => (isMissing(entry.rank) ? [] : [{ ...entry, rank: entry.rank }]));
  const cities = ranks.find((entry) => entry.group === 'central-cities');
  if (cities && cities.rank.of < cities.rank.size) {
    // In a small group the place depends on who has figures: no rank until all have.
    return [ranksOnly(lang, cities.rank.of, cities.rank.size, pick(lang, cities.name_vi, cities.name_en))];
  }
  const best = cities ?? ranks[0];
  if (best) return [rankPhrase(lang, best.rank, lowerFirst(pick(lang, best.name_vi, best.name_en)))];
  const first = standing.ranks.find((entry) => entry.group === 'central-cities') ?? standing.ranks[0];
  if (!first || !isMissing(first.rank)) return [];
  const { have, of } = first.rank.detail ?? {};
  if (Number(have ?? 0) < 2) return [];
  return [ranksOnly(lang, Number(have), Number(of), pick(lang, first.name_vi, first.name_en))];
}

const ranksOnly = (lang: Language, have: number, of: number, group: string): string =>
  pick(
    lang,
    `xếp hạng: mới có số liệu của ${have}/${of} ${lowerFirst(group)}`,
    `rank: figures of only ${have}/${of} ${lowerFirst(group)}`
  );

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function othersLine(lang: Language, standing: Standing, subject: Subject): Segment[] {
  const shown = standing.others.slice(0, OTHERS_SHOWN);
  if (shown.length === 0) return [];
  const more = standing.others.length - shown.length;
  return [
    pick(lang, 'số khác đã công bố: ', 'also published: '),
    ...joined(
      shown.map((row) => [cite(lang, row, subject), ` (${formatDate(lang, row.published_as)})`]),
      '; '
    ),
    ...(more > 0 ? [pick(lang, ` và ${formatNumber(lang, more)} số nữa`, ` and ${formatNumber(lang, more)} more`)] : [])
  ];
}
