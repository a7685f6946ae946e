import type { Inconsistency } from '../../model/claim';
import type { ClaimFacts } from '../judge/claimFacts';
import { allowed, type Allowed } from './allowed';
import { groupBy, isLevel, type Figure } from './figure';

const AMONG = /trong (?:đó|số đó|số này)|gồm|bao gồm/u;

/** Parts told after their whole (`trong đó …`): they may not be more than it, and all of them must be it. */
export function parts(text: string, figures: readonly Figure[], facts: ClaimFacts): Inconsistency[] {
  const levels = figures.filter(isLevel);
  return levels.flatMap((whole) => {
    if (whole.reading.dimension) return [];
    const after = levels.filter((part) => isPart(text, whole, part));
    return groupBy(after, ({ reading }) => reading.dimension).flatMap((group) =>
      compare(whole, lastOfEach(group), facts)
    );
  });
}

/** In the whole's sentence or the next one, by the same measure. */
function isPart(text: string, whole: Figure, part: Figure): boolean {
  const [a, b] = [whole.judged.claim, part.judged.claim];
  return (
    part.reading.dimension !== '' &&
    part.reading.indicator === whole.reading.indicator &&
    part.reading.unit === whole.reading.unit &&
    part.reading.period === whole.reading.period &&
    a.measure === b.measure &&
    b.start > a.end &&
    b.start - a.end < 600 &&
    (a.sentence.start === b.sentence.start || AMONG.test(text.slice(a.end, b.start)))
  );
}

const lastOfEach = (group: readonly Figure[]) => [
  ...new Map(group.map((part) => [part.reading.category, part])).values()
];

function compare(whole: Figure, group: readonly Figure[], facts: ClaimFacts): Inconsistency[] {
  const total = allowed(whole.judged.claim);
  const sum = add(group);
  const { index, value, measure } = whole.judged.claim;
  const found = (kind: Inconsistency['kind']): Inconsistency[] => [
    {
      kind,
      claims: [index, ...group.map(({ judged }) => judged.claim.index)],
      implied: sum,
      given: value,
      measure,
      from: null
    }
  ];
  if (additive(whole, facts)) {
    if (sum.low > total.high * (1 + 1e-9)) return found('parts-exceed');
    if (isAll(group, facts) && sum.high < total.low * (1 - 1e-9)) return found('parts-differ');
  }
  return [];
}

const add = (group: readonly Figure[]): Allowed =>
  group
    .map(({ judged }) => allowed(judged.claim))
    .reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });

const additive = ({ reading }: Figure, { indicators }: ClaimFacts) =>
  indicators.find(({ code }) => code === reading.indicator)?.aggregation === 'sum';

/** Every category that was ever published for the indicator's breakdown is among the parts. */
function isAll(group: readonly Figure[], { rows }: ClaimFacts): boolean {
  const [first] = group;
  if (!first) return false;
  const { indicator, dimension } = first.reading;
  const known = new Set(
    rows.filter((row) => row.indicator === indicator && row.dimension === dimension).map(({ category }) => category)
  );
  const told = new Set(group.map(({ reading }) => reading.category));
  return known.size > 1 && [...known].every((category) => told.has(category));
}
