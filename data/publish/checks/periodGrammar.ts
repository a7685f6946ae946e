import { parsePeriod } from '../../../src/lib/model/period';
import { periodAlias } from '../periodAlias';
import { error, type Problem } from '../problem';
import type { Row } from '../readCsv';

/** The period is a key of `model/period`, after the spellings that `periodAlias` understands. */
export function checkPeriodGrammar(row: Row): Problem[] {
  const period = row.cells['period'] ?? '';
  if (parsePeriod(periodAlias(period))) return [];
  return [
    error(
      row,
      'period-grammar',
      `Không hiểu kỳ "${period}"; hãy viết 2023, 2023-H1, 2023-Q3, 2023-9M, 2023-11, 2023-12-31 hoặc 2016..2020.`,
      `Period "${period}" is not understood; write 2023, 2023-H1, 2023-Q3, 2023-9M, 2023-11, 2023-12-31 or 2016..2020.`
    )
  ];
}
