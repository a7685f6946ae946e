import { ascending } from 'd3-array';
import type { ChangeOf } from '../../compute/growth';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { changePhrase } from '../compare';
import { indicatorName } from '../name';
import { formatNumber } from '../number';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { lowerFirst, unitInside } from './phrase';
import { cellIn, levelChange } from './read';

/**
 * Of several places in two periods: how many rose and which changed most. Only of levels, where the change can be worked
 * out for three places or more; else null.
 */
export function findingOfTwoPeriods(lang: Language, facts: ComparisonFacts, subject: Series): string | null {
  const { cube, comparison, country } = facts;
  const [from, to] = [cube.periods[0], cube.periods.at(-1)];
  if (comparison.transform !== 'level' || !from || !to || from === to) return null;
  const places = cube.series.filter(
    (series) =>
      series.indicator.code === subject.indicator.code &&
      series.category === subject.category &&
      series.unit.territory !== country.territory
  );
  const changes = places.flatMap((series): { series: Series; change: ChangeOf }[] => {
    const now = cellIn(series, to);
    const change = now ? levelChange(facts, series, cellIn(series, from), now) : null;
    return change ? [{ series, change }] : [];
  });
  if (changes.length < 3) return null;
  const sorted = [...changes].sort((a, b) => ascending(b.change.value, a.change.value));
  const rose = changes.filter(({ change }) => change.value > 0).length;
  const fell = changes.filter(({ change }) => change.value < 0).length;
  const most = rose >= fell ? sorted[0] : sorted.at(-1);
  if (!most || most.change.value === 0) return null;
  const up = most.change.value > 0;
  const count = `${formatNumber(lang, up ? rose : fell)}/${formatNumber(lang, changes.length)}`;
  const what = lowerFirst(indicatorName(lang, subject.indicator));
  const name = unitInside(lang, most.series.unit);
  const size = changePhrase(lang, most.change);
  return pick(
    lang,
    `Từ ${during(lang, from)} đến ${during(lang, to)}, ${what} ${up ? 'tăng' : 'giảm'} ở ${count} đơn vị, nhiều nhất là ${name} (${size})`,
    `From ${during(lang, from)} to ${during(lang, to)} ${what} ${up ? 'rose' : 'fell'} in ${count} units, most in ${name} (${size})`
  );
}
