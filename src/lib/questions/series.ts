import type { Known } from '$lib/model/known';
import type { Question } from '$lib/model/question';
import { VINTAGES } from './latest';
import { among, relation } from './relation';
import type { Unsourced } from './withSources';

export interface SeriesSelection {
  snapshot: string;
  /** Territories: `units.territory`; empty for all. */
  territories: readonly string[];
  /** Codes; empty for all. */
  indicators: readonly string[];
}

/**
 * The latest value known in a snapshot of every key of some indicators, totals and breakdowns, of every period: the
 * periods that are shown are chosen from the answer, so that moving along time asks nothing. Ordered by indicator,
 * territory, period, dimension, category.
 */
export function series({ snapshot, territories, indicators }: SeriesSelection): Question<Unsourced<Known>> {
  const wanted = [
    ...(indicators.length > 0 ? [among('o.indicator', indicators)] : []),
    ...(territories.length > 0 ? [among('u.territory', territories)] : [])
  ];
  return {
    name: 'series',
    sql: `with chosen as (
  select o.* exclude (period_kind, year), u.territory
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  where ${wanted.join('\n    and ') || 'true'}
), ranked as (
  select *,
    cast(count(*) over ${VINTAGES} as integer) as vintages,
    row_number() over ${VINTAGES} as place
  from chosen
)
select * exclude (place)
from ranked
where place = 1
order by indicator, territory, period, dimension, category, status, plan_by`,
    params: [...indicators, ...territories],
    ...(indicators.length > 0 && { indicators })
  };
}
