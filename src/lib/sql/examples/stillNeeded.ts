import { latest } from './latest';
import type { SqlExample } from '../example';

/** Question 4: how much of a year’s plan is still to be done after the longest part of the year that is known. */
export const stillNeeded: SqlExample = {
  id: 'stillNeeded',
  params: ['budget-revenue', 'P34-01', '2025'],
  sql: `with ${latest(`o.indicator = ? and u.territory = (select territory from units where code = ?) and left(o.period, 4) = ?`)},
own as (select * from latest where dimension = ''),
so_far as (
  select * from own
  where status <> 'plan' and regexp_matches(period, '^[0-9]{4}-([0-9]+M|H1|Q1)$')
  order by case
    when period like '%M' then cast(regexp_extract(period, '-([0-9]+)M', 1) as integer)
    when period like '%H1' then 6 else 3 end desc
  limit 1
)
select p.plan_by, p.value as plan, p.published_as as planned_on, s.period as known_part, s.value as so_far,
  s.published_as as published_on, round(100 * s.value / p.value, 1) as percent_of_plan,
  greatest(p.value - s.value, 0) as still_needed
from own p
cross join so_far s
where p.status = 'plan' and p.period = left(p.period, 4)
order by p.plan_by, p.published`
};
