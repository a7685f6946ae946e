import { collate } from '$lib/language/collate';
import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { indicatorName, unitName } from '$lib/language/name';
import { measureLabel } from '$lib/language/measure';
import { fold } from '$lib/model/fold';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import type { CompareChoices } from '$lib/view/compareChoices';

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

/** Every typed word must begin a word of the entry; entries whose name begins with the text come first. */
function finder(entries: readonly { option: Option; words: string }[]): (text: string) => Option[] {
  const folded = entries.map((entry) => ({
    ...entry,
    name: fold(entry.option.label),
    words: ` ${fold(entry.words.replace(/[|/(),.–-]/g, ' '))}`
  }));
  return (text) => {
    const typed = fold(text.replace(/[|/(),.–-]/g, ' '));
    const words = typed.split(' ').filter(Boolean);
    const found = folded.filter((entry) => words.every((word) => entry.words.includes(` ${word}`)));
    const starts = (entry: (typeof found)[number]) => Number(typed !== '' && entry.name.startsWith(typed));
    return found
      .sort((a, b) => starts(b) - starts(a))
      .slice(0, MOST)
      .map((entry) => entry.option);
  };
}
