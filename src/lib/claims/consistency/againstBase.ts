import { samePeriodLastYear } from '../../model/period';
import type { ClaimComparison, Inconsistency } from '../../model/claim';
import type { Vintage } from '../../model/known';
import type { ClaimFacts } from '../judge/claimFacts';
import { allowed, contains, overlap, type Allowed } from './allowed';
import { isLevel, quantityOf, samePlan, type Figure } from './figure';
import { impliedBase, levelPercent } from './implied';

/** Values with their percentages: what they were divided by is a third number, and it must be the one told elsewhere. */
export function againstBase(figures: readonly Figure[], facts: ClaimFacts): Inconsistency[] {
  const values = new Map(figures.filter(isLevel).map((figure) => [quantityOf(figure.reading), figure]));
  return figures.flatMap((percent): Inconsistency[] => {
    const { comparison } = percent.reading;
    if (comparison?.kind !== 'percent-of-plan' && comparison?.kind !== 'percent-change') return [];
    if (comparison.againstIndicator || comparison.againstUnit) return [];
    const value = nearest(figures, percent) ?? values.get(quantityOf(percent.reading));
    if (!value) return [];
    const band = impliedBase(value.judged.claim, levelPercent(percent.judged.claim, comparison));
    if (!band) return [];
    const base = baseOf(percent, comparison, figures, facts);
    return base ? contradiction(value, percent, band, base, comparison.kind) : [];
  });
}

/** The value that a percentage was printed beside: of the same sentence, the last before it. */
function nearest(figures: readonly Figure[], percent: Figure): Figure | undefined {
  const { start, sentence } = percent.judged.claim;
  return figures.findLast(
    ({ judged, reading }) =>
      judged.claim.sentence.start === sentence.start &&
      judged.claim.start < start &&
      isLevel({ judged, reading }) &&
      quantityOf(reading) === quantityOf(percent.reading)
  );
}

interface Base {
  told: Figure[];
  published: Vintage[];
}

function baseOf(
  percent: Figure,
  comparison: ClaimComparison,
  figures: readonly Figure[],
  facts: ClaimFacts
): Base | null {
  const { reading } = percent;
  const ofPlan = comparison.kind === 'percent-of-plan';
  const period = ofPlan ? reading.period.slice(0, 4) : comparison.againstPeriod || samePeriodLastYear(reading.period);
  if (!period) return null;
  const key = quantityOf({ ...reading, period });
  const told = figures.filter(
    (figure) =>
      !figure.reading.comparison &&
      figure.reading.plan === ofPlan &&
      quantityOf(figure.reading) === key &&
      (!ofPlan || samePlan(figure.reading.planBy, reading.planBy))
  );
  const territory = facts.units.find(({ code }) => code === reading.unit)?.territory;
  const published = facts.rows.filter(
    (row) =>
      row.indicator === reading.indicator &&
      row.territory === territory &&
      row.period === period &&
      row.dimension === reading.dimension &&
      row.category === reading.category &&
      (row.status === 'plan') === ofPlan &&
      (!ofPlan || samePlan(row.plan_by, reading.planBy))
  );
  return { told, published };
}

/**
 * What the text itself says comes first. Published values are asked only when value and percentage each hold by themselves:
 * otherwise the verdict on one of them has said it already.
 */
function contradiction(
  value: Figure,
  percent: Figure,
  band: Allowed,
  { told, published }: Base,
  of: 'percent-of-plan' | 'percent-change'
): Inconsistency[] {
  const kind = of === 'percent-of-plan' ? 'implied-plan' : 'implied-base';
  const [a, b] = [value.judged.claim, percent.judged.claim];
  const { measure } = a;
  const other = told.find(({ judged }) => !overlap(band, allowed(judged.claim)));
  if (other && !told.some(({ judged }) => overlap(band, allowed(judged.claim))))
    return [
      {
        kind,
        claims: [a.index, b.index, other.judged.claim.index],
        implied: band,
        given: other.judged.claim.value,
        measure,
        from: null
      }
    ];
  const hold = [value, percent].every(({ judged }) => judged.judgement.verdict.startsWith('match'));
  const latest = published[0];
  if (
    told.length > 0 ||
    !hold ||
    !latest ||
    published.some((row) => contains(band, row.value) || row.upper !== null || row.qualifier !== '')
  )
    return [];
  return [{ kind, claims: [a.index, b.index], implied: band, given: latest.value, measure, from: latest }];
}
