import { latest } from './latest';
import type { SqlExample } from '../example';

/** Question 6: the place of a unit among its peers of each day, period by period; membership changes with time. */
export const rankPath: SqlExample = {
  id: 'rankPath',
  params: ['grdp-growth', 'central-cities', 'P63-01'],
  sql: `with ${latest(`o.indicator = ? and o.dimension = ''`)},
days as (
  -- The last day of a period says who belonged to the group then
  select distinct period, cast(year as varchar) || '-12-31' as day
  from latest where period_kind = 'year'
),
ranked as (
  select l.period, l.territory, l.value,
    rank() over (partition by l.period order by l.value desc) as place,
    count(*) over (partition by l.period) as places_with_a_figure
  from latest l
  join days d using (period)
  join units u on u.territory = l.territory
  join peer_groups g on g.unit = u.code
    and (g.valid_from = '' or g.valid_from <= d.day) and (g.valid_to = '' or g.valid_to >= d.day)
  where g."group" = ? and l.status <> 'plan'
)
select period, value, place, places_with_a_figure
from ranked
where territory = (select territory from units where code = ?)
order by period`
};
