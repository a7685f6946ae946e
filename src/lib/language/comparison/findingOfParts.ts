import { ascending } from 'd3-array';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { categoryName, indicatorName } from '../name';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { cellText } from './cellText';
import { lowerFirst, ofUnit, quantity, unitInside } from './phrase';
import { cellIn, measureOf, type Filled } from './read';

/** The parts of one unit that have a value in the last period in which at least two have; null without such a period. */
export function partsOf(
  { cube }: ComparisonFacts,
  of: Series
): { period: string; parts: { series: Series; cell: Filled }[] } | null {
  const own = cube.series.filter(
    (series) => series.unit.code === of.unit.code && series.indicator.code === of.indicator.code && series.category
  );
  const inPeriod = (period: string) =>
    own.flatMap((series) => {
      const cell = cellIn(series, period);
      return cell ? [{ series, cell }] : [];
    });
  const period = cube.periods.findLast((key) => inPeriod(key).length > 1);
  return period === undefined ? null : { period, parts: inPeriod(period) };
}

/** Of a breakdown: the largest part of an amount, or the highest and lowest of a rate or change. Null below two parts. */
export function findingOfParts(lang: Language, facts: ComparisonFacts, subject: Series): string | null {
  const found = partsOf(facts, subject);
  if (!found) return null;
  const sorted = [...found.parts].sort((a, b) => ascending(b.cell.value, a.cell.value));
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom) return null;
  const { transform, by } = facts.comparison;
  const { indicator, unit } = subject;
  const when = during(lang, found.period);
  const name = ({ series }: typeof top) => categoryName(lang, by, series.category);
  const value = ({ series, cell }: typeof top) =>
    cellText(lang, cell, measureOf(facts.cube, series), pick(lang, indicator.measure_vi, indicator.measure_en));
  const total = ofUnit(lang, lowerFirst(indicatorName(lang, indicator, unit)), unit);
  const amount = indicator.kind === 'flow' || indicator.kind === 'stock';
  if (transform === 'share')
    return pick(
      lang,
      `${sentenceCase(name(top))} chiếm tỷ trọng lớn nhất trong ${total} ${when}: ${value(top)}`,
      `${sentenceCase(name(top))} had the largest share of ${total} in ${when}: ${value(top)}`
    );
  if (transform === 'contribution')
    return pick(
      lang,
      `${sentenceCase(name(top))} đóng góp nhiều nhất vào mức tăng ${total} ${when}: ${value(top)}`,
      `${sentenceCase(name(top))} contributed most to the growth of ${total} in ${when}: ${value(top)}`
    );
  if (transform === 'level' && amount)
    return pick(
      lang,
      `${sentenceCase(name(top))} là phần lớn nhất trong ${total} ${when}: ${value(top)}`,
      `${sentenceCase(name(top))} was the largest part of ${total} in ${when}: ${value(top)}`
    );
  const what = sentenceCase(quantity(lang, facts, subject));
  const whose = transform === 'level' ? ofUnit(lang, what, unit) : `${what}, ${unitInside(lang, unit)},`;
  return pick(
    lang,
    `${whose} ${when} cao nhất ở ${lowerFirst(name(top))} (${value(top)}), thấp nhất ở ${lowerFirst(name(bottom))} (${value(bottom)})`,
    `${whose} in ${when}: highest in ${lowerFirst(name(top))} (${value(top)}), lowest in ${lowerFirst(name(bottom))} (${value(bottom)})`
  );
}
