import type { Change } from '$lib/model/known';
import type { Question } from '$lib/model/question';
import { LATEST_FIRST } from './latest';
import { placeholders, relation } from './relation';

const KEY = 'indicator, unit, period, dimension, category, is_plan, plan_by';

const latestOf = (snapshot: string, territories: readonly string[]) => `
  select o.indicator, o.unit, o.period, o.dimension, o.category, (o.status = 'plan') as is_plan, o.plan_by,
    o.value, o.upper, o.qualifier, o.published_as, coalesce(s.publisher, '') as publisher
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  left join ${relation(snapshot, 'sources')} s on s.code = o.source
  where u.territory in (${placeholders(territories)})
  qualify row_number() over (
    partition by o.indicator, o.unit, o.period, o.dimension, o.category, (o.status = 'plan'), o.plan_by
    order by ${LATEST_FIRST}) = 1`;

/**
 * What differs, for some territories, between a snapshot and an earlier one: values that are new, revised (the latest
 * value, or the upper end of its band, is another number) or withdrawn. Latest periods first.
 */
export function changes(selection: {
  snapshot: string;
  before: string;
  territories: readonly string[];
}): Question<Change> {
  const { snapshot, before, territories } = selection;
  return {
    name: 'changes',
    sql: `with b as (${latestOf(before, territories)}
), a as (${latestOf(snapshot, territories)}
)
select
  case when b.value is null then 'new' when a.value is null then 'withdrawn' else 'revised' end as change,
  ${KEY},
  b.value as before, b.upper as before_upper, coalesce(b.qualifier, '') as before_qualifier,
  coalesce(b.published_as, '') as before_published_as,
  a.value as after, a.upper as after_upper, coalesce(a.qualifier, '') as after_qualifier,
  coalesce(a.published_as, '') as after_published_as,
  coalesce(a.publisher, b.publisher) as publisher
from b full join a using (${KEY})
where b.value is distinct from a.value or b.upper is distinct from a.upper
order by period desc, ${KEY}`,
    params: [...territories, ...territories]
  };
}
