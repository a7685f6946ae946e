import { tokensOf } from './tokens';

/**
 * A statement laid out anew: clauses on lines of their own, keywords in lower case. Rejects when the text cannot be taken
 * apart, or would say anything else afterwards; it is then to stay as it is.
 */
export async function formatSql(sql: string): Promise<string> {
  const { duckdb, formatDialect } = await import('sql-formatter');
  const formatted = formatDialect(sql, {
    dialect: duckdb,
    keywordCase: 'lower',
    functionCase: 'lower',
    dataTypeCase: 'lower',
    tabWidth: 2,
    expressionWidth: 80
  });
  if (said(formatted) !== said(sql)) throw new RangeError('the layout changes the statement');
  return formatted;
}

/** Strings and quoted names as written, everything else without regard to case. */
const said = (sql: string): string =>
  tokensOf(sql)
    .map(({ kind, text }) => (kind === 'text' || kind === 'name' ? text : text.toLowerCase().trim()))
    .join('\n');
