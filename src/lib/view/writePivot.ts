import { lineOf } from '$lib/model/period';
import { PIVOT_FIELDS, type Pivot } from '$lib/model/pivot';
import type { CompareChoices } from './compareChoices';
import { defaultPivot } from './defaultPivot';
import { MOST_PERIODS, writePeriodList } from './periodList';
import { escapeMember } from './pivotSigns';
import { pivotUnitGroups } from './pivotUnitGroups';
import { usualBeside } from './pivotUsual';

/** Said of an empty list, where silence means the default. */
export const NOTHING = 'none';

/**
 * The query string that `readPivot` reads back, with its `?`; empty when all is as by default. Signs between parts stay as
 * they are, so that a colleague can read and change the address. `latest` leaves the snapshot out.
 */
export function writePivot(
  pivot: Pivot,
  choices: CompareChoices,
  { latest = false }: { latest?: boolean } = {}
): string {
  const usual = defaultPivot(choices, pivot.snapshot);
  const beside = usualBeside(usual, pivot.rows);
  const list = (items: readonly string[]) => items.join(',') || NOTHING;
  const parts: [name: string, value: string, usual: string][] = [
    ['r', list(pivot.rows), list(usual.rows)],
    ['c', list(pivot.columns), list(beside.columns)],
    ['i', list(pivot.keep.indicator ?? []), list(usual.keep.indicator ?? [])],
    ['u', writeUnits(pivot.keep.unit ?? [], choices), writeUnits(usual.keep.unit ?? [], choices)],
    ['p', writePeriods(pivot.keep.period ?? []), writePeriods(usual.keep.period ?? [])],
    ['k', writeKeep(pivot), ''],
    ['by', pivot.by, ''],
    ['v', pivot.values, usual.values],
    ['t', pivot.totals ? '1' : '0', '1'],
    ['o', writeSort(pivot.sort), writeSort(usual.sort)],
    ['x', list(pivot.closed), list(beside.closed)],
    ['s', latest ? '' : pivot.snapshot, choices.snapshots.at(-1) ?? '']
  ];
  const said = parts.filter(([, value, byDefault]) => value !== '' && value !== byDefault);
  return said.length > 0 ? `?${said.map(([name, value]) => `${name}=${encode(value)}`).join('&')}` : '';
}

const KEPT_SIGNS: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%2F': '/' };

const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(/%2C|%3A|%2F/g, (code) => KEPT_SIGNS[code] ?? code);

/** Codes, or the word of a group where all its members follow one another. */
function writeUnits(codes: readonly string[], choices: CompareChoices): string {
  const groups = pivotUnitGroups(choices).filter((group) => group.codes.length > 1);
  const words: string[] = [];
  for (let i = 0; i < codes.length;) {
    const found = groups.find((group) => group.codes.every((code, j) => codes[i + j] === code));
    words.push(found?.word ?? codes[i] ?? '');
    i += found?.codes.length ?? 1;
  }
  return words.join(',');
}

/** One kind of periods after the other, in runs that are not too long to be read. */
function writePeriods(periods: readonly string[]): string {
  const kinds = [...new Set(periods.map(lineOf))];
  const runs = kinds.flatMap((kind) => {
    const list = periods.filter((period) => lineOf(period) === kind);
    return Array.from({ length: Math.ceil(list.length / MOST_PERIODS) }, (_, i) =>
      list.slice(i * MOST_PERIODS, (i + 1) * MOST_PERIODS)
    );
  });
  return runs.map(writePeriodList).join(',');
}

/** `status:final.estimate,regime:province34`. */
const writeKeep = ({ keep, by }: Pivot) =>
  PIVOT_FIELDS.filter((field) => field !== 'indicator' && field !== 'unit' && field !== 'period')
    .filter((field) => field !== 'category' || by !== '')
    .flatMap((field) => {
      const members = keep[field];
      return members ? [`${field}:${members.map(escapeMember).join('.')}`] : [];
    })
    .join(',');

/** `-name`; by a column `value:<its key>`. */
const writeSort = ({ by, column, descending }: Pivot['sort']) =>
  `${descending ? '-' : ''}${by}${by === 'value' ? `:${column}` : ''}`;
