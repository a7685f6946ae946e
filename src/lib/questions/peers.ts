import type { PeerValue } from '$lib/model/known';
import type { Question } from '$lib/model/question';
import { LATEST_FIRST } from './latest';
import { placeholders, relation } from './relation';

/**
 * For each indicator and each group that `unit` belongs to on `day`, the members that have an actual value of the period,
 * with the latest one. Membership is read on that day: groups change.
 */
export function peers(selection: {
  snapshot: string;
  unit: string;
  indicators: readonly string[];
  period: string;
  day: string;
}): Question<PeerValue> {
  const { snapshot, unit, indicators, period, day } = selection;
  return {
    name: 'peers',
    sql: `with members as (
  select * from ${relation(snapshot, 'peer_groups')}
  where (valid_from = '' or valid_from <= ?) and (valid_to = '' or valid_to >= ?)
), groups as (
  select *, cast(count(*) over (partition by "group") as integer) as size
  from members where "group" in (select "group" from members where unit = ?)
), values_of as (
  select indicator, unit, value
  from ${relation(snapshot, 'observations')}
  where indicator in (${placeholders(indicators)}) and period = ? and dimension = '' and status <> 'plan'
  qualify row_number() over (partition by indicator, unit order by ${LATEST_FIRST}) = 1
)
select v.indicator, g."group", g.name_vi, g.name_en, g.unit, v.value, g.size
from groups g
join values_of v using (unit)
order by v.indicator, g."group", g.unit`,
    params: [day, day, unit, ...indicators, period],
    indicators
  };
}
