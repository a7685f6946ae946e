import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { indicatorName, unitName } from '$lib/language/name';
import { fold } from '$lib/model/fold';
import type { Indicator } from '$lib/model/indicator';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';

/** A code that a reader finds by name. */
export interface Code {
  code: string;
  name: string;
  /** Folded: the name as it is shown first, then every other one. */
  words: readonly string[];
}

const REGIMES: readonly Unit['regime'][] = [
  'country',
  'province34',
  'province63',
  'district',
  'commune126',
  'committee'
];

/** Indicators, then units, those of today before the former ones, which say until when they were. */
export function codesOf(lang: Language, indicators: readonly Indicator[], units: readonly Unit[]): Code[] {
  const t = message(lang).choose;
  const rank = ({ regime }: Unit) => REGIMES.indexOf(regime);
  return [
    ...indicators.map((entry) => ({
      code: entry.code,
      name: indicatorName(lang, entry),
      words: folded([
        indicatorName(lang, entry),
        entry.name_vi,
        entry.name_en,
        entry.country_name_vi,
        ...entry.aliases.split('|')
      ])
    })),
    ...[...units]
      .sort((a, b) => rank(a) - rank(b))
      .map((unit) => {
        const name = unitName(lang, unit, unit.regime === 'country' ? 'short' : 'full');
        return {
          code: unit.code,
          name: unit.valid_to ? `${name}, ${t.until(formatDate(lang, unit.valid_to))}` : name,
          words: folded([unit.name, unit.full_name, unit.name_en])
        };
      })
  ];
}

const folded = (names: readonly string[]): string[] => [...new Set(names.map(fold).filter(Boolean))];
