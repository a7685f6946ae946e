import type { SqlExample } from '../example';

/** Question 10: a number in a speech: where it was published, and where it rounds to what was said. */
export const numberInSpeech: SqlExample = {
  id: 'numberInSpeech',
  params: [6.27, 2],
  sql: `with said as (select cast(? as double) as value, cast(? as integer) as digits)
select i.name_vi, u.name as unit, o.period, o.category, o.value, i.measure_vi, o.status, s.publisher, o.published_as,
  o.value = said.value as exact
from observations o
cross join said
join indicators i on i.code = o.indicator
join units u on u.code = o.unit
join sources s on s.code = o.source
where round(o.value, said.digits) = said.value
order by exact desc, o.published, i.name_vi, unit, o.period, o.category, s.publisher`
};
