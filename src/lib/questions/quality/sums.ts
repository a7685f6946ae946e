import type { SumRow } from '$lib/model/quality';
import type { Question } from '$lib/model/question';
import { relation } from '../relation';
import { ADDITIVE, DECIMALS, latestActual } from './latestActual';
import { PERIOD_END } from './periodEnd';

/** Beyond this many parts their values are not listed. */
const LISTED = 6;

const known = (snapshot: string) => `known as (
  select *, ${DECIMALS} as decimals, ${PERIOD_END} as ended from (${latestActual(snapshot, ADDITIVE)})
)`;

const PARTS = `cast(count(*) as integer) as parts, sum(value) as sum, cast(max(decimals) as integer) as decimals,
    case when count(*) <= ${LISTED} then string_agg(cast(value as varchar), '+' order by part) else '' end as values,
    cast(count(*) filter (where qualifier <> '' or upper is not null) as integer) as rough,
    min(source) as part_source, cast(count(distinct source) as integer) as part_sources,
    arg_max(published_as, published) as part_published_as`;

/** The groups of CTE `parts` beside their published totals. */
const besideTotals = (
  kind: string,
  of: string,
  regime = "''"
) => `select '${kind}' as kind, p.indicator, t.measure, p.unit, p.period,
  p.dimension, p.category, ${regime} as regime, p.parts, cast(${of} as integer) as "of", p.sum, p.decimals, p.values, p.rough,
  t.value as total, t.upper as total_upper, t.qualifier as total_qualifier, t.note as total_note, t.source as total_source,
  t.published_as as total_published_as, p.part_source, p.part_sources, p.part_published_as
from parts p`;

const ORDER = 'order by p.indicator, p.unit, p.period, p.dimension, p.category, regime';

/**
 * Breakdowns beside the total; `of` counts the categories that the indicator has anywhere under the dimension in the newest
 * snapshot, which knows parts that an older one did not. Both must be open.
 */
export const categorySums = (snapshot: string, newest: string): Question<SumRow> => ({
  name: 'category-sums',
  sql: `with ${known(snapshot)}, sizes as (
  select indicator, dimension, count(distinct category) as size
  from ${relation(newest, 'observations')} where dimension <> '' and status <> 'plan' group by all
), parts as (
  select indicator, unit, period, dimension, '' as category, ${PARTS}
  from (select *, category as part from known where dimension <> '') group by indicator, unit, period, dimension
)
${besideTotals('categories', 's.size')}
join sizes s on s.indicator = p.indicator and s.dimension = p.dimension
join known t on t.indicator = p.indicator and t.unit = p.unit and t.period = p.period and t.dimension = ''
where p.parts >= 2
${ORDER}`,
  params: []
});

/** The units of a list beside the unit above them; `of` counts those that existed on the period's last day, else all. */
export const unitSums = (snapshot: string): Question<SumRow> => ({
  name: 'unit-sums',
  sql: `with ${known(snapshot)}, periods as (
  select distinct period, cast(ended as varchar) as ended from known
), families as (
  select u.parent, u.regime, p.period, count(*) as every,
    count(*) filter (where (u.valid_from = '' or u.valid_from <= p.ended) and (u.valid_to = '' or u.valid_to >= p.ended)) as alive
  from ${relation(snapshot, 'units')} u cross join periods p
  where u.parent <> '' group by u.parent, u.regime, p.period
), parts as (
  select k.indicator, k.parent as unit, k.regime, k.period, k.dimension, k.category, ${PARTS}
  from (select *, unit as part from known where parent <> '') k
  group by k.indicator, k.parent, k.regime, k.period, k.dimension, k.category
)
${besideTotals('units', 'case when f.alive > 0 then f.alive else f.every end', 'p.regime')}
join families f on f.parent = p.unit and f.regime = p.regime and f.period = p.period
join known t on t.indicator = p.indicator and t.unit = p.unit and t.period = p.period and t.dimension = p.dimension
  and t.category = p.category
where p.parts >= 2
${ORDER}`,
  params: []
});

/** The former units of a merged one beside it, where all of them went into it whole. */
export const formerSums = (snapshot: string): Question<SumRow> => ({
  name: 'former-sums',
  sql: `with ${known(snapshot)}, merged as (
  select to_unit, count(*) as size from ${relation(snapshot, 'unit_changes')}
  group by to_unit having count(*) filter (where relation <> 'merged') = 0
), parts as (
  select k.indicator, c.to_unit as unit, k.period, k.dimension, k.category, ${PARTS}
  from (select *, unit as part from known) k
  join ${relation(snapshot, 'unit_changes')} c on c.from_unit = k.unit
  group by k.indicator, c.to_unit, k.period, k.dimension, k.category
)
${besideTotals('former', 'm.size')}
join merged m on m.to_unit = p.unit
join known t on t.indicator = p.indicator and t.unit = p.unit and t.period = p.period and t.dimension = p.dimension
  and t.category = p.category
where p.parts >= 2
${ORDER}`,
  params: []
});

/** Four quarters of a flow beside their year. */
export const quarterSums = (snapshot: string): Question<SumRow> => ({
  name: 'quarter-sums',
  sql: `with ${known(snapshot)}, parts as (
  select k.indicator, k.unit, cast(k.year as varchar) as period, k.dimension, k.category, ${PARTS}
  from (select *, period as part from known where period_kind = 'quarter' and kind = 'flow') k
  group by k.indicator, k.unit, k.year, k.dimension, k.category
)
${besideTotals('quarters', '4')}
join known t on t.indicator = p.indicator and t.unit = p.unit and t.period = p.period and t.dimension = p.dimension
  and t.category = p.category
where p.parts >= 2
${ORDER}`,
  params: []
});
