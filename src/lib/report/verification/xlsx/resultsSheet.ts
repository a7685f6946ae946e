import type { ClaimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { measureLabel } from '$lib/language/measure';
import { decimalsOf } from '$lib/compute/decimals';
import type { Language } from '$lib/model/language';
import { rowOf, type GridCell } from '../../xlsx/sheetGrid';
import { STYLES } from '../../xlsx/styles';
import type { CheckedRow } from '../checkedRows';
import type { Verification } from '../verification';
import { verificationFacts } from '../verificationFacts';
import { countCell, numberCell, textCell } from './cells';
import { tableSheet, type TableSheet } from './tableSheet';

type Column = keyof ReturnType<typeof verificationWords>['columns'];

const WIDTHS: Readonly<Record<Column, number>> = {
  no: 6,
  number: 20,
  value: 14,
  upper: 12,
  measure: 14,
  sentence: 46,
  reading: 40,
  computed: 14,
  shown: 22,
  verdict: 16,
  reason: 60,
  arithmetic: 40,
  nearby: 44,
  reader: 18,
  suggested: 46
};

/** A column for the upper ends of bands only where there is one. */
const columnsOf = (rows: readonly CheckedRow[]): Column[] =>
  (Object.keys(WIDTHS) as Column[]).filter(
    (column) => column !== 'upper' || rows.some(({ judged }) => judged.claim.upper !== null)
  );

/** Digits of a number that the figures give, beside those of the text. */
const MORE_DIGITS = 2;

export function resultsSheet(verification: Verification, rows: readonly CheckedRow[], words: ClaimWords): TableSheet {
  const { lang } = verification;
  const t = verificationWords(lang);
  const columns = columnsOf(rows);
  const across = columns.length - 3;
  return tableSheet(verification, {
    name: t.tables.results,
    title: t.title,
    above: verificationFacts(verification, rows, words).map(([name, value]) =>
      rowOf([
        { value: name, style: STYLES.strong, across: 3 },
        { value, style: STYLES.body, across }
      ])
    ),
    columns: columns.map((column) => ({ label: t.columns[column], width: WIDTHS[column] })),
    body: rows.map((row) => columns.map((column) => cellOf(lang, row, column))),
    empty: t.noNumbers
  });
}

function cellOf(lang: Language, row: CheckedRow, column: Column): GridCell {
  const { claim, judgement } = row.judged;
  switch (column) {
    case 'no':
      return countCell(row.no);
    case 'value':
      return numberCell(claim.value);
    case 'upper':
      return numberCell(claim.upper);
    case 'measure':
      return textCell(measureLabel(lang, claim.measure, claim.noun));
    case 'computed':
      return computedCell(judgement.computed?.value ?? null, claim.step);
    case 'shown':
      return textCell(row.computed);
    case 'verdict':
      return { value: row.verdictText, style: row.verdict === 'differs' ? DIFFERS : STYLES.text };
    case 'nearby':
      return textCell(row.nearby.join('\n'));
    case 'reader':
      return textCell(row.corrected ? verificationWords(lang).corrected : '');
    default:
      return textCell(row[column]);
  }
}

const DIFFERS = { ...STYLES.text, font: { ...STYLES.text.font, bold: true } };

/** With at most two digits more than the text has. */
function computedCell(value: number | null, step: number): GridCell {
  if (value === null) return numberCell(null);
  const own = step > 0 && step < 1 ? Math.ceil(-Math.log10(step) - 1e-9) : 0;
  return numberCell(value, Math.min(decimalsOf(value), own + MORE_DIGITS));
}
