import { PIVOT_FIELDS, PIVOT_VALUES, type Pivot, type PivotField } from '$lib/model/pivot';
import type { CompareChoices } from './compareChoices';
import { defaultPivot } from './defaultPivot';
import { isSnapshot } from './defaults';
import { usualBeside } from './pivotUsual';
import { readPivotKeep } from './readPivotKeep';
import { readPivotPeriods, readPivotUnits } from './readPivotLists';
import { NOTHING } from './writePivot';
import { shownGiven } from './shownGiven';

/** A value of the URL that could not be used and was left out or replaced by the default. */
export interface PivotNotice {
  about: 'field' | 'indicator' | 'unit' | 'period' | 'keep' | 'by' | 'values' | 'sort' | 'closed' | 'snapshot' | 'many';
  /** What the URL said, cut to a length that can be shown. */
  given: string;
}

/** More than these are no table that anyone reads; what is worked out is limited by `MOST_LEAVES`. */
export const MOST_PIVOT_INDICATORS = 12;
const MOST_CLOSED = 400;

const DIMENSION = /^[a-z][a-z-]{0,30}$/;

/**
 * Reads `r` rows, `c` columns, `i` indicators, `u` units and groups, `p` periods, `k` filters, `by` dimension, `v` values,
 * `t=0` without totals, `o` order, `x` folded lines, `s` snapshot. Absent values take their default silently, unusable ones
 * with a notice. Never throws, whatever the URL holds.
 */
export function readPivot(params: URLSearchParams, choices: CompareChoices): { pivot: Pivot; notices: PivotNotice[] } {
  const notices: PivotNotice[] = [];
  const note = (about: PivotNotice['about'], given: string) => void notices.push({ about, given: shownGiven(given) });
  const itemsOf = (name: string) => params.get(name)?.split(',').filter(Boolean) ?? null;

  const newest = choices.snapshots.at(-1) ?? '';
  const s = params.get('s');
  const snapshot = s !== null && isSnapshot(choices, s) ? s : newest;
  if (s !== null && s !== snapshot) note('snapshot', s);
  const usual = defaultPivot(choices, snapshot);

  /** The fields of one side, without those that stand on the other or twice. */
  const fields = (name: string, taken: readonly PivotField[]): PivotField[] | null => {
    const items = itemsOf(name);
    if (!items) return null;
    const found: PivotField[] = [];
    for (const item of items) {
      const field = PIVOT_FIELDS.find((entry) => entry === item);
      if (field && !found.includes(field) && !taken.includes(field)) found.push(field);
      else if (item !== NOTHING) note('field', item);
    }
    return found;
  };
  const said = fields('r', []);
  const rows = said ?? usual.rows.filter((field) => !itemsOf('c')?.includes(field));
  const beside = usualBeside(usual, rows);
  const columns = fields('c', rows) ?? beside.columns;

  const by = params.get('by') ?? '';
  const isDimension = by === '' || DIMENSION.test(by);
  if (!isDimension) note('by', by);
  const v = params.get('v');
  const values = PIVOT_VALUES.find((entry) => entry === v);
  if (v !== null && !values) note('values', v);

  const indicators = readIndicators(itemsOf('i'), choices, note);
  const units = readPivotUnits(itemsOf('u'), choices, note);
  const periods = readPivotPeriods(itemsOf('p'), snapshot, note);
  const { category, ...filters } = readPivotKeep(itemsOf('k'), choices, note);
  return {
    pivot: {
      ...usual,
      rows,
      columns,
      keep: {
        indicator: indicators ?? usual.keep.indicator ?? [],
        unit: units ?? usual.keep.unit ?? [],
        period: periods ?? usual.keep.period ?? [],
        ...filters,
        ...(category && isDimension && by ? { category } : {})
      },
      by: isDimension ? by : '',
      values: values ?? usual.values,
      totals: params.get('t') !== '0',
      sort: readSort(params.get('o'), columns, note) ?? usual.sort,
      closed: readClosed(itemsOf('x'), rows, note) ?? beside.closed
    },
    notices
  };
}

type Note = (about: PivotNotice['about'], given: string) => void;

/** The known codes, each once; the first unknown one is told. Null when there is none. */
function readIndicators(items: readonly string[] | null, { indicators }: CompareChoices, note: Note): string[] | null {
  if (!items) return null;
  const codes = new Set(indicators.map(({ code }) => code));
  const unknown = items.find((item) => !codes.has(item));
  if (unknown !== undefined || items.length === 0) note('indicator', unknown ?? '');
  const found = [...new Set(items)].filter((item) => codes.has(item));
  if (found.length > MOST_PIVOT_INDICATORS) note('many', String(found.length));
  return found.length > 0 ? found.slice(0, MOST_PIVOT_INDICATORS) : null;
}

/** Whether a key is that of a line of these fields, from the outside in. */
function isLineOf(fields: readonly PivotField[], key: string): boolean {
  const parts = key.split('/');
  return parts.length <= fields.length && parts.every((part, i) => part.startsWith(`${fields[i]}:`));
}

function readSort(given: string | null, columns: readonly PivotField[], note: Note): Pivot['sort'] | null {
  if (given === null) return null;
  const [, minus, by, column = ''] = /^(-?)(order|name|value)(?::(.*))?$/s.exec(given) ?? [];
  const fits = by === 'value' ? column === '' || isLineOf(columns, column) : column === '';
  if (fits && (by === 'order' || by === 'name' || by === 'value')) return { by, column, descending: minus === '-' };
  note('sort', given);
  return null;
}

/** Lines that have others inside them. */
function readClosed(keys: readonly string[] | null, rows: readonly PivotField[], note: Note): string[] | null {
  if (!keys) return null;
  const outer = rows.slice(0, -1);
  const found = [...new Set(keys)].filter((key) => isLineOf(outer, key));
  const unusable = keys.find((key) => key !== NOTHING && !isLineOf(outer, key));
  if (unusable !== undefined) note('closed', unusable);
  if (found.length > MOST_CLOSED) note('many', String(found.length));
  return found.slice(0, MOST_CLOSED);
}
