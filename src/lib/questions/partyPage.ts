import type { Indicator } from '$lib/model/indicator';
import type { Known, Vintage } from '$lib/model/known';
import type { Question, Run } from '$lib/model/question';
import type { Regime, Unit } from '$lib/model/unit';
import type { View } from '$lib/model/view';
import { LATEST_FIRST, UNTIED } from './latest';
import { placeholders, relation } from './relation';
import { series } from './series';
import { withSources, type Unsourced } from './withSources';

/** Everything the page of the Party organisation shows, as rows. Plain data: it travels inside the prerendered page. */
export interface PartyAnswer {
  view: View;
  unit: Unit;
  country: Unit;
  /** Every indicator of the theme. */
  indicators: Indicator[];
  /** The latest value of every key, totals and breakdowns, of the unit, the country and the receivers. */
  known: Known[];
  vintages: Vintage[];
  /** Units inside this one that received members or organisations by transfer. */
  receivers: Unit[];
  /** Regimes of the units inside this one, under any code of its territory. */
  inside: Regime[];
}

export interface PartyInput {
  view: View;
  unit: Unit;
  country: Unit;
}

const RECEIVED = ['members-transferred-in', 'organisations-transferred-in'] as const;

/** Units that have a value of the Party theme in a snapshot, the country first. */
export function unitsWithPartyFigures(snapshot: string): Question<Unit> {
  return {
    name: 'party-units',
    sql: `select * from ${relation(snapshot, 'units')}
where code in (
  select o.unit from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'indicators')} i on i.code = o.indicator
  where i.theme = 'party'
)
order by regime <> 'country', code`,
    params: []
  };
}

function partyIndicators(snapshot: string): Question<Indicator> {
  return {
    name: 'party-indicators',
    sql: `select * exclude (min, max, reference) from ${relation(snapshot, 'indicators')}
where theme = 'party' order by code`,
    params: []
  };
}

/** Units whose parent is any code of a territory, that received by transfer. */
function receivers(snapshot: string, territory: string): Question<Unit> {
  return {
    name: 'party-receivers',
    sql: `select * from ${relation(snapshot, 'units')}
where parent in (select code from ${relation(snapshot, 'units')} where territory = ?)
  and code in (select unit from ${relation(snapshot, 'observations')} where indicator in (${placeholders(RECEIVED)}))
order by code`,
    params: [territory, ...RECEIVED],
    indicators: RECEIVED
  };
}

function regimesInside(snapshot: string, territory: string): Question<{ regime: Regime }> {
  return {
    name: 'party-regimes',
    sql: `select distinct regime from ${relation(snapshot, 'units')}
where parent in (select code from ${relation(snapshot, 'units')} where territory = ?) order by regime`,
    params: [territory]
  };
}

/** Every publication, totals and breakdowns, latest first within its key. */
function publications(
  snapshot: string,
  territories: readonly string[],
  indicators: readonly string[]
): Question<Unsourced<Vintage>> {
  return {
    name: 'party-publications',
    sql: `select o.* exclude (period_kind, year), u.territory
from ${relation(snapshot, 'observations')} o
join ${relation(snapshot, 'units')} u on u.code = o.unit
where o.indicator in (${placeholders(indicators)}) and u.territory in (${placeholders(territories)})
order by indicator, territory, period, dimension, category, ${LATEST_FIRST}, ${UNTIED}`,
    params: [...indicators, ...territories],
    indicators
  };
}

/** The question behind the figures of the page: the latest of every indicator of the theme. */
export const partyQuestion = ({
  view,
  unit,
  country,
  receivers,
  indicators
}: PartyAnswer): Question<Unsourced<Known>> =>
  series({
    snapshot: view.snapshot,
    territories: [...new Set([unit, country, ...receivers].map((entry) => entry.territory))],
    indicators: indicators.map((indicator) => indicator.code)
  });

/** Asks all questions of the page. The view's snapshot must be open. Errors are the engine's. */
export async function askPartyPage(
  run: Run,
  { view, unit, country }: PartyInput,
  options?: { signal?: AbortSignal }
): Promise<PartyAnswer> {
  const { snapshot } = view;
  const indicators = await run(partyIndicators(snapshot), options);
  const codes = indicators.map((indicator) => indicator.code);
  const receiving = await run(receivers(snapshot, unit.territory), options);
  const regimes = await run(regimesInside(snapshot, unit.territory), options);
  const territories = [...new Set([unit, country, ...receiving].map((entry) => entry.territory))];
  const latest = await run(series({ snapshot, territories, indicators: codes }), options);
  const published = await run(publications(snapshot, territories, codes), options);
  const sourced = await withSources<Known | Vintage>(run, snapshot, [...latest, ...published], options);
  return {
    view,
    unit,
    country,
    indicators,
    known: sourced.slice(0, latest.length) as Known[],
    vintages: sourced.slice(latest.length),
    receivers: receiving,
    inside: regimes.map((row) => row.regime)
  };
}
