import { error } from '@sveltejs/kit';
import { latestRanking } from '$lib/figures/coverage/latestRanking';
import { packRows } from '$lib/figures/coverage/packedRows';
import { indicatorName } from '$lib/language/name';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import type { Unit } from '$lib/model/unit';
import { buildCatalogue } from '../../buildCatalogue';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { indicators } = await buildCatalogue();
  return indicators.flatMap(({ code }) => [{ code }, { lang: 'en', code }]);
};

/** One indicator with everything ever published of it. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const { newest, indicators, units, memberships, byIndicator } = await buildCatalogue();
  const indicator = indicators.find((entry) => entry.code === params.code);
  if (!indicator) error(404);
  const rows = byIndicator.get(indicator.code) ?? [];
  const ranking = latestRanking(indicator, rows, units, memberships);
  const shown = new Set([
    ...rows.map((row) => row.unit),
    ...(isMissing(ranking) ? [] : ranking.members.map((member) => member.unit))
  ]);
  const named = [...indicator.aggregation.split(/[:/]/), indicator.compares, indicator.out_of];
  return {
    lang,
    snapshot: newest,
    indicator,
    names: Object.fromEntries(
      indicators.filter(({ code }) => named.includes(code)).map((entry) => [entry.code, indicatorName(lang, entry)])
    ),
    units: units.filter((unit) => shown.has(unit.code)).map((unit): Unit => ({ ...unit, search: '' })),
    packed: packRows(rows),
    ranking
  };
};
