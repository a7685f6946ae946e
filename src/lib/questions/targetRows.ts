import type { Indicator } from '$lib/model/indicator';
import type { Known, Vintage } from '$lib/model/known';
import type { CheckRow } from '$lib/compute/targets/backTest';
import type { Question } from '$lib/model/question';
import { LATEST_FIRST, UNTIED, VINTAGES } from './latest';
import { placeholders, relation } from './relation';
import type { Unsourced } from './withSources';

/** Counts of targets as a source printed them: met (of), exceeded (of), all. */
export const TARGET_COUNTS = [
  'plan-targets-met',
  'plan-targets-total',
  'congress-targets-met',
  'congress-targets-exceeded',
  'congress-targets-total'
] as const;

/**
 * The indicators for which a territory has a plan, or a printed percentage of one; what was printed about them; and printed
 * counts of targets. One column, `code`.
 */
const wanted = (snapshot: string): string => `with own as (
  select o.* exclude (period_kind, year), u.territory
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  where u.territory = ?
), about as (
  select code, compares, comparison from ${relation(snapshot, 'indicators')} where comparison in ('percent-of-plan', 'required-growth', 'percent-change')
), planned as (
  select indicator as code from own where status = 'plan'
  union
  select a.compares from own join about a on a.code = own.indicator where a.comparison = 'percent-of-plan'
), wanted as (
  select code from planned
  union
  select a.code from about a join planned p on p.code = a.compares
  union
  select code from ${relation(snapshot, 'indicators')} where code in (${placeholders(TARGET_COUNTS)})
)`;

/** Everything published of a territory's planned indicators, all periods and parts, the latest of each key first. */
export const targetRows = (snapshot: string, territory: string): Question<Unsourced<Vintage>> => ({
  name: 'targets',
  sql: `${wanted(snapshot)}
select * from own where indicator in (select code from wanted)
order by indicator, territory, period, dimension, category, ${LATEST_FIRST}, ${UNTIED}`,
  params: [territory, ...TARGET_COUNTS]
});

/** The catalogue entries of those rows and of what they are about. */
export const targetIndicators = (snapshot: string, territory: string): Question<Indicator> => ({
  name: 'target-indicators',
  sql: `${wanted(snapshot)}
select * exclude (min, max, reference) from ${relation(snapshot, 'indicators')}
where code in (select code from wanted) order by code`,
  params: [territory, ...TARGET_COUNTS]
});

/** The latest quarters at constant prices of some territories: weights of growth. */
export const constantQuarters = (snapshot: string, territories: readonly string[]): Question<Unsourced<Known>> => ({
  name: 'constant-quarters',
  sql: `with ranked as (
  select o.* exclude (period_kind, year), u.territory,
    cast(count(*) over ${VINTAGES} as integer) as vintages,
    row_number() over ${VINTAGES} as place
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  where o.indicator = 'grdp-constant' and o.dimension = '' and o.period_kind = 'quarter'
    and u.territory in (${placeholders(territories)})
)
select * exclude (place) from ranked where place = 1 order by indicator, territory, period`,
  params: [...territories],
  indicators: ['grdp-constant']
});

/** Indicators whose methods are checked: amounts that add up within a year, and growth. */
export const CHECKED_AMOUNTS = ['budget-revenue', 'grdp-constant', 'grdp-current'] as const;

/** The latest actual totals of those indicators, of every unit, for years of which a part is known too. */
export const checkRows = (snapshot: string): Question<CheckRow> => ({
  name: 'check-rows',
  sql: `with ranked as (
  select o.indicator, o.period, o.period_kind, o.year, o.value, u.territory,
    row_number() over (partition by o.indicator, u.territory, o.period order by ${LATEST_FIRST}) as place
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  where o.indicator in (${placeholders(CHECKED_AMOUNTS)}, 'grdp-growth') and o.dimension = '' and o.status <> 'plan'
    and o.period_kind in ('year', 'half', 'quarter', 'cumulative')
), latest as (select * from ranked where place = 1)
select indicator, territory, period, value from latest
qualify count(*) filter (where period_kind <> 'year') over (partition by indicator, territory, year) > 0
order by indicator, territory, period`,
  params: [...CHECKED_AMOUNTS],
  indicators: [...CHECKED_AMOUNTS, 'grdp-growth']
});
