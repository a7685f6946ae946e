import type { Vintage } from '../model/known';
import type { Question } from '../model/question';
import { LATEST_FIRST, UNTIED } from './latest';
import { among, placeholders, relation } from './relation';
import type { Unsourced } from './withSources';

export interface ClaimSelection {
  snapshot: string;
  indicators: readonly string[];
  /** `units.territory` */
  territories: readonly string[];
  /** Null: every period, with breakdowns. Else totals of these only: what a rank among many units needs. */
  periods: readonly string[] | null;
}

/** Everything published of some indicators in some territories, results before plans, latest first. */
export function claimRows({
  snapshot,
  indicators,
  territories,
  periods
}: ClaimSelection): Question<Unsourced<Vintage>> {
  const totals = periods ? `\n  and o.dimension = '' and o.period in (${placeholders(periods)})` : '';
  return {
    name: 'claims',
    sql: `select o.* exclude (period_kind, year), u.territory
from ${relation(snapshot, 'observations')} o
join ${relation(snapshot, 'units')} u on u.code = o.unit
where ${among('o.indicator', indicators)}
  and ${among('u.territory', territories)}${totals}
order by indicator, territory, period, dimension, category, (status = 'plan'), ${LATEST_FIRST}, ${UNTIED}`,
    params: [...indicators, ...territories, ...(periods ?? [])],
    indicators
  };
}
