import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { claimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { message } from '$lib/language/message';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { cellText } from '../../xlsx/cellText';
import { FONT } from '../../xlsx/styles';
import { checkedRows } from '../checkedRows';
import type { Verification } from '../verification';
import { inconsistenciesSheet } from './inconsistenciesSheet';
import { resultsSheet } from './resultsSheet';
import { textSheet } from './textSheet';
import { valuesSheet } from './valuesSheet';

/** A verification as a workbook of four sheets: results, contradictions, sources, text. */
export async function verificationXlsx(verification: Verification): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, name, snapshot } = verification;
  const words = claimWords(lang, verification);
  const rows = checkedRows(verification, words);
  const parts = [
    resultsSheet(verification, rows, words),
    inconsistenciesSheet(verification, rows, words),
    valuesSheet(verification, rows),
    textSheet(verification, rows, words)
  ];
  // A file is as old as its figures; the writer would ask the clock.
  const modified = new Date(`${parseSnapshotId(snapshot)?.date ?? '2000-01-01'}T00:00:00Z`);
  const bytes = await writeWorkbook({
    sheets: parts.map(({ sheet }) => sheet),
    namedRanges: parts.flatMap(({ names }) => names),
    defaultFont: FONT,
    properties: {
      title: cellText([verificationWords(lang).title, name].filter(Boolean).join(': ')) ?? '',
      creator: message(lang).site.name,
      created: modified,
      modified
    }
  });
  return new Uint8Array(bytes);
}
