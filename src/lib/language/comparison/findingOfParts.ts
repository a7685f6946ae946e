import { ascending } from 'd3-array';
import type { Transform } from '../../model/comparison';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { categoryName, indicatorName } from '../name';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { cellText } from './cellText';
import { lowerFirst, ofUnit, quantity } from './phrase';
import { cellIn, measureOf, type Filled } from './read';

/** The parts of one unit with a value in the last period in which two or more have one; `partial` when others have none. */
export function partsOf(
  { cube }: ComparisonFacts,
  of: Series
): { period: string; parts: { series: Series; cell: Filled }[]; partial: boolean } | null {
  const own = cube.series.filter(
    (series) => series.unit.code === of.unit.code && series.indicator.code === of.indicator.code && series.category
  );
  const inPeriod = (period: string) =>
    own.flatMap((series) => {
      const cell = cellIn(series, period);
      return cell ? [{ series, cell }] : [];
    });
  const period = cube.periods.findLast((key) => inPeriod(key).length > 1);
  if (period === undefined) return null;
  const parts = inPeriod(period);
  return { period, parts, partial: parts.length < own.length };
}

/** What the parts of a unit's total are compared in: `tỷ trọng trong GRDP của Hà Nội`, `tốc độ tăng GRDP của Hà Nội`. */
export function partsQuantity(lang: Language, facts: ComparisonFacts, subject: Series): string {
  const { indicator, unit } = subject;
  const total = ofUnit(lang, lowerFirst(indicatorName(lang, indicator, unit)), unit);
  const { transform } = facts.comparison;
  if (transform === 'share') return pick(lang, `tỷ trọng trong ${total}`, `share of ${total}`);
  if (transform === 'contribution')
    return pick(lang, `đóng góp vào mức tăng ${total}`, `contribution to the growth of ${total}`);
  return ofUnit(lang, quantity(lang, facts, subject), unit);
}

/** Transforms after which categories are still parts of one total. */
const PARTS: readonly Transform[] = ['level', 'share', 'contribution'];

/**
 * Of a breakdown: the largest part, or the highest and lowest of anything that is no part of a total. Where a part has no
 * value it says so, for that one might be larger. Null below two parts.
 */
export function findingOfParts(lang: Language, facts: ComparisonFacts, subject: Series): string | null {
  const found = partsOf(facts, subject);
  if (!found) return null;
  const sorted = [...found.parts].sort((a, b) => ascending(b.cell.value, a.cell.value));
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom) return null;
  const { transform, by } = facts.comparison;
  const { indicator, unit } = subject;
  const when = during(lang, found.period);
  const name = ({ series }: typeof top) => lowerFirst(categoryName(lang, by, series.category));
  const value = ({ series, cell }: typeof top) =>
    cellText(lang, cell, measureOf(facts.cube, series), pick(lang, indicator.measure_vi, indicator.measure_en));
  const isPart = indicator.kind === 'flow' || indicator.kind === 'stock';
  if (isPart && !found.partial && PARTS.includes(transform)) {
    const total = ofUnit(lang, lowerFirst(indicatorName(lang, indicator, unit)), unit);
    return transform === 'contribution'
      ? pick(
          lang,
          `${sentenceCase(name(top))} đóng góp nhiều nhất vào mức tăng ${total} ${when}: ${value(top)}`,
          `${sentenceCase(name(top))} contributed most to the growth of ${total} in ${when}: ${value(top)}`
        )
      : pick(
          lang,
          `${sentenceCase(name(top))} chiếm phần lớn nhất trong ${total} ${when}: ${value(top)}`,
          `${sentenceCase(name(top))} made up the largest part of ${total} in ${when}: ${value(top)}`
        );
  }
  const what = sentenceCase(partsQuantity(lang, facts, subject));
  const partial = found.partial ? pick(lang, ', trong các phần có số', ', of the parts with figures') : '';
  return pick(
    lang,
    `${what} ${when}${partial}: cao nhất là ${name(top)} (${value(top)}), thấp nhất là ${name(bottom)} (${value(bottom)})`,
    `${what} in ${when}${partial}: highest ${name(top)} (${value(top)}), lowest ${name(bottom)} (${value(bottom)})`
  );
}
