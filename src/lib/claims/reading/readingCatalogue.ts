import type { Comparison, Indicator } from '../../model/indicator';
import type { Unit } from '../../model/unit';
import type { Lexicon } from '../lexicon';

/** The catalogue as the reader of sentences looks things up. */
export interface ReadingCatalogue {
  subject: string;
  country: string;
  indicators: ReadonlyMap<string, Indicator>;
  /** Units of a territory, the oldest first. */
  territories: ReadonlyMap<string, readonly Unit[]>;
  /** Units by their list and name. */
  byName: ReadonlyMap<string, readonly Unit[]>;
  /** The published comparison of an indicator: `grdp-growth` and `average-growth` → `grdp-growth-average`. */
  comparing(indicator: string, comparison: Comparison): Indicator | null;
}

export function readingCatalogue(lexicon: Lexicon): ReadingCatalogue {
  const territories = new Map<string, Unit[]>();
  const byName = new Map<string, Unit[]>();
  for (const unit of lexicon.units) {
    push(territories, unit.territory, unit);
    if (unit.regime === 'province63' || unit.regime === 'province34') push(byName, unit.name, unit);
  }
  for (const units of territories.values()) units.sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
  return {
    subject: lexicon.subject,
    country: lexicon.units.find((unit) => unit.regime === 'country')?.territory ?? '',
    indicators: new Map(lexicon.indicators.map((indicator) => [indicator.code, indicator])),
    territories,
    byName,
    comparing: (code, comparison) =>
      lexicon.indicators.find((one) => one.compares === code && one.comparison === comparison) ?? null
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
