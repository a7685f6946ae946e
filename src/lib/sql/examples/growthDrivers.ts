import { latest } from './latest';
import type { SqlExample } from '../example';

/** Question 7: what the growth came from: the points that each sector gave, beside its own growth. */
export const growthDrivers: SqlExample = {
  id: 'growthDrivers',
  params: ['P34-01'],
  sql: `with ${latest(`o.indicator in ('grdp-contribution', 'grdp-growth')
    -- The span lets the engine skip the rest of a large file
    and o.indicator between 'grdp-contribution' and 'grdp-growth'
    and u.territory = (select territory from units where code = ?)`)}
select c.period, c.category, c.value as points, g.value as growth_of_sector, t.value as growth_in_all,
  round(100 * c.value / nullif(t.value, 0), 1) as percent_of_growth, c.published_as
from latest c
left join latest g
  on g.indicator = 'grdp-growth' and g.territory = c.territory and g.period = c.period
  and g.dimension = c.dimension and g.category = c.category and g.status <> 'plan'
left join latest t
  on t.indicator = 'grdp-growth' and t.territory = c.territory and t.period = c.period and t.dimension = ''
  and t.status <> 'plan'
where c.indicator = 'grdp-contribution'
order by c.period, points desc, c.category`
};
