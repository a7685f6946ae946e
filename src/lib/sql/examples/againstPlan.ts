import { latest, OF_ONE_LAND } from './latest';
import type { SqlExample } from '../example';

/** Question 1: where a unit stands against its plans of a year, and what is behind. */
export const againstPlan: SqlExample = {
  id: 'againstPlan',
  params: ['P63-01', 'P34-01', '2025'],
  sql: `with ${latest(`o.period = ?`, OF_ONE_LAND)}
select i.name_vi, p.category, p.period, i.measure_vi, p.plan_by, p.value as plan, p.published_as as planned_on,
  a.value as actual, a.status, a.published_as as published_on,
  case when i.kind in ('rate', 'ratio') then null else round(100 * a.value / p.value, 1) end as percent_of_plan,
  case when i.kind in ('rate', 'ratio') then round(a.value - p.value, 2) end as points_from_plan
from latest p
join indicators i on i.code = p.indicator
left join latest a
  on a.indicator = p.indicator and a.territory = p.territory and a.period = p.period and a.dimension = p.dimension
  and a.category = p.category and a.status <> 'plan'
where p.status = 'plan'
order by percent_of_plan, points_from_plan, i.name_vi, p.category, p.plan_by, p.value`
};
