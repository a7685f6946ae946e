import { isActual } from '$lib/compute/known-rows';
import { kindWord } from '$lib/language/kindWord';
import { measureLabel } from '$lib/language/measure';
import { formatPeriod } from '$lib/language/period';
import { indicatorName } from '$lib/language/name';
import { THEMES, themeName } from '$lib/language/themeName';
import { comparePeriods } from '$lib/model/period';
import type { Indicator } from '$lib/model/indicator';
import type { Language } from '$lib/model/language';
import { collate } from '$lib/language/collate';
import type { EntryGenerator, PageServerLoad } from './$types';
import { buildCatalogue, type Catalogue } from '../buildCatalogue';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The catalogue as the page shows it: words and counts only. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const catalogue = await buildCatalogue();
  const themes = [...new Set([...THEMES, ...catalogue.indicators.map((entry) => entry.theme)])];
  return {
    lang,
    snapshot: catalogue.newest,
    groups: themes
      .map((theme) => ({
        theme,
        name: themeName(lang, theme),
        indicators: catalogue.indicators
          .filter((entry) => entry.theme === theme)
          .map((entry) => line(lang, entry, catalogue))
          .sort((a, b) => collate(a.name, b.name))
      }))
      .filter((group) => group.indicators.length > 0)
  };
};

function line(lang: Language, entry: Indicator, { byIndicator }: Catalogue) {
  const rows = byIndicator.get(entry.code) ?? [];
  const seen = rows.some(isActual) ? rows.filter(isActual) : rows;
  const periods = [...new Set(seen.map((row) => row.period))].sort(comparePeriods);
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''].map((key) => key && formatPeriod(lang, key, 'short'));
  return {
    code: entry.code,
    name: indicatorName(lang, entry),
    measure: measureLabel(lang, entry.measure, lang === 'vi' ? entry.measure_vi : entry.measure_en),
    kind: kindWord(lang, entry.kind),
    units: new Set(rows.map((row) => row.territory)).size,
    first: first ?? '',
    last: last ?? '',
    words: [
      entry.name_vi,
      entry.name_en,
      entry.country_name_vi,
      entry.country_name_en,
      entry.aliases,
      entry.definition_vi,
      entry.definition_en,
      entry.code
    ].join(' ')
  };
}
