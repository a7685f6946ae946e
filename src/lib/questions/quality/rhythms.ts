import type { Rhythm, SeriesEnd } from '$lib/model/quality';
import type { Question } from '$lib/model/question';
import { relation } from '../relation';
import { LINE, PERIOD_END } from './periodEnd';

/** Published totals that are neither plans, compilations nor rounder restatements, with line and end of their period. */
const published = (snapshot: string) => `told as (
  select o.indicator, u.territory, o.unit, o.period, o.source, o.published, o.published_as,
    ${LINE} as line, ${PERIOD_END} as ended
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  where o.status not in ('plan', 'secondary') and o.dimension = '' and o.restates = '' and o.period_kind <> 'range'
)`;

/**
 * How soon each indicator usually comes out. Of every source only the last period it tells counts, and only where no other
 * had told it before: the years before it are repeated, not new. Dates known to the year alone do not count.
 */
export const rhythms = (snapshot: string): Question<Rhythm> => ({
  name: 'rhythms',
  sql: `with ${published(snapshot)}, ranked as (
  select *, row_number() over (partition by indicator, territory, period order by published, source) as place,
    max(ended) over (partition by indicator, territory, line, source) as last_of_source
  from told
)
select indicator, line, cast(count(*) as integer) as publications, cast(count(distinct period) as integer) as periods,
  cast(quantile_disc(date_diff('day', ended, cast(published as date)), 0.5) as integer) as lag
from ranked
where place = 1 and ended = last_of_source and length(published_as) >= 7
group by indicator, line
order by indicator, line`,
  params: []
});

/** The last period of every series and how evenly its periods follow each other. Series of one period have none to compare. */
export const seriesEnds = (snapshot: string): Question<SeriesEnd> => ({
  name: 'series-ends',
  sql: `with ${published(snapshot)}, steps as (
  select indicator, territory, line, period, ended, arg_max(unit, published) as unit
  from told group by indicator, territory, line, period, ended
), gaps as (
  select *, date_diff('month', lag(ended) over (partition by indicator, territory, line order by ended), ended) as gap
  from steps
), typical as (
  select indicator, territory, line, quantile_disc(gap, 0.5) as step from gaps where gap is not null group by all
), lives as (
  select territory, max(case when valid_to = '' then '9999' else valid_to end) as alive_to
  from ${relation(snapshot, 'units')} group by territory
)
select g.indicator, g.territory, g.line, arg_max(g.unit, g.ended) as unit, arg_max(g.period, g.ended) as last_period,
  cast(count(*) as integer) as periods, cast(t.step as integer) as step,
  round(count(*) filter (where g.gap = t.step) / count(g.gap), 3) as regular,
  case when l.alive_to = '9999' then '' else l.alive_to end as alive_to
from gaps g
join typical t on t.indicator = g.indicator and t.territory = g.territory and t.line = g.line
join lives l on l.territory = g.territory
group by g.indicator, g.territory, g.line, t.step, l.alive_to
order by g.indicator, g.line, g.territory`,
  params: []
});
