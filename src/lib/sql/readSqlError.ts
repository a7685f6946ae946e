import type { EngineErrorAbout, EngineErrorCode } from '$lib/engine/errors';
import type { SqlProblem, SqlProblemKind } from '$lib/model/sqlProblem';
import { parameters } from './parameters';
import { placeOf } from './placeOf';
import { statements } from './statements';

/** Parts of a message by name: `name`, `type`, `near`. */
const MESSAGES: readonly [SqlProblemKind, RegExp][] = [
  ['unknown-in-table', /Values list "(?<type>[^]*?)" does not have a column named "(?<name>[^]*?)"/],
  ['unknown-column', /Referenced column "(?<name>[^]*?)" not found/],
  ['unknown-column', /Column "(?<name>[^]*?)" in \w+ list not found/],
  ['unknown-in-table', /Cannot extract field '(?<name>[^]*?)' from expression "(?<type>[^]*?)"/],
  ['unknown-table', /Referenced table "(?<name>[^]*?)" not found/],
  ['unknown-table', /Table with name (?<name>[^]*?) does not exist/],
  ['unknown-function', /Function with name "?(?<name>[^]*?)"? does not exist/],
  ['unknown-function', /(?<name>[\w$]+) is not an aggregate function/],
  [
    'network',
    /requires the extension (?<name>\w+)|No files found that match|Cannot open file|file system operations are disabled|scanning .* files? is disabled/i
  ],
  ['unclosed', /unterminated (?:quoted|dollar-quoted|\/\*|bit|hexadecimal|Unicode)/],
  ['unfinished', /syntax error at end of input/],
  ['syntax', /syntax error at or near "(?<name>[^]*?)"(?:\n|$)/],
  ['no-columns', /SELECT clause without selection list|zero-length delimited identifier/],
  ['not-grouped', /column "?(?<name>[^]*?)"? must appear in the GROUP BY clause/],
  ['aggregate-in-where', /WHERE clause cannot contain (?:aggregates|window)/],
  ['nested-aggregate', /aggregate function calls cannot (?:be nested|contain)/],
  ['ambiguous', /Ambiguous reference to (?:column name|table) "(?<name>[^]*?)"(?: \(use: (?<near>[^]*?)\))?/],
  ['order-position', /ORDER term out of range - should be between 1 and (?<near>\d+)/],
  [
    'date',
    /(?:date|timestamp|time) field value out of range: "(?<name>[^]*?)"|(?:date|timestamp) format[^"]*"(?<name2>[^]*?)"|Could not convert string '(?<name3>[^']*)' to (?:DATE|TIMESTAMP)|invalid (?:date|timestamp) field format: "(?<name4>[^]*?)"/
  ],
  ['not-convertible', /Could not convert string ["'](?<name>[^]*?)["'] to (?<type>\w+)/],
  ['too-big', /with value (?<name>\S+) can't be cast .* destination type (?<type>\w+)/],
  ['too-big', /(?:Overflow|out of range)/],
  ['argument-types', /No function matches the given name and argument types '(?<name>[^]*?)\((?<type>[^]*?)\)'/],
  ['columns-differ', /same number of result columns/],
  ['negative-limit', /(?:LIMIT|OFFSET) cannot be negative/],
  ['pattern', /^Invalid Error: (?:missing|invalid|no argument|bad|unexpected|trailing)/],
  ['duplicate', /Duplicate alias "(?<name>[^]*?)"/],
  ['parameters', /the SQL has (?:.*) parameters/]
];

/** Of these the name is a value of the statement. */
const VALUES: readonly SqlProblemKind[] = ['not-convertible', 'date', 'too-big'];

/** What went wrong with a statement, from the console's error. `words` is kept for what is not recognised. */
export function readSqlError(
  { code, about }: { code: EngineErrorCode | 'not-a-question' | 'too-large'; about: EngineErrorAbout },
  sql: string,
  given = 0
): SqlProblem {
  const words = about.message ?? '';
  const plain = (kind: SqlProblemKind): SqlProblem => ({ kind, name: '', near: [], type: '', at: null, words });
  if (code === 'cancelled' || code === 'too-large' || code === 'too-many-parts') return plain(code);
  if (code === 'not-a-question' || code === 'query-failed') {
    if (statements(sql) > 1) return plain('several');
    const wanted = parameters(sql);
    if (wanted !== given && code === 'query-failed')
      return { ...plain('parameters'), name: String(given), type: String(wanted) };
  }
  if (code === 'not-a-question') return plain(code);
  return code === 'query-failed' ? told(words, sql) : plain('engine');
}

function told(words: string, sql: string): SqlProblem {
  for (const [kind, pattern] of MESSAGES) {
    const found = pattern.exec(words);
    if (!found) continue;
    const groups = found.groups ?? {};
    const name = groups.name ?? groups.name2 ?? groups.name3 ?? groups.name4 ?? '';
    const at = placeOf(words, kind === 'unclosed' || kind === 'unfinished' ? '' : name, sql, VALUES.includes(kind));
    // The console puts the statement between brackets: an error behind it is an end that came too early.
    const behind = kind === 'syntax' && at === null;
    return {
      kind: behind ? 'unfinished' : kind,
      name: behind ? '' : name,
      near: nearOf(words, groups.near),
      type: groups.type ?? '',
      at: behind || kind === 'unfinished' ? endOf(sql) : at,
      words
    };
  }
  return { kind: 'engine', name: '', near: [], type: '', at: placeOf(words, '', sql), words };
}

const MOST_NEAR = 3;
/** Names that the console gives to what it keeps. */
const OWN = /^r\d+$/;

/** `Candidate bindings: "observations.value"`, `Did you mean "memory.2026-01-31.grdp"?`, `(use: "a.code" or "b.code")`. */
function nearOf(words: string, use: string | undefined): string[] {
  if (use !== undefined && !use.includes('"')) return [use];
  const list = use ?? /(?:Candidate (?:bindings|tables): |Did you mean )([^\n]*)/.exec(words)?.[1] ?? '';
  const names = [...list.matchAll(/"([^"]*)"/g)].map(([, name = '']) => (use === undefined ? lastPart(name) : name));
  return [...new Set(names)].filter((name) => name && !OWN.test(name)).slice(0, MOST_NEAR);
}

const lastPart = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** The last character that is written. */
function endOf(sql: string): { from: number; to: number } | null {
  const to = sql.trimEnd().length;
  return to > 0 ? { from: to - 1, to } : null;
}
