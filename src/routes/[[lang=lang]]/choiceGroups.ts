import { collate } from '$lib/language/collate';
import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { sentenceCase } from '$lib/language/sentenceCase';
import type { Language } from '$lib/model/language';
import { comparePeriods, parsePeriod } from '$lib/model/period';
import type { Unit } from '$lib/model/unit';
import type { View } from '$lib/model/view';
import type { ChoiceGroup } from '$lib/ui/choiceGroup';
import { unitOn, validOn } from '$lib/view/defaults';

/**
 * The country, then the units of the snapshot's day by name, then those that no longer existed. A territory stands once:
 * under the code of that day, except that the chosen unit is always in the list.
 */
export function unitGroups(lang: Language, units: readonly Unit[], view: View): ChoiceGroup[] {
  const t = message(lang);
  const shown = units.filter(
    (unit) => unit.code === view.unit || unitOn(units, unit.territory, view.snapshot)?.code === unit.code
  );
  const options = (list: Unit[]) =>
    list
      .map((unit) => ({ value: unit.code, label: unitName(lang, unit, unit.regime === 'country' ? 'short' : 'full') }))
      .sort((a, b) => collate(a.label, b.label));
  const present = shown.filter((unit) => validOn(unit, view.snapshot));
  const province = (unit: Unit) => unit.regime === 'province63' || unit.regime === 'province34';
  return [
    { label: t.choose.country, options: options(shown.filter((unit) => unit.regime === 'country')) },
    { label: t.choose.provinces, options: options(present.filter(province)) },
    {
      label: t.choose.others,
      options: options(present.filter((unit) => !province(unit) && unit.regime !== 'country'))
    },
    { label: t.choose.former, options: options(shown.filter((unit) => ended(unit, view.snapshot))) },
    // Units that came later are not offered; one that the reader asked for stays where it can be seen.
    {
      label: t.choose.later,
      options: options(shown.filter((unit) => unit.code === view.unit && notYet(unit, view.snapshot)))
    }
  ].filter((group) => group.options.length > 0);
}

const ended = (unit: Unit, day: string) => unit.valid_to !== '' && unit.valid_to < day;
const notYet = (unit: Unit, day: string) => unit.valid_from !== '' && unit.valid_from > day;

/** Years with their quarters and cumulative periods under them, newest first; the chosen period is always there. */
export function periodGroups(lang: Language, periods: readonly string[], view: View): ChoiceGroup[] {
  const all = [...new Set([...periods, view.period])].sort((a, b) => comparePeriods(b, a));
  const years = [...new Set(all.map((key) => parsePeriod(key)?.year ?? 0))].sort((a, b) => b - a);
  return years.map((year) => ({
    label: String(year),
    options: all
      .filter((key) => parsePeriod(key)?.year === year)
      .sort((a, b) => Number(b === String(year)) - Number(a === String(year)))
      .map((key) => ({ value: key, label: sentenceCase(formatPeriod(lang, key, 'long')) }))
  }));
}

/** Snapshots, newest first. */
export function snapshotGroups(lang: Language, whole: readonly string[], large: readonly string[] = []): ChoiceGroup[] {
  const snapshots = [...whole, ...large].sort();
  const t = message(lang);
  return [
    {
      label: '',
      options: [...snapshots]
        .reverse()
        .map((date) => ({ value: date, label: t.choose.snapshotOf(formatDate(lang, date)) }))
    }
  ];
}
