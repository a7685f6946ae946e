import type { Parameter } from '$lib/model/question';
import type { SqlView } from '$lib/model/sqlView';
import { DEFAULT_SQL } from '$lib/sql/defaultSql';
import { unpack } from './unpack';
import { shownGiven } from './shownGiven';

/** A value of the URL that could not be used and was left out. */
export interface SqlNotice {
  about: 'sql' | 'params' | 'snapshot';
  /** What the URL said, cut to a length that can be shown. */
  given: string;
}

const MOST_SQL = 100_000;
const MOST_PARAMS = 200;

/**
 * Reads `q` statement and `p` parameters, or both packed in `z`, and `s` snapshot. Absent values take their default
 * silently, unusable ones with a notice; parameters that cannot be read are left out, all of them. Never throws, whatever
 * the URL holds.
 */
export function readSql(
  params: URLSearchParams,
  snapshots: readonly string[]
): { view: SqlView; notices: SqlNotice[] } {
  const notices: SqlNotice[] = [];
  const note = (about: SqlNotice['about'], given: string) => void notices.push({ about, given: shownGiven(given) });

  const newest = snapshots.at(-1) ?? '';
  const s = params.get('s');
  const snapshot = s !== null && snapshots.includes(s) ? s : newest;
  if (s !== null && s !== snapshot) note('snapshot', s);

  const z = params.get('z');
  const said = z === null ? { sql: params.get('q'), values: params.get('p') } : unpackStatement(z);
  if (said === null) note('sql', z ?? '');
  const given = said?.sql ?? null;
  const usable = given !== null && given.length <= MOST_SQL && !given.includes('\0');
  if (given !== null && !usable) note('sql', given);
  if (!usable) return { view: { sql: DEFAULT_SQL, params: [], snapshot }, notices };

  const values = readParameters(said?.values ?? '');
  if (values === null) note('params', said?.values ?? '');
  return { view: { sql: given, params: values ?? [], snapshot }, notices };
}

function unpackStatement(packed: string): { sql: string; values: string } | null {
  const text = unpack(packed, 4 * MOST_SQL);
  if (text === null) return null;
  try {
    const [sql, values]: unknown[] = JSON.parse(text) as unknown[];
    return typeof sql === 'string' && typeof values === 'string' ? { sql, values } : null;
  } catch {
    return null;
  }
}

const VALUE = /('(?:[^']|'')*'|[^',]+)(?:,|$)/y;
const NUMBER = /^-?(\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$|^NaN$/;

/** `'P34-01',2023,true,null` → its values; null when anything in it is none. */
function readParameters(text: string): Parameter[] | null {
  const values: Parameter[] = [];
  for (VALUE.lastIndex = 0; VALUE.lastIndex < text.length;) {
    const item = VALUE.exec(text)?.[1];
    if (item === undefined || values.length === MOST_PARAMS) return null;
    if (item.startsWith("'")) values.push(item.slice(1, -1).replaceAll("''", "'"));
    else if (item === 'true' || item === 'false') values.push(item === 'true');
    else if (item === 'null') values.push(null);
    else if (NUMBER.test(item)) values.push(Number(item));
    else return null;
  }
  return text.endsWith(',') ? null : values;
}
