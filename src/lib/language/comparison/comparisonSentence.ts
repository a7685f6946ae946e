import { ascending } from 'd3-array';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import { missingShort } from '../missing';
import { categoryName, indicatorName } from '../name';
import { during } from '../sentence/during';
import { joined, pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { cellEvidence } from './cellEvidence';
import { comparisonClaim } from './comparisonClaim';
import { partsOf, partsQuantity } from './findingOfParts';
import { lowerFirst, ofUnit, unitInside } from './phrase';
import { cellIn, lastPeriod, latest, subjectOf, type Filled } from './read';
import { changePart, countryPart, medianPart, plansPart, rankPart } from './standingParts';

/**
 * The figure in a few sentences, every number with its evidence: the subject's latest value with its change and plans;
 * the country and the median of the peers; its place and the ends of the list; its other indicators. Also the text alternative of the chart.
 */
export function comparisonSentence(lang: Language, facts: ComparisonFacts): Segment[] {
  const series = subjectOf(facts);
  const now = latest(series);
  if (!series || !now) {
    const why = series?.cells.at(-1)?.value;
    const none = isMissing(why) ? missingShort(lang, why) : pick(lang, 'chưa có số liệu', 'no figures');
    const named = series
      ? `${ofUnit(lang, indicatorName(lang, series.indicator, series.unit), series.unit)}: ${none}`
      : none;
    return sentences([[named], series ? endsPart(lang, facts, series) : []]);
  }
  if (series.category) {
    const parts = partsSentence(lang, facts, series);
    if (parts) return parts;
  }
  const of = { lang, facts, series, now };
  const others = otherIndicators(facts, series).map((entry) => comparisonClaim(lang, facts, entry.series, entry.now));
  return sentences([
    joined([comparisonClaim(lang, facts, series, now), changePart(of), plansPart(of)], ', '),
    joined([countryPart(of), medianPart(of)], '; '),
    joined([rankPart(of), endsPart(lang, facts, series)], '; '),
    ...others
  ]);
}

/** Each begins with a capital and ends with a full stop. */
function sentences(all: readonly Segment[][]): Segment[] {
  return joined(
    all.map((segments): Segment[] => {
      const [first, ...rest] = segments;
      if (first === undefined) return [];
      const last = segments.at(-1);
      const stop = typeof last === 'string' && last.endsWith('.') ? [] : ['.'];
      return [typeof first === 'string' ? sentenceCase(first) : first, ...rest, ...stop];
    }),
    ' '
  );
}

/** The subject's latest values of the other indicators, two at most. */
function otherIndicators({ cube }: ComparisonFacts, of: Series): { series: Series; now: Filled }[] {
  return cube.series
    .filter((series) => series.unit.code === of.unit.code && series.indicator.code !== of.indicator.code)
    .filter((series) => !series.category)
    .flatMap((series) => {
      const now = latest(series);
      return now ? [{ series, now }] : [];
    })
    .slice(0, 2);
}

/** Every part of the subject's total in the latest period that has several. */
function partsSentence(lang: Language, facts: ComparisonFacts, subject: Series): Segment[] | null {
  const found = partsOf(facts, subject);
  if (!found) return null;
  const { by } = facts.comparison;
  const whose = sentenceCase(partsQuantity(lang, facts, subject));
  const when = during(lang, found.period);
  const parts = found.parts.map(({ series, cell }): Segment[] => [
    `${lowerFirst(categoryName(lang, by, series.category))} `,
    cellEvidence(lang, series, cell, facts.cube)
  ]);
  return [pick(lang, `${whose} ${when}: `, `${whose} in ${when}: `), ...joined(parts, '; '), '.'];
}

/** `cao nhất Quảng Ninh 11,89%, thấp nhất Vĩnh Long 5,84%`, of three places or more in the last period with values. */
function endsPart(lang: Language, facts: ComparisonFacts, subject: Series): Segment[] {
  const { cube, country, comparison } = facts;
  const period = lastPeriod(facts, subject);
  if (comparison.transform === 'rank') return [];
  const places = cube.series
    .filter((series) => series.indicator.code === subject.indicator.code && series.category === subject.category)
    .filter((series) => series.unit.territory !== country.territory)
    .flatMap((series) => {
      const cell = cellIn(series, period);
      return cell ? [{ series, cell }] : [];
    })
    .sort((a, b) => ascending(b.cell.value, a.cell.value));
  const [top, bottom] = [places[0], places.at(-1)];
  if (!top || !bottom || places.length < 3 || top.cell.value === bottom.cell.value) return [];
  const own = latest(subject);
  const when = own?.period === period ? '' : `${during(lang, period)} `;
  const said = ({ series, cell }: typeof top): Segment[] => {
    const evidence = cellEvidence(lang, series, cell, cube);
    return [`${unitInside(lang, series.unit)} `, { ...evidence, id: `${evidence.id}-end` }];
  };
  return [
    pick(
      lang,
      `${when}trong các đơn vị đang xem, cao nhất là `,
      `${when && `in ${when}`}of the units shown, the highest is `
    ),
    ...said(top),
    pick(lang, ', thấp nhất là ', ', the lowest '),
    ...said(bottom)
  ];
}
