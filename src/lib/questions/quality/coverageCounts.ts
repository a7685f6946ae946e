import type { CoverageCount } from '$lib/model/quality';
import type { Question } from '$lib/model/question';
import { relation } from '../relation';

/**
 * Units × years that an indicator could have: its list's units that exist on the last day of the year, from its first to
 * its last year, and what there is besides (a source may go back behind a merger). As CTEs `have` and `could`.
 */
export const expectedCells = (snapshot: string): string => `have as (
  select distinct o.indicator, u.regime, u.code, u.territory, o.year
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  where o.status <> 'plan'
), spans as (
  select indicator, regime, min(year) as first_year, max(year) as last_year from have group by indicator, regime
), years as (
  select unnest(range(1990, 2101)) as year
), could as (
  select s.indicator, s.regime, u.code, u.territory, y.year
  from spans s
  join years y on y.year between s.first_year and s.last_year
  join ${relation(snapshot, 'units')} u on u.regime = s.regime
    and (u.valid_from = '' or u.valid_from <= y.year || '-12-31')
    and (u.valid_to = '' or u.valid_to >= y.year || '-12-31')
  union
  select indicator, regime, code, territory, year from have
)`;

/**
 * How much of each indicator is known by list of units, and for one territory, whose years run under all its codes. Actual
 * values of any breakdown count; plans do not.
 */
export function coverageCounts(selection: { snapshot: string; home: string }): Question<CoverageCount> {
  const { snapshot, home } = selection;
  return {
    name: 'coverage-counts',
    sql: `with ${expectedCells(snapshot)}
select c.indicator, c.regime as scope, cast(count(h.code) as integer) as have, cast(count(*) as integer) as expected,
  cast(count(distinct h.code) as integer) as units, cast(min(h.year) as integer) as first_year, cast(max(h.year) as integer) as last_year
from could c
left join have h on h.indicator = c.indicator and h.code = c.code and h.year = c.year
group by c.indicator, c.regime
union all
select indicator, 'home', cast(count(distinct year) as integer), cast(max(year) - min(year) + 1 as integer),
  1, cast(min(year) as integer), cast(max(year) as integer)
from have where territory = ?
group by indicator
order by indicator, scope`,
    params: [home]
  };
}
