import { latest } from './latest';
import type { SqlExample } from '../example';

/** Question 12: values far from their field: more than 3.5 robust deviations from the median of the 63 provinces. */
export const outliers: SqlExample = {
  id: 'outliers',
  params: ['poverty-rate'],
  sql: `with ${latest(`o.indicator = ? and u.regime = 'province63' and o.dimension = ''`)},
field as (
  select l.period, u.name, l.value, l.published_as
  from latest l
  join units u on u.code = l.unit
  where l.status <> 'plan'
),
measured as (
  select period, median(value) as median, mad(value) as mad, count(*) as provinces
  from field group by period
)
select f.period, f.name, f.value, m.median, m.provinces,
  round(0.6745 * (f.value - m.median) / m.mad, 2) as robust_z, f.published_as
from field f
join measured m using (period)
where m.mad > 0 and abs(0.6745 * (f.value - m.median) / m.mad) > 3.5
order by abs(robust_z) desc, f.period, f.name`
};
