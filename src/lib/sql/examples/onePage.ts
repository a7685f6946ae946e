import { latest, OF_ONE_LAND } from './latest';
import type { SqlExample } from '../example';

/** Question 9: one page of figures of a year with source and date, nothing internal. */
export const onePage: SqlExample = {
  id: 'onePage',
  params: ['P63-01', 'P34-01', '2025'],
  sql: `with ${latest(`o.period = ? and o.class = 'public' and o.dimension = ''`, OF_ONE_LAND)}
select i.theme, i.name_vi, l.value, l.upper, i.measure_vi, l.status, s.publisher, l.published_as, s.title
from latest l
join indicators i on i.code = l.indicator
join sources s on s.code = l.source
where l.status <> 'plan'
order by i.theme, i.name_vi, s.publisher`
};
