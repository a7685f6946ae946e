import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Formula, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import { difference } from '../../compute/decimals';
import { changePhrase, rankPhrase } from '../compare';
import { missingSentence } from '../missing';
import { indicatorName, unitName } from '../name';
import { during } from '../sentence/during';
import { joined, linkFirst, pick } from '../sentence/words';
import { isEstimate } from '../status';
import { rank } from '../../compute/rank';
import { cellEvidence, formulaText } from './cellEvidence';
import { cellText } from './cellText';
import { lowerFirst } from './comparisonMeasureLine';
import { peersInSentence } from './peerRule';
import { seriesName } from './seriesName';
import {
  cellIn,
  countrySeries,
  isFilled,
  latest,
  levelChange,
  measureOf,
  standsBeside,
  subjectOf,
  type Filled
} from './read';
import { transformName } from './transformName';

/**
 * The figure in words, every number with its evidence: the subject's latest value, its change on the value before, and
 * where it stands against the country, the median of the peers and their order. Also the text alternative of the chart.
 */
export function comparisonSentence(lang: Language, facts: ComparisonFacts): Segment[] {
  const series = subjectOf(facts);
  const now = latest(series);
  if (!series || !now) {
    const why = series?.cells.at(-1)?.value;
    return [isMissing(why) ? missingSentence(lang, why) : pick(lang, 'Chưa có số liệu.', 'No figures.')];
  }
  if (facts.comparison.by) return partsSentence(lang, facts, now.period);
  const parts = [
    valuePart(lang, facts, series, now),
    changePart(lang, facts, series, now),
    countryPart(lang, facts, series, now),
    medianPart(lang, facts, series, now),
    rankPart(lang, facts, series, now)
  ];
  return [...joined(parts, '; '), '.'];
}

/** Every part of a total in the latest period. */
function partsSentence(lang: Language, { cube, comparison }: ComparisonFacts, period: string): Segment[] {
  const parts = cube.series.flatMap((series): { series: Series; cell: Filled }[] => {
    const cell = cellIn(series, period);
    return cell ? [{ series, cell }] : [];
  });
  const [first] = parts;
  if (!first) return [];
  const { indicator, unit } = first.series;
  const how = comparison.transform === 'level' ? '' : `, ${lowerFirst(transformName(lang, comparison.transform))}`;
  const units = new Set(parts.map((part) => part.series.unit.code)).size > 1;
  const what = `${indicatorName(lang, indicator, unit)}${how}`;
  const when = during(lang, period);
  const place = units ? '' : pick(lang, ` của ${unitName(lang, unit)}`, ` of ${unitName(lang, unit)}`);
  return [
    pick(lang, `${what}${place} ${when}: `, `${what}${place} in ${when}: `),
    ...joined(
      parts.map(({ series, cell }): Segment[] => [
        `${lowerFirst(seriesName(lang, series, cube, comparison.by))} `,
        cellEvidence(lang, series, cell, cube)
      ]),
      '; '
    ),
    '.'
  ];
}

const label = (lang: Language, { indicator }: Series) => pick(lang, indicator.measure_vi, indicator.measure_en);

function valuePart(lang: Language, { cube, comparison }: ComparisonFacts, series: Series, now: Filled): Segment[] {
  const name = indicatorName(lang, series.indicator, series.unit);
  const how = comparison.transform === 'level' ? '' : `, ${lowerFirst(transformName(lang, comparison.transform))},`;
  const when = during(lang, now.period);
  const verb =
    now.status !== '' && isEstimate(now.status)
      ? pick(lang, ' ước là ', ' is an estimated ')
      : pick(lang, ' là ', ' is ');
  return [
    pick(
      lang,
      `${name}${how} của ${unitName(lang, series.unit)} ${when}${verb}`,
      `${name}${how} of ${unitName(lang, series.unit)} in ${when}${verb}`
    ),
    cellEvidence(lang, series, now, cube)
  ];
}

/** Links the number of a phrase to the two cells behind it. */
function link(
  lang: Language,
  facts: ComparisonFacts,
  series: Series,
  phrase: string,
  cells: readonly Filled[],
  formula: Formula,
  role: string
) {
  const [now] = cells;
  if (!now) return [phrase];
  return linkFirst(phrase, (text) => {
    const evidence = cellEvidence(lang, series, now, facts.cube, text);
    return {
      ...evidence,
      id: `${evidence.id}-${role}`,
      observations: cells.flatMap((cell) => cell.observations),
      formula: formulaText(lang, formula, 2)
    };
  });
}

function changePart(lang: Language, facts: ComparisonFacts, series: Series, now: Filled): Segment[] {
  if (facts.comparison.transform !== 'level') return [];
  const before = series.cells
    .slice(0, series.cells.indexOf(now))
    .filter((cell): cell is Filled => isFilled(cell))
    .at(-1);
  const changed = levelChange(series, before, now);
  if (!before || !changed) return [];
  const digits = changed.in === 'points' ? series.indicator.decimals : undefined;
  const phrase = changePhrase(lang, changed, { period: before.period }, digits);
  const formula: Formula =
    changed.in === 'points'
      ? [now.value, '−', before.value, '=', changed.value]
      : ['(', now.value, '/', before.value, '−', 1, ')', '×', 100, '=', changed.value];
  return link(lang, facts, series, phrase, [now, before], formula, 'change');
}

function countryPart(lang: Language, facts: ComparisonFacts, series: Series, now: Filled): Segment[] {
  const nation = countrySeries(facts, series);
  const other = cellIn(nation, now.period);
  if (!nation || !other || facts.comparison.transform !== 'level' || !standsBeside(series)) return [];
  const value = cellEvidence(lang, nation, other, facts.cube);
  const intro: Segment[] = [pick(lang, 'cả nước ', 'the country '), value];
  if (series.indicator.kind !== 'rate') return intro;
  const points = difference(now.value, other.value);
  if (points === 0) return intro;
  const phrase = changePhrase(lang, { value: points, in: 'points' }, undefined, series.indicator.decimals);
  return [
    ...intro,
    pick(lang, `, ${unitName(lang, series.unit)} `, `, ${unitName(lang, series.unit)} `),
    ...link(lang, facts, series, phrase, [now, other], [now.value, '−', other.value, '=', points], 'gap')
  ];
}

function medianPart(lang: Language, facts: ComparisonFacts, series: Series, now: Filled): Segment[] {
  const { comparison, references, cube } = facts;
  if (!comparison.peers || comparison.transform === 'rank') return [];
  const cell = references.median[series.indicator.code]?.find((entry) => entry.period === now.period);
  if (!isFilled(cell)) return [];
  const evidence = cellEvidence(lang, series, cell, cube);
  const middle = {
    ...evidence,
    id: `${evidence.id}-median`,
    text: cellText(lang, cell, measureOf(cube, series), label(lang, series))
  };
  return [pick(lang, 'mức giữa của nhóm ', 'the median of the peers '), middle];
}

function rankPart(lang: Language, facts: ComparisonFacts, series: Series, now: Filled): Segment[] {
  const { comparison, references, cube } = facts;
  const { better } = measureOf(cube, series);
  if (!comparison.peers || comparison.transform === 'rank' || (better !== 'up' && better !== 'down')) return [];
  // The field is that of the last period: a rank of an earlier one would be among the wrong units.
  if (now.period !== cube.periods.at(-1)) return [];
  const field = references.field.filter((entry) => entry.indicator.code === series.indicator.code);
  const values = field.map((entry) => ({
    unit: entry.unit.territory,
    value: cellIn(entry, now.period)?.value ?? null
  }));
  const place = rank(values, series.unit.territory, better);
  if (isMissing(place)) return [];
  return [pick(lang, 'đứng ', 'ranked '), rankPhrase(lang, place, peersInSentence(lang, comparison.peers))];
}
