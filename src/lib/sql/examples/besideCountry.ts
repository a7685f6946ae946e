import { latest } from './latest';
import type { SqlExample } from '../example';

/** Question 2: growth beside the country on the same period, as a ratio and in points, with both dates. */
export const besideCountry: SqlExample = {
  id: 'besideCountry',
  params: ['grdp-growth', 'P34-01'],
  sql: `with ${latest(`o.indicator = ? and (u.code = 'VN' or u.territory = (select territory from units where code = ?))`)}
select own.period, own.value as unit_value, own.published_as as unit_published_on,
  country.value as country_value, country.published_as as country_published_on,
  case when own.value > 0 and country.value > 0 then round(own.value / country.value, 2) end as times,
  round(own.value - country.value, 2) as points
from latest own
join latest country
  on country.indicator = own.indicator and country.period = own.period and country.dimension = own.dimension
  and country.category = own.category and country.unit = 'VN' and country.status <> 'plan'
where own.unit <> 'VN' and own.dimension = '' and own.status <> 'plan'
order by own.period`
};
