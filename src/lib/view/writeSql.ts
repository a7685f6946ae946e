import { wellFormed } from '$lib/engine/literal';
import type { Parameter } from '$lib/model/question';
import type { SqlView } from '$lib/model/sqlView';
import { DEFAULT_SQL } from '$lib/sql/defaultSql';
import { deflateSync, strToU8 } from 'fflate';

/** Characters up to which a statement and its parameters stand in the address as they are. */
const READABLE = 1_200;

/** Characters of a query string that every server and mail program takes; the page does not write a longer one. */
export const LONGEST_SQL_QUERY = 6_000;

/**
 * The query string for `/explore/sql` that `readSql` reads back, with its `?`: `q` the statement, `p` its parameters, `s`
 * the snapshot unless it is the newest. A long statement is packed with its parameters under `z`. Empty for the default
 * statement. Half surrogates, which no address can hold, become U+FFFD.
 */
export function writeSql({ sql, params, snapshot }: SqlView, newest: string): string {
  const parts: string[] = [];
  if (sql !== DEFAULT_SQL || params.length > 0) {
    const text = wellFormed(sql);
    const values = params.map(written).join(',');
    const readable = `q=${escaped(text)}${params.length > 0 ? `&p=${escaped(values)}` : ''}`;
    parts.push(readable.length <= READABLE ? readable : `z=${packed(JSON.stringify([text, values]))}`);
  }
  if (snapshot && snapshot !== newest) parts.push(`s=${encodeURIComponent(wellFormed(snapshot))}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** As SQL writes a value, with `'` doubled inside text: `'P34-01'`, `2023`, `true`, `null`. */
function written(value: Parameter): string {
  if (typeof value === 'string') return `'${wellFormed(value).replaceAll("'", "''")}'`;
  return Object.is(value, -0) ? '-0' : String(value);
}

/** What a reader can still read is left as it is. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%3D', '=').replaceAll('%3A', ':');

const packed = (text: string): string =>
  btoa([...deflateSync(strToU8(text), { level: 9 })].map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
