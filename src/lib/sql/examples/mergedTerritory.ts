import { latest } from './latest';
import type { SqlExample } from '../example';

/** Question 11: a merged province before and after 1 July 2025: its former provinces added up, only where all have a value. */
export const mergedTerritory: SqlExample = {
  id: 'mergedTerritory',
  params: ['population', 'P34-31', 'P34-31'],
  sql: `with ${latest(`o.indicator = ? and o.dimension = ''`)},
former as (select from_unit, effective from unit_changes where to_unit = ? and relation = 'merged'),
parts as (
  select l.period, count(*) as parts, round(sum(l.value), 6) as value, string_agg(l.published_as, ', ') as published
  from latest l
  join units u on u.territory = l.territory
  join former f on f.from_unit = u.code
  where l.status <> 'plan'
  group by l.period
)
select period, case when parts = (select count(*) from former) then value end as value,
  parts || '/' || (select count(*) from former) as parts, published, 'pieced' as how
from parts
union all
select l.period, l.value, '' as parts, l.published_as, 'published'
from latest l
where l.territory = (select territory from units where code = ?) and l.status <> 'plan'
order by period, how`
};
