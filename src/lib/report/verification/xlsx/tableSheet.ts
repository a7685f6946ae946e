import type { NamedRange, WriteSheet } from 'hucre';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { snapshotName } from '$lib/language/members/memberSourceLine';
import { pageSetup, repeatedRows } from '../../xlsx/pageSetup';
import { rowOf, sheetGrid, type GridCell, type GridRow } from '../../xlsx/sheetGrid';
import { STYLES } from '../../xlsx/styles';
import type { Verification } from '../verification';
import { stampText } from '../verificationStamp';

export interface TableSheet {
  sheet: WriteSheet;
  names: readonly NamedRange[];
}

/** A sheet of one table: stamp, title, what stands over it, then its head, frozen, repeated on paper and with filters. */
export function tableSheet(
  verification: Verification,
  {
    name,
    title,
    above = [],
    columns,
    body,
    empty = ''
  }: {
    name: string;
    title: string;
    above?: readonly GridRow[];
    columns: readonly { label: string; width: number }[];
    body: readonly (readonly GridCell[])[];
    /** In place of a table without rows. */
    empty?: string;
  }
): TableSheet {
  const { lang, snapshot } = verification;
  const stamp = stampText(verification);
  const across = columns.length;
  const line = (value: string, style: GridCell['style']): GridRow => rowOf([{ value, style, across }]);
  const over: GridRow[] = [
    ...(stamp ? [line(stamp, STYLES.stamp)] : []),
    line(title, STYLES.title),
    ...above,
    ...(above.length > 0 ? [[]] : [])
  ];
  const headAt = over.length + 1;
  const rows: GridRow[] = [
    ...over,
    rowOf(columns.map(({ label }) => ({ value: label, style: STYLES.head }))),
    ...body.map((cells) => rowOf(cells)),
    ...(body.length === 0 && empty ? [line(empty, STYLES.absent)] : [])
  ];
  return {
    sheet: {
      name,
      ...sheetGrid(
        rows,
        columns.map(({ width }) => width)
      ),
      freezePane: { rows: headAt },
      ...(body.length > 0 && {
        autoFilter: { range: `A${headAt}:${String.fromCharCode(64 + across)}${headAt + body.length}` }
      }),
      view: { showGridLines: false },
      ...pageSetup({
        head: [stamp, verification.name].filter(Boolean).join(' · '),
        foot: snapshotName(lang, snapshot),
        page: verificationWords(lang).page
      })
    },
    names: [repeatedRows(name, [headAt, headAt])]
  };
}
