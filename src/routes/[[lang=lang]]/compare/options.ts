import { collate } from '$lib/language/collate';
import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { indicatorName, unitName } from '$lib/language/name';
import { measureLabel } from '$lib/language/measure';
import { fold } from '$lib/model/fold';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import type { CompareChoices } from '$lib/view/compareChoices';
import { searchIndex } from '$lib/view/searchIndex';

export interface Option {
  value: string;
  label: string;
  detail?: string;
}

const MOST = 60;

/** Finds indicators by any words of their names, aliases or code, typed with or without diacritics. */
export function indicatorOptions(lang: Language, { indicators }: CompareChoices): (text: string) => Option[] {
  return finder(
    indicators
      .filter((entry) => entry.kind !== 'comparison')
      .map((entry) => ({
        option: {
          value: entry.code,
          label: indicatorName(lang, entry),
          detail: measureLabel(lang, entry.measure, lang === 'vi' ? entry.measure_vi : entry.measure_en)
        },
        words: [entry.name_vi, entry.name_en, entry.country_name_vi, entry.aliases, entry.code].join(' ')
      }))
      .sort((a, b) => collate(a.option.label, b.option.label))
  );
}

const REGIMES: readonly Unit['regime'][] = [
  'country',
  'province34',
  'province63',
  'district',
  'commune126',
  'committee'
];

/** Finds units by name: the country and the provinces of today first, former ones say until when they were. */
export function unitOptions(lang: Language, { units }: CompareChoices): (text: string) => Option[] {
  const t = message(lang);
  const rank = (unit: Unit) => REGIMES.indexOf(unit.regime);
  return finder(
    [...units]
      .sort((a, b) => rank(a) - rank(b) || collate(a.name, b.name))
      .map((unit) => ({
        option: {
          value: unit.code,
          label: unitName(lang, unit, unit.regime === 'country' ? 'short' : 'full'),
          detail: unit.valid_to ? t.choose.until(formatDate(lang, unit.valid_to)) : ''
        },
        words: [unit.name, unit.full_name, unit.name_en, unit.code].join(' ')
      }))
  );
}

/** What the typed text finds, those whose name begins with it first; all of them, up to `MOST`, for empty text. */
function finder(entries: readonly { option: Option; words: string }[]): (text: string) => Option[] {
  const search = searchIndex(
    entries.map(({ option, words }) => ({ id: option.value, words: `${option.label} ${words}` }))
  );
  const options = entries.map(({ option }) => option);
  return (text) => {
    const found = search(text);
    const typed = fold(text);
    const starts = (option: Option) => Number(typed !== '' && fold(option.label).startsWith(typed));
    return options
      .filter((option) => found === null || found.has(option.value))
      .sort((a, b) => starts(b) - starts(a))
      .slice(0, MOST);
  };
}
