import { group } from 'd3-array';
import { publicationsOf, type Publications } from '$lib/compute/coverage';
import { collate } from '$lib/language/collate';
import { regimeName, REGIMES } from '$lib/language/regimeName';
import type { Vintage } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { comparePeriods } from '$lib/model/period';
import type { Unit } from '$lib/model/unit';
import { rowName } from './coverageGrid';
import { publicationId } from './publicationId';

export interface VintageGroup {
  key: string;
  /** `Hà Nội: Dịch vụ`; the kind of unit where another one has the same name. */
  name: string;
  unit: Unit;
  keys: readonly { id: string; published: Publications }[];
}

/** Everything published of one indicator by unit (and part), latest periods first, best first within a key. */
export function vintageTable(lang: Language, units: readonly Unit[], rows: readonly Vintage[]): VintageGroup[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const places = [...group(rows, (row) => [row.territory, row.dimension, row.category].join(' '))]
    .flatMap(([key, own]) => {
      const last = own.reduce((a, row) => (comparePeriods(a.period, row.period) >= 0 ? a : row));
      const unit = byCode.get(last.unit);
      return unit ? [{ key, own, unit, name: rowName(lang, unit, last) }] : [];
    })
    .sort((a, b) => REGIMES.indexOf(a.unit.regime) - REGIMES.indexOf(b.unit.regime) || collate(a.name, b.name));
  const twice = group(places, (place) => place.name);
  return places.map(({ key, own, unit, name }) => ({
    key,
    unit,
    name: (twice.get(name)?.length ?? 0) > 1 ? `${name} (${regimeName(lang, unit.regime)})` : name,
    keys: [...group(own, (row) => row.period)]
      .sort(([a], [b]) => comparePeriods(b, a))
      .flatMap(([, published]) => publicationsOf(published))
      .map((published) => ({ id: publicationId(published[0]), published }))
  }));
}
