import { OF_ONE_LAND } from './latest';
import type { SqlExample } from '../example';

/** Question 3: what was published for a unit after a day, and what was known before. */
export const changedSince: SqlExample = {
  id: 'changedSince',
  params: ['P63-01', 'P34-01', '2025-06-30'],
  sql: `with told as (
  select o.indicator, u.territory, o.period, o.dimension, o.category, o.plan_by, o.status, o.value, o.published,
    o.published_as, s.publisher,
    lag(o.value) over same as value_before, lag(o.published_as) over same as published_before
  from ${OF_ONE_LAND} o
  join units u on u.code = o.unit
  left join sources s on s.code = o.source
  where o.status <> 'secondary' and o.restates = ''
  window same as (
    partition by o.indicator, u.territory, o.period, o.dimension, o.category, (o.status = 'plan'), o.plan_by
    order by o.published, o.source)
)
select i.name_vi, t.period, t.category, t.value_before, t.published_before, t.value, t.status, t.published_as, t.publisher
from told t
join indicators i on i.code = t.indicator
where t.published > ?
  and t.value is distinct from t.value_before
order by t.published desc, i.name_vi, t.period, t.category, t.status, t.publisher, t.value`
};
