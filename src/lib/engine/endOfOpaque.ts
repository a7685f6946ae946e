const WORD = /[\w\u0080-\uffff]/;
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;

/** End of the string, quoted name or comment that starts at `at`, or `at` when none does. Unclosed ones reach to the end. */
export function endOfOpaque(sql: string, at: number): number {
  const two = sql.slice(at, at + 2);
  if (two === '--') return after(sql, '\n', at);
  if (two === '/*') return endOfBlockComment(sql, at);
  const before = sql[at - 1] ?? '';
  if (sql[at] === "'") return endOfQuoted(sql, at, /e/i.test(before) && !WORD.test(sql[at - 2] ?? ''));
  if (sql[at] === '"') return endOfQuoted(sql, at, false);
  if (sql[at] === '$' && !WORD.test(before)) {
    DOLLAR_TAG.lastIndex = at;
    const tag = DOLLAR_TAG.exec(sql)?.[0];
    if (tag) return after(sql, tag, at + tag.length);
  }
  return at;
}

function after(sql: string, mark: string, from: number): number {
  const found = sql.indexOf(mark, from);
  return found < 0 ? sql.length : found + mark.length;
}

function endOfBlockComment(sql: string, at: number): number {
  let depth = 0;
  for (let i = at; i < sql.length; i++) {
    const two = sql.slice(i, i + 2);
    if (two === '/*') depth++;
    else if (two === '*/') depth--;
    else continue;
    i++;
    if (depth === 0) return i + 1;
  }
  return sql.length;
}

/** A doubled quote needs no care: it reads as two adjoining strings, both opaque. */
function endOfQuoted(sql: string, at: number, backslashes: boolean): number {
  for (let i = at + 1; i < sql.length; i++) {
    if (backslashes && sql[i] === '\\') i++;
    else if (sql[i] === sql[at]) {
      // Inside an escape string the doubled quote keeps the escapes on, so it must not end here.
      if (backslashes && sql[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return sql.length;
}
