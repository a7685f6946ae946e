import { group } from 'd3-array';
import { regionId, regionNames } from '$lib/figures/profile/unitPath';
import { collate } from '$lib/language/collate';
import { unitName } from '$lib/language/name';
import { regimeName, REGIMES } from '$lib/language/regimeName';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import { buildCatalogue, type Catalogue } from '../buildCatalogue';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The list of units as the page shows it: words and counts only. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const catalogue = await buildCatalogue();
  return {
    lang,
    snapshot: catalogue.newest,
    groups: REGIMES.map((regime) => ({
      regime,
      name: regimeName(lang, regime),
      parts: parts(
        lang,
        catalogue.units.filter((unit) => unit.regime === regime),
        catalogue
      )
    })).filter((entry) => entry.parts.length > 0)
  };
};

/** By region where the units have one; else all together, without a name. */
function parts(lang: Language, units: readonly Unit[], catalogue: Catalogue) {
  return [...group(units, (unit) => unit.region)]
    .map(([region, own]) => ({
      id: region && regionId(region),
      name: region && regionNames(region, catalogue.memberships)[lang],
      units: own.sort((a, b) => collate(a.name, b.name)).map((unit) => line(lang, unit, catalogue))
    }))
    .sort((a, b) => collate(a.name, b.name));
}

function line(lang: Language, unit: Unit, { byTerritory }: Catalogue) {
  const rows = byTerritory.get(unit.territory) ?? [];
  return {
    code: unit.code,
    name: unitName(lang, unit, unit.regime.startsWith('province') ? 'short' : 'full'),
    words: unit.search,
    indicators: new Set(rows.map((row) => row.indicator)).size
  };
}
