import { decimalsOf } from '../../compute/decimals';
import { reproduces } from '../../compute/reproduces';
import type { Standing } from '../../compute/standing';
import type { Known, Sourced } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import type { Unit } from '../../model/unit';
import { formatDate } from '../date';
import { formatMeasure } from '../measure';
import { unitName } from '../name';
import { formatPeriod } from '../period';
import { statusVerb } from '../status';
import { cite, type Subject } from './cite';
import { during } from './during';
import { changePart, gapPart, plansPart, ratioPart } from './parts';
import { joined, pick } from './words';

/** `GRDP năm 2023 ước tăng 6,27%, thấp hơn 2,62 điểm phần trăm so với năm 2022`, and where the country stands. */
export function growthSentence(lang: Language, standing: Standing, country: Unit): Segment[] {
  const { now, indicator, unit, period } = standing;
  if (isMissing(now)) return [];
  const subject: Subject = { indicator, unit };
  const name = unit.regime === 'country' ? 'GDP' : 'GRDP';
  const when = during(lang, period);
  const said: Segment[] =
    lang === 'vi'
      ? [`${name} ${when} `, ...moved(lang, now, subject)]
      : [`${name} `, ...moved(lang, now, subject), ` in ${when}`];
  return [
    ...joined([said, changePart(lang, standing, subject), plansPart(lang, standing, subject)], ', '),
    ...countryClause(lang, standing, country, now),
    '.'
  ];
}

/** `ước tăng 8,02%`, `giảm 6,02%`: a growth rate with its verb, the sign in the verb. */
function moved(lang: Language, known: Sourced, subject: Subject): Segment[] {
  const size = formatMeasure(lang, Math.abs(known.value), 'percent', {
    decimals: Math.max(decimalsOf(known.value), known.upper === null ? 0 : decimalsOf(known.upper)),
    upper: known.upper,
    qualifier: known.qualifier
  });
  return [`${statusVerb(lang, known.status, known.value < 0 ? 'fall' : 'rise')} `, cite(lang, known, subject, size)];
}

/** `ngày 29/12/2023`, `on 29 Dec 2023`; `tháng 1/2024`, `in Jan 2024` where the day is not known. */
function onDate(lang: Language, as: string): string {
  const date = formatDate(lang, as);
  if (as.length === 10) return pick(lang, `ngày ${date}`, `on ${date}`);
  return pick(lang, as.length === 7 ? `tháng ${date.replace(/^0/, '')}` : `năm ${date}`, `in ${date}`);
}

function countryClause(lang: Language, standing: Standing, country: Unit, now: Known): Segment[] {
  const { country: nation, countrySoFar, countryLater, indicator, period } = standing;
  const countrySubject: Subject = { indicator, unit: country };
  if (!isMissing(nation)) {
    return [
      pick(lang, '; cả nước ', "; the country's GDP "),
      ...moved(lang, nation, countrySubject),
      `, ${unitName(lang, standing.unit)} `,
      ...against(lang, standing, now, nation)
    ];
  }
  if (nation.missing === 'not-applicable') return [];
  const when = during(lang, period);
  // Only a publication of a later day shows that nothing was out yet; else it is this snapshot that has nothing.
  const out = countryLater !== null && countryLater.status !== 'derived';
  const none = out
    ? pick(lang, `; cả nước chưa công bố số ${when}`, `; the country's figure for ${when} was not out yet`)
    : pick(
        lang,
        `; bản số liệu này chưa có số ${when} của cả nước`,
        `; this snapshot has no figure of the country for ${when}`
      );
  if (!countrySoFar) return [none];
  return [
    none,
    pick(lang, ', mới có số ', ', only that for '),
    `${during(lang, countrySoFar.period)} (`,
    cite(lang, countrySoFar, countrySubject),
    ')',
    ...soFarClause(lang, standing, countrySoFar)
  ];
}

/** Like with like, where the unit has the same cumulative period: `; trong 9 tháng đó Hà Nội ước tăng 6,08%, cao hơn 1,84 điểm`. */
function soFarClause(lang: Language, standing: Standing, nation: Known): Segment[] {
  const { ownSoFar, indicator, unit } = standing;
  if (!ownSoFar) return [];
  const subject: Subject = { indicator, unit };
  const part = formatPeriod(lang, nation.period, 'long').replace(/ năm \d{4}$/, '');
  return [
    pick(lang, `; trong ${part} đó ${unitName(lang, unit)} `, `; over the same period ${unitName(lang, unit)} `),
    ...moved(lang, ownSoFar, subject),
    ...joined([[''], gapPart(lang, ownSoFar, nation, subject)], ', ')
  ].filter((segment) => segment !== '');
}

/** `cao hơn 1,22 điểm phần trăm, gấp 1,24 lần mức tăng của cả nước (6,27/5,05)`. */
function against(lang: Language, { indicator, unit }: Standing, now: Known, nation: Sourced): Segment[] {
  const subject: Subject = { indicator, unit };
  return joined([gapPart(lang, now, nation, subject), ratioPart(lang, now, nation, subject)], ', ');
}

/**
 * Hindsight, kept apart from what was known: the country's value that came out after the snapshot, what it makes of the
 * comparison, and whether the ratio a source printed at the time reproduces. Empty when nothing came later.
 */
export function hindsightSentence(lang: Language, standing: Standing, country: Unit): Segment[] {
  const { now, countryLater, indicator, unit, period } = standing;
  if (isMissing(now) || !countryLater) return [];
  const when = during(lang, period);
  const date = onDate(lang, countryLater.published_as);
  const computed = countryLater.status === 'derived';
  return [
    pick(
      lang,
      computed
        ? `Theo số tính từ bảng công bố ${date}, sau bản số liệu này, GDP cả nước ${when} `
        : `Sau bản số liệu này, ${date}, số cả nước ${when} mới được công bố: GDP `,
      computed
        ? `From tables published after this snapshot, ${date}, the country's GDP in ${when} `
        : `The country's figure for ${when} came out after this snapshot, ${date}: GDP `
    ),
    ...moved(lang, countryLater, { indicator, unit: country }),
    pick(lang, `; so với số đó, ${unitName(lang, unit)} `, `; against it ${unitName(lang, unit)} is `),
    ...against(lang, standing, now, countryLater),
    '.',
    ...joined([[''], claimClause(lang, standing, countryLater)], ' ')
  ].filter((segment) => segment !== '');
}

/** What a source printed as the ratio to the country, against what the figures give. */
export function claimClause(lang: Language, standing: Standing, nation: Sourced): Segment[] {
  const { now, printed, indicator, unit } = standing;
  const claim = printed['ratio-to-country'];
  if (!claim || isMissing(now)) return [];
  const holds = reproduces(now.value / nation.value, claim.value).reproduces;
  const verdict = holds
    ? pick(
        lang,
        ` mà ${claim.from.publisher} nêu khớp với các số này.`,
        ` given by ${claim.from.publisher} agrees with these figures.`
      )
    : pick(
        lang,
        ` mà ${claim.from.publisher} nêu không khớp với các số này.`,
        ` given by ${claim.from.publisher} does not follow from these figures.`
      );
  return [
    pick(lang, 'Mức ', 'The ratio of '),
    cite(lang, claim, { indicator, unit }, formatMeasure(lang, claim.value, 'times', { qualifier: claim.qualifier })),
    verdict
  ];
}
