import { latest, OF_ONE_LAND } from './latest';
import type { SqlExample } from '../example';

/** Question 8: the Party organisation in a year: every figure of the theme, counts n/N with their N. */
export const partyOrganisation: SqlExample = {
  id: 'partyOrganisation',
  params: ['P63-01', 'P34-01', '2023'],
  sql: `with ${latest(`left(o.period, 4) = ?`, OF_ONE_LAND)}
select i.name_vi, l.period, l.category, l.value, n.value as out_of, i.measure_vi, l.status, s.publisher, l.published_as
from latest l
join indicators i on i.code = l.indicator
left join sources s on s.code = l.source
left join latest n
  on n.indicator = i.out_of and n.territory = l.territory and n.period = l.period and n.status <> 'plan'
where i.theme = 'party' and l.status <> 'plan'
order by i.name_vi, l.period, l.category, s.publisher`
};
