import { comparePeriods } from '$lib/model/period';
import type { CompareChoices } from './compareChoices';
import { yearFits } from './defaults';
import { readPeriodList } from './periodList';
import { pivotUnitGroups } from './pivotUnitGroups';
import type { PivotNotice } from './readPivot';

type Note = (about: PivotNotice['about'], given: string) => void;

export const MOST_PIVOT_UNITS = 300;
export const MOST_PIVOT_PERIODS = 120;

/** Units by code, and groups by their word, in the order of the URL, each unit once. Null when none is known. */
export function readPivotUnits(items: readonly string[] | null, choices: CompareChoices, note: Note): string[] | null {
  if (!items) return null;
  const codes = new Set(choices.units.map(({ code }) => code));
  const groups = new Map(pivotUnitGroups(choices).map((group) => [group.word, group.codes]));
  const unknown = items.find((item) => !codes.has(item) && !groups.has(item));
  if (unknown !== undefined || items.length === 0) note('unit', unknown ?? '');
  const found = new Set(items.flatMap((item) => groups.get(item) ?? (codes.has(item) ? [item] : [])));
  if (found.size > MOST_PIVOT_UNITS) note('many', String(found.size));
  return found.size > 0 ? [...found].slice(0, MOST_PIVOT_UNITS) : null;
}

/** Periods and runs of them, of any kinds; in the order of time. Null when none can be read. */
export function readPivotPeriods(items: readonly string[] | null, snapshot: string, note: Note): string[] | null {
  if (!items) return null;
  const usable = (key: string) => yearFits(Number(key.slice(0, 4)), snapshot) && key >= '1990';
  const read = items.map((item) => ({ item, keys: readPeriodList(item) }));
  const broken = read.find(({ keys }) => !keys?.every(usable));
  if (broken || items.length === 0) note('period', broken?.item ?? '');
  const found = [...new Set(read.flatMap(({ keys }) => (keys?.every(usable) ? keys : [])))].sort(comparePeriods);
  if (found.length > MOST_PIVOT_PERIODS) note('many', String(found.length));
  return found.length > 0 ? found.slice(0, MOST_PIVOT_PERIODS) : null;
}
