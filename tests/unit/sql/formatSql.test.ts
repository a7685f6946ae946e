import { describe, expect, it } from 'vitest';
import { DEFAULT_SQL } from '$lib/sql/defaultSql';
import { EXAMPLES } from '$lib/sql/examples';
import { formatSql } from '$lib/sql/formatSql';
import { tokensOf } from '$lib/sql/tokens';

describe('a statement laid out anew', () => {
  it('has its clauses on lines of their own and keywords in lower case', async () => {
    expect(
      await formatSql("SELECT Unit,AVG(value) FROM observations WHERE period=? AND note<>'FROM  X' -- Ghi chú")
    ).toBe(
      `select
  Unit,
  avg(value)
from
  observations
where
  period = ?
  and note <> 'FROM  X' -- Ghi chú`
    );
  });

  it('says what it said before, and comes to rest', async () => {
    const words = (sql: string) => tokensOf(sql).map(({ text }) => text.toLowerCase());
    for (const sql of [DEFAULT_SQL, ...EXAMPLES.map((example) => example.sql)]) {
      const formatted = await formatSql(sql);
      expect(words(formatted)).toEqual(words(sql));
      expect(await formatSql(formatted)).toBe(formatted);
    }
  });

  it.each(['select (1 +', "select 'abc", 'select 1; select $$ a'])('is refused for %s', async (sql) => {
    await expect(formatSql(sql)).rejects.toThrow();
  });
});
