import type { Known } from '$lib/model/known';
import type { Unsourced } from './withSources';
import type { Question } from '$lib/model/question';
import { VINTAGES } from './latest';
import { among, placeholders, relation } from './relation';

export interface KnownSelection {
  snapshot: string;
  /** Territories: `units.territory`. */
  territories: readonly string[];
  indicators: readonly string[];
  /** Periods that end in these years, both included. */
  fromYear: number;
  toYear: number;
}

/**
 * The latest total (no breakdown) known in a snapshot of every key (indicator, territory, period, plan or actual,
 * assigner), with the number of its vintages. Ordered by indicator, territory, period.
 */
export function known(selection: KnownSelection): Question<Unsourced<Known>> {
  const { snapshot, territories, indicators, fromYear, toYear } = selection;
  return {
    name: 'known',
    sql: `with chosen as (
  select o.* exclude (period_kind), u.territory
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  where u.territory in (${placeholders(territories)})
    and ${among('o.indicator', indicators)}
    and o.dimension = '' and o.year between ? and ?
), ranked as (
  select *,
    cast(count(*) over ${VINTAGES} as integer) as vintages,
    row_number() over ${VINTAGES} as place
  from chosen
)
select * exclude (place, year)
from ranked
where place = 1
order by indicator, territory, period, status, plan_by`,
    params: [...territories, ...indicators, fromYear, toYear],
    indicators
  };
}
