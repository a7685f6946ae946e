import { listOf, wholeOf, type MemberFrame } from '$lib/compute/members/memberFacts';
import { collate } from '$lib/language/collate';
import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import type { ChoiceGroup } from '$lib/ui/choiceGroup';
import { yearsOf } from '$lib/view/readMembersView';

/** The whole, then the committees of each list under a heading that says when it was, newest first. */
export function committeeGroups(lang: Language, frame: MemberFrame): ChoiceGroup[] {
  const t = message(lang).members.choose;
  const option = (unit: Unit) => ({ value: unit.code, label: unitName(lang, unit) });
  const whole = wholeOf(frame.units);
  const listed = frame.units.filter((unit) => unit.parent === whole?.code);
  const lists = [...new Set(listed.map(({ valid_from, valid_to }) => `${valid_from}|${valid_to}`))].sort().reverse();
  return [
    { label: t.whole, options: whole ? [option(whole)] : [] },
    ...lists.map((key) => {
      const units = listed.filter(({ valid_from, valid_to }) => `${valid_from}|${valid_to}` === key);
      const [from = '', to = ''] = key.split('|');
      const count = formatNumber(lang, units.length);
      const label = to
        ? t.committeesUntil(formatDate(lang, to), count)
        : from
          ? t.committeesFrom(formatDate(lang, from), count)
          : t.committees(count);
      return { label, options: units.map(option).sort((a, b) => collate(a.label, b.label)) };
    })
  ];
}

/** Years of a committee, newest first. */
export const yearOptions = (frame: MemberFrame, committee: string): ChoiceGroup['options'] =>
  yearsOf(frame, committee)
    .reverse()
    .map((year) => ({ value: `${year}`, label: `${year}` }));

/** The kinds of committees in a year's list; none to choose from where there is one kind. */
export function kindOptions(lang: Language, frame: MemberFrame, year: number): ChoiceGroup['options'] {
  const listed = new Set(listOf(frame.units, year).map(({ code }) => code));
  const kinds = new Map(
    frame.memberships
      .filter(({ unit }) => listed.has(unit))
      .map(({ group, name_vi, name_en }) => [group, lang === 'en' && name_en ? name_en : name_vi])
  );
  const options = [...kinds].map(([value, label]) => ({ value, label })).sort((a, b) => collate(a.label, b.label));
  return [{ value: '', label: message(lang).members.choose.allKinds }, ...options];
}
