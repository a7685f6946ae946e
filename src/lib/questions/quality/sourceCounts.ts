import type { PublisherUse, StatusCount } from '$lib/model/quality';
import type { Question } from '$lib/model/question';
import { relation } from '../relation';
import { latestActual } from './latestActual';

/** Latest known actual values by theme and status. */
export const statusCounts = (snapshot: string): Question<StatusCount> => ({
  name: 'status-counts',
  sql: `select theme, status, cast(count(*) as integer) as "values"
from (${latestActual(snapshot)})
group by theme, status
order by theme, status`,
  params: []
});

/** What each publisher contributed, plans included in `observations`; the latest publication first. */
export const publisherUse = (snapshot: string): Question<PublisherUse> => ({
  name: 'publisher-use',
  sql: `with latest as (
  select s.publisher, cast(count(*) as integer) as latest
  from (${latestActual(snapshot)}) k join ${relation(snapshot, 'sources')} s on s.code = k.source
  group by s.publisher
)
select s.publisher, cast(count(distinct o.source) as integer) as sources, cast(count(*) as integer) as observations,
  coalesce(max(l.latest), 0) as latest, max(o.published) as newest, arg_max(o.published_as, o.published) as newest_as
from ${relation(snapshot, 'observations')} o
join ${relation(snapshot, 'sources')} s on s.code = o.source
left join latest l on l.publisher = s.publisher
group by s.publisher
order by newest desc, s.publisher`,
  params: []
});
