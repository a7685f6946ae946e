import { describe, expect, it } from 'vitest';
import { namedSnapshots } from '../../../src/lib/sql/namedSnapshots';

describe('snapshots that a statement names', () => {
  it.each([
    ['select 1', []],
    ['select * from "2023-12-28".observations', ['2023-12-28']],
    [
      'from "2023-12-28".observations o join "2022-12-31" . units u on u."2021-01-01" = 1 join "2023-12-28".units',
      ['2023-12-28', '2022-12-31']
    ],
    [
      'select * from "demo-2025-12-31".observations, "internal-2026-01-31".units',
      ['demo-2025-12-31', 'internal-2026-01-31']
    ],
    ['select * from own."bang", "2023".x, "public".y', []]
  ])('%s', (sql, names) => {
    expect(namedSnapshots(sql)).toEqual(names);
  });
});
