import type { Match, Matching } from '$lib/model/ownFile';
import type { Unit } from '$lib/model/unit';
import { pairKey, type AddedColumn } from '../ownColumns';
import { unitOfRow } from './unitOfRow';

/**
 * The columns that a matching adds to a table, `unit` and `period`: a text keeps the unit that bore its name in the row's
 * own period. None for what is not matched at all.
 */
export function keyColumns(
  matching: Matching,
  units: readonly Unit[],
  names: { unit: string; period: string }
): AddedColumn[] {
  const { unitColumn, periodColumn, period } = matching;
  const added: AddedColumn[] = [];
  if (unitColumn) {
    const keyed = matching.units.filter(({ key }) => key !== '');
    const keys = Object.fromEntries(keyed.map(({ text, key }) => [text, unitOfRow(key, period, units)]));
    added.push(
      periodColumn
        ? { name: names.unit, from: unitColumn, and: periodColumn, keys: { ...keys, ...pairs(matching, units) } }
        : { name: names.unit, from: unitColumn, keys }
    );
  }
  if (periodColumn)
    added.push({
      name: names.period,
      from: periodColumn,
      keys: Object.fromEntries(matching.periods.filter(({ key }) => key).map(({ text, key }) => [text, key]))
    });
  else if (period) added.push({ name: names.period, key: period });
  return added;
}

/** For the texts whose unit is another in some periods: its code then. */
function pairs({ units: matches, periods }: Matching, units: readonly Unit[]): Record<string, string> {
  const textsOf = (list: readonly Match[]) => {
    const texts = new Map<string, string[]>();
    for (const { text, key } of list) if (key) texts.set(key, [...(texts.get(key) ?? []), text]);
    return texts;
  };
  const times = textsOf(periods);
  const found: Record<string, string> = {};
  for (const [key, texts] of textsOf(matches))
    for (const [time, timeTexts] of times) {
      const then = unitOfRow(key, time, units);
      if (then !== key) for (const text of texts) for (const at of timeTexts) found[pairKey(text, at)] = then;
    }
  return found;
}
