/**
 * What stands in the editor when the address says nothing: every publication of the growth of the home unit, under both
 * its codes, beside the country. It has no parameters.
 */
export const DEFAULT_SQL = `select o.year, u.name, o.value, o.status, o.published, s.publisher
from observations o
join units u on u.code = o.unit
join sources s on s.code = o.source
where o.indicator = 'grdp-growth'
  and o.unit in ('P63-01', 'P34-01', 'VN')
  and o.dimension = ''
  and o.period_kind = 'year'
  and o.status <> 'plan'
order by o.year desc, u.name, o.published desc`;
