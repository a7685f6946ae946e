import { latest, OF_ONE_LAND } from './latest';
import type { SqlExample } from '../example';

/** Question 5: which targets of a year are exceeded, met or missed. Where less is better, the comparison turns. */
export const targetVerdicts: SqlExample = {
  id: 'targetVerdicts',
  params: ['P63-01', 'P34-01', '2025'],
  sql: `with ${latest(`o.period = ?`, OF_ONE_LAND)},
held as (
  select i.name_vi, p.category, i.measure_vi, i.better, p.plan_by, p.value as plan, a.value as actual, a.status
  from latest p
  join indicators i on i.code = p.indicator
  left join latest a
    on a.indicator = p.indicator and a.territory = p.territory and a.period = p.period
    and a.dimension = p.dimension and a.category = p.category and a.status <> 'plan'
  where p.status = 'plan'
)
select case
    when actual is null then 'no-figure'
    when better not in ('up', 'down') then 'not-judged'
    when actual = plan then 'met'
    when (actual > plan) = (better = 'up') then 'exceeded'
    else 'missed' end as verdict, *
from held
order by verdict, name_vi, category, plan_by, plan`
};
