import type { Indicator } from '$lib/model/indicator';
import type { Question } from '$lib/model/question';
import type { Unit } from '$lib/model/unit';
import { placeholders, relation } from './relation';

/** The catalogue entries of some indicators, in the order of their codes. */
export function indicatorsOf(snapshot: string, codes: readonly string[]): Question<Indicator> {
  return {
    name: 'indicators',
    sql: `select * exclude (min, max, reference) from ${relation(snapshot, 'indicators')}
where code in (${placeholders(codes)}) order by code`,
    params: [...codes]
  };
}

/** The country and the provinces of both regimes; other units only when they have a value in the snapshot. */
export function unitsWithFigures(snapshot: string): Question<Unit> {
  return {
    name: 'units',
    sql: `select * from ${relation(snapshot, 'units')}
where code in (select distinct unit from ${relation(snapshot, 'observations')})
   or regime in ('country', 'province63', 'province34')
order by code`,
    params: []
  };
}

/** Periods for which a territory has an actual value of one of these indicators. */
export function periodsWithFigures(
  snapshot: string,
  territory: string,
  indicators: readonly string[]
): Question<{ period: string }> {
  return {
    name: 'periods',
    sql: `select distinct o.period
from ${relation(snapshot, 'observations')} o
join ${relation(snapshot, 'units')} u on u.code = o.unit
where u.territory = ? and o.status <> 'plan' and o.period_kind in ('year', 'half', 'quarter', 'cumulative')
  and o.indicator in (${placeholders(indicators)})
order by o.period desc`,
    params: [territory, ...indicators],
    indicators
  };
}
