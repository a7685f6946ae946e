import type { Indicator } from '../../model/indicator';
import type { Vintage } from '../../model/known';
import type { Unit } from '../../model/unit';
import type { ClaimFacts } from './claimFacts';
import { countedUntil, standingPeriods } from './standingPeriods';

/** What vintages of one quantity share, but for plan or result. */
export interface Place {
  indicator: string;
  territory: string;
  period: string;
  dimension: string;
  category: string;
}

/** Vintages that answer a place, latest first. */
export interface Answer {
  rows: readonly Vintage[];
  /** They are of a period that only stands for the one asked for: a stock within the year, a year for a day in it. */
  stands: boolean;
}

/** Some facts, indexed. */
export interface Figures {
  facts: ClaimFacts;
  indicator(code: string): Indicator | undefined;
  unit(code: string): Unit | undefined;
  /** Empty for a unit that is not in the facts. */
  territory(unit: string): string;
  results(place: Place): Answer;
  /** Of one assigner, or of all with the empty one. */
  plans(place: Place): Answer;
  /** All rows of an indicator in a territory, whatever period, breakdown and kind. */
  everything(indicator: string, territory: string): readonly Vintage[];
  /** All rows of an indicator everywhere; of one period only, when it is given. */
  everywhere(indicator: string, period?: string): readonly Vintage[];
  /** Indicators that have rows. */
  known: readonly string[];
}

const NONE: Answer = { rows: [], stands: false };
const keyOf = (plan: boolean, { indicator, territory, period, dimension, category }: Place) =>
  `${plan ? 'p' : 'r'} ${indicator} ${territory} ${period} ${dimension} ${category}`;

export function figuresOf(facts: ClaimFacts): Figures {
  const indicators = new Map(facts.indicators.map((entry) => [entry.code, entry]));
  const units = new Map(facts.units.map((entry) => [entry.code, entry]));
  const byPlace = new Map<string, Vintage[]>();
  const bySeries = new Map<string, Vintage[]>();
  const byIndicator = new Map<string, Vintage[]>();
  const byPeriod = new Map<string, Vintage[]>();
  for (const row of facts.rows) {
    add(byPlace, keyOf(row.status === 'plan', row), row);
    add(bySeries, `${row.indicator} ${row.territory}`, row);
    add(byIndicator, row.indicator, row);
    add(byPeriod, `${row.indicator} ${row.period}`, row);
  }
  const find = (plan: boolean, place: Place): Answer => {
    const exact = byPlace.get(keyOf(plan, place));
    if (exact) return { rows: exact, stands: false };
    const kind = indicators.get(place.indicator)?.kind;
    if (kind === 'flow') {
      const rows = byPlace.get(keyOf(plan, { ...place, period: countedUntil(place.period) ?? '' }));
      return rows ? { rows, stands: false } : NONE;
    }
    if (kind !== 'stock') return NONE;
    const { same, near } = standingPeriods(place.period);
    for (const period of same) {
      const rows = byPlace.get(keyOf(plan, { ...place, period }));
      if (rows) return { rows, stands: false };
    }
    for (const period of near) {
      const rows = byPlace.get(keyOf(plan, { ...place, period }));
      if (rows) return { rows, stands: true };
    }
    return NONE;
  };
  return {
    facts,
    indicator: (code) => indicators.get(code),
    unit: (code) => units.get(code),
    territory: (unit) => units.get(unit)?.territory ?? '',
    results: (place) => find(false, place),
    plans: (place) => find(true, place),
    everything: (indicator, territory) => bySeries.get(`${indicator} ${territory}`) ?? [],
    everywhere: (indicator, period) =>
      (period === undefined ? byIndicator.get(indicator) : byPeriod.get(`${indicator} ${period}`)) ?? [],
    known: [...byIndicator.keys()]
  };
}

function add(map: Map<string, Vintage[]>, key: string, row: Vintage): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}
