import { error } from '@sveltejs/kit';
import { packRows } from '$lib/figures/coverage/packedRows';
import { latestFigures } from '$lib/figures/profile/latestFigures';
import { peerStrips } from '$lib/figures/profile/peerStrips';
import { regionId, regionNames, unitsAbove } from '$lib/figures/profile/unitPath';
import { unitRelations } from '$lib/figures/profile/unitRelations';
import { collate } from '$lib/language/collate';
import { unitName } from '$lib/language/name';
import { regimeName, REGIMES } from '$lib/language/regimeName';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import { buildCatalogue } from '../../buildCatalogue';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { units } = await buildCatalogue();
  return units.flatMap(({ code }) => [{ unit: code }, { lang: 'en', unit: code }]);
};

/** One unit: what it is, where it came from, the latest figures of its territory and its place among its peers. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const catalogue = await buildCatalogue();
  const { units, changes, memberships, indicators, byTerritory } = catalogue;
  const unit = units.find((entry) => entry.code === params.unit);
  if (!unit) error(404);
  const own = byTerritory.get(unit.territory) ?? [];
  const rows = latestFigures(own).flat();
  const used = new Set(rows.map((row) => row.indicator));
  const children = units.filter((entry) => entry.parent === unit.code);
  return {
    lang,
    snapshot: catalogue.newest,
    unit: slim(unit),
    above: unitsAbove(unit, units).map((entry) => link(lang, entry)),
    region: unit.region ? { id: regionId(unit.region), name: regionNames(unit.region, memberships)[lang] } : null,
    relations: unitRelations(unit.code, changes, units).map((relation) => ({
      ...relation,
      units: relation.units.map(slim)
    })),
    same: units.filter((entry) => entry.territory === unit.territory).map(slim),
    inside: REGIMES.map((regime) => ({
      name: regimeName(lang, regime),
      units: children
        .filter((entry) => entry.regime === regime)
        .sort((a, b) => collate(a.name, b.name))
        .map((entry) => link(lang, entry))
    })).filter((group) => group.units.length > 0),
    indicators: indicators
      .filter(({ code }) => used.has(code))
      .map((entry) => ({ ...entry, definition_vi: '', definition_en: '', aliases: '' })),
    packed: packRows(rows),
    strips: peerStrips(unit.territory, own, catalogue)
  };
};

const slim = (unit: Unit): Unit => ({ ...unit, search: '' });

const link = (lang: Language, unit: Unit) => ({
  code: unit.code,
  name: unitName(lang, unit, unit.regime.startsWith('province') || unit.regime === 'country' ? 'short' : 'full')
});
