import type { Vintage } from '$lib/model/known';
import type { Question } from '$lib/model/question';
import { LATEST_FIRST, UNTIED } from './latest';
import { among, placeholders, relation } from './relation';
import type { Unsourced } from './withSources';

/** Every published total (no breakdown), latest first, of some indicators in some territories and periods. */
export function vintages(selection: {
  snapshot: string;
  territories: readonly string[];
  indicators: readonly string[];
  periods: readonly string[];
}): Question<Unsourced<Vintage>> {
  const { snapshot, territories, indicators, periods } = selection;
  return {
    name: 'vintages',
    sql: `select o.* exclude (period_kind, year), u.territory
from ${relation(snapshot, 'observations')} o
join ${relation(snapshot, 'units')} u on u.code = o.unit
where u.territory in (${placeholders(territories)})
  and ${among('o.indicator', indicators)}
  and o.dimension = '' and o.period in (${placeholders(periods)})
order by indicator, territory, period, ${LATEST_FIRST}, ${UNTIED}`,
    params: [...territories, ...indicators, ...periods],
    indicators
  };
}
