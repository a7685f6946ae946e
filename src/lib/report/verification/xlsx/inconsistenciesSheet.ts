import type { ClaimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import type { CheckedRow } from '../checkedRows';
import { numbersOf } from '../numbersOf';
import type { Verification } from '../verification';
import { countCell, textCell } from './cells';
import { tableSheet, type TableSheet } from './tableSheet';

export function inconsistenciesSheet(
  verification: Verification,
  rows: readonly CheckedRow[],
  words: ClaimWords
): TableSheet {
  const t = verificationWords(verification.lang);
  return tableSheet(verification, {
    name: t.tables.inconsistencies,
    title: t.inconsistency,
    columns: [
      { label: t.columns.no, width: 6 },
      { label: t.inconsistency, width: 100 },
      { label: t.numbers, width: 24 }
    ],
    body: verification.inconsistencies.map((it, i) => [
      countCell(i + 1),
      textCell(words.inconsistency(it, verification.numbers)),
      textCell(numbersOf(it, rows).join(', '))
    ]),
    empty: t.none
  });
}
