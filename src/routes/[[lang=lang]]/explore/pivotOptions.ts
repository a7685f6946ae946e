import { collate } from '$lib/language/collate';
import { formatDate } from '$lib/language/date';
import { exploreMessage } from '$lib/language/exploreMessage';
import { unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { regimeName } from '$lib/language/regimeName';
import { sentenceCase } from '$lib/language/sentenceCase';
import type { Language } from '$lib/model/language';
import { comparePeriods, lineOf } from '$lib/model/period';
import type { Unit } from '$lib/model/unit';
import type { MemberOption } from './PivotMembers.svelte';

const REGIMES: readonly Unit['regime'][] = [
  'country',
  'province34',
  'province63',
  'district',
  'commune126',
  'committee'
];

/** Units under their level, the country first, by name; former ones say until when they were. */
export function pivotUnits(lang: Language, units: readonly Unit[]): MemberOption[] {
  const t = exploreMessage(lang);
  return [...units]
    .sort((a, b) => REGIMES.indexOf(a.regime) - REGIMES.indexOf(b.regime) || collate(a.name, b.name))
    .map((unit) => ({
      value: unit.code,
      label: unitName(lang, unit),
      detail: unit.valid_to ? t.choose.until(formatDate(lang, unit.valid_to)) : '',
      group: unit.regime === 'country' ? '' : sentenceCase(regimeName(lang, unit.regime)),
      words: [unit.full_name, unit.name_en, unit.code].join(' ')
    }));
}

/** Periods that have figures, and those chosen without any, under their kind; the newest first. */
export function pivotPeriods(
  lang: Language,
  lines: Readonly<Record<string, readonly string[]>>,
  chosen: readonly string[]
): MemberOption[] {
  const t = exploreMessage(lang).compare.kinds;
  const all = [...new Set([...Object.values(lines).flat(), ...chosen])];
  const place = (key: string) => KINDS.indexOf(lineOf(key) ?? '');
  const kind = (line: string) =>
    line in t && line !== 'months' ? t[line as Exclude<keyof typeof t, 'months'>] : t.months(String(parseInt(line)));
  return all
    .sort((a, b) => place(b) - place(a) || comparePeriods(b, a))
    .map((key) => ({ value: key, label: sentenceCase(formatPeriod(lang, key)), group: kind(lineOf(key) ?? '') }));
}

/** Kinds of periods from the last in the list to the first; others stand before them. */
const KINDS = ['H2', 'H1', 'month', 'quarter', 'year'];
