import type { Vintage } from '$lib/model/known';
import type { Question } from '$lib/model/question';
import { placeholders, relation } from './relation';
import type { Unsourced } from './withSources';

/**
 * Hindsight: the first actual value published after `after` for keys that had none by then, read from a later snapshot.
 * It tells the reader of an old snapshot what came out the next day, and is never mixed with what was known.
 */
export function later(selection: {
  newest: string;
  after: string;
  territories: readonly string[];
  indicators: readonly string[];
  period: string;
}): Question<Unsourced<Vintage>> {
  const { newest, after, territories, indicators, period } = selection;
  return {
    name: 'later',
    sql: `select o.* exclude (period_kind, year), u.territory
from ${relation(newest, 'observations')} o
join ${relation(newest, 'units')} u on u.code = o.unit
where u.territory in (${placeholders(territories)})
  and o.indicator in (${placeholders(indicators)})
  and o.period = ? and o.dimension = '' and o.status <> 'plan'
qualify row_number() over (partition by o.indicator, u.territory order by o.published, o.source) = 1
  and o.published > ?
order by o.indicator, u.territory`,
    params: [...territories, ...indicators, period, after],
    indicators
  };
}
