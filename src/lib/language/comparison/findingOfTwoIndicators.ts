import { correlation } from '../../compute/correlation';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { indicatorName } from '../name';
import { formatNumber } from '../number';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { lowerFirst, quantity } from './phrase';
import { cellIn } from './read';

/** Below `WEAK` two indicators hardly go together, from `STRONG` on they do so closely (of |r|). */
const WEAK = 0.3;
const STRONG = 0.7;
/** With fewer places a period is passed over for an earlier one, as in the scatter. */
const FEWEST = 3;

/**
 * How two indicators go together over the places of one period, with Pearson's r and the number of places; never that one
 * makes the other. Null where r has no meaning.
 */
export function findingOfTwoIndicators(lang: Language, facts: ComparisonFacts): string | null {
  const { cube, country } = facts;
  const [x, y] = [...new Set(cube.series.map((series) => series.indicator.code))];
  if (!x || !y) return null;
  const of = (code: string) =>
    cube.series.filter((series) => series.indicator.code === code && series.unit.territory !== country.territory);
  const pairsIn = (period: string) =>
    of(x).flatMap((series): [number, number][] => {
      const other = of(y).find((entry) => entry.unit.code === series.unit.code && entry.category === series.category);
      const [a, b] = [cellIn(series, period), cellIn(other, period)];
      return a && b ? [[a.value, b.value]] : [];
    });
  const period = cube.periods.findLast((key) => pairsIn(key).length >= FEWEST);
  if (!period) return null;
  const found = correlation(pairsIn(period));
  if (isMissing(found)) return null;
  const [first, second] = [of(x)[0], of(y)[0]].map((series) => (series ? named(lang, facts, series) : ''));
  const r = formatNumber(lang, found.r, { decimals: 2 });
  const n = formatNumber(lang, found.n);
  const how = words(found.r)[lang];
  return sentenceCase(
    pick(
      lang,
      `${first} và ${second} ${during(lang, period)} ${how} (r = ${r}; ${n} đơn vị)`,
      `${first} and ${second} ${how} in ${during(lang, period)} (r = ${r}; ${n} units)`
    )
  );
}

const named = (lang: Language, facts: ComparisonFacts, series: Series) =>
  facts.comparison.transform === 'level'
    ? lowerFirst(indicatorName(lang, series.indicator))
    : quantity(lang, facts, series);

function words(r: number): Record<Language, string> {
  const size = Math.abs(r);
  if (size < WEAK) return { vi: 'hầu như không đi cùng nhau', en: 'hardly go together' };
  const close = size >= STRONG;
  return r > 0
    ? close
      ? { vi: 'thường cùng cao hoặc cùng thấp', en: 'tend to be high together' }
      : { vi: 'có phần cùng cao, cùng thấp, nhưng không chặt', en: 'tend to be high together, but loosely' }
    : close
      ? { vi: 'thường ngược nhau: bên này cao thì bên kia thấp', en: 'tend to be opposite' }
      : { vi: 'có phần ngược nhau, nhưng không chặt', en: 'tend to be opposite, but loosely' };
}
