import type { Target } from '$lib/compute/targets/target';
import { targetsMessage } from '$lib/language/targetsMessage';
import { formatPeriod } from '$lib/language/period';
import { sentenceCase } from '$lib/language/sentenceCase';
import type { Language } from '$lib/model/language';
import { comparePeriods, parsePeriod } from '$lib/model/period';
import type { ChoiceGroup } from '$lib/ui/choiceGroup';

/** Congress terms that cover the newest targets; a term ends in a year that 5 divides. */
const TERM = 5;

/** Years in which targets are due and terms of several years, newest first; what is chosen is always there. */
export function periodChoices(lang: Language, targets: readonly Target[], chosen: string): ChoiceGroup[] {
  const t = targetsMessage(lang);
  const all = [...targets.map((target) => target.period), chosen];
  const years = all.flatMap((key) => parsePeriod(key)?.year ?? []);
  const terms = targets
    .filter((target) => target.levels.some((level) => level.assigner === 'congress'))
    .flatMap((target) => parsePeriod(target.period)?.year ?? [])
    .filter((year) => year % TERM === 0)
    .map((year) => `${year - TERM + 1}..${year}`);
  const ranges = [...all.filter((key) => parsePeriod(key)?.kind === 'range'), ...terms];
  const options = (keys: readonly string[]) =>
    [...new Set(keys)]
      .sort((a, b) => comparePeriods(b, a))
      .map((key) => ({ value: key, label: sentenceCase(formatPeriod(lang, key, 'long')) }));
  return [
    { label: t.years, options: options(years.map(String)) },
    { label: t.terms, options: options(ranges) }
  ].filter((group) => group.options.length > 0);
}
