import type { MissingCount } from '$lib/model/quality';
import type { Question } from '$lib/model/question';
import { relation } from '../relation';
import { expectedCells } from './coverageCounts';

/**
 * Why units × years that an indicator could have are missing, by list of units: withheld in this snapshot, there in the
 * newest one, or of a unit that has no year of the indicator at all. The rest are gaps between years. Both snapshots must be open.
 */
export function missingCounts(selection: { snapshot: string; newest: string }): Question<MissingCount> {
  const { snapshot, newest } = selection;
  return {
    name: 'missing-counts',
    sql: `with ${expectedCells(snapshot)}, hidden as (
  select distinct indicator, unit, cast(case when contains(period, '..') then right(period, 4) else left(period, 4) end as integer) as year
  from ${relation(snapshot, 'withheld')}
), touched as (
  select distinct indicator, code from have
), since as (
  select distinct indicator, unit, year from ${relation(newest, 'observations')} where status <> 'plan'
)
select c.regime as scope, cast(count(*) as integer) as expected, cast(count(h.code) as integer) as have,
  cast(count(*) filter (where h.code is null and w.unit is not null) as integer) as withheld,
  cast(count(*) filter (where h.code is null and w.unit is null and n.unit is not null) as integer) as later,
  cast(count(*) filter (where t.code is null and w.unit is null and n.unit is null) as integer) as untouched
from could c
left join have h on h.indicator = c.indicator and h.code = c.code and h.year = c.year
left join touched t on t.indicator = c.indicator and t.code = c.code
left join hidden w on w.indicator = c.indicator and w.unit = c.code and w.year = c.year
left join since n on n.indicator = c.indicator and n.unit = c.code and n.year = c.year
group by c.regime
order by c.regime`,
    params: []
  };
}
