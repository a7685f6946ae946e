import type { ClaimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { formatDate } from '$lib/language/date';
import { snapshotName } from '$lib/language/members/memberSourceLine';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { countsOf, type CheckedRow } from './checkedRows';
import type { Verification } from './verification';

/** What stands over the table: which text, which figures, when, and how it came out. Names with their values. */
export function verificationFacts(
  { lang, name, textHash, snapshot, snapshotHash, day, numbers }: Verification,
  rows: readonly CheckedRow[],
  words: ClaimWords
): readonly (readonly [name: string, value: string])[] {
  const t = verificationWords(lang);
  const parsed = parseSnapshotId(snapshot);
  const counts = countsOf(rows).map(({ verdict, count }) => t.count(words.verdict(verdict), count));
  return [
    [t.name, name || t.pasted],
    [t.textHash, textHash],
    [t.day, formatDate(lang, day)],
    [t.snapshot, parsed?.collection === 'snapshots' ? formatDate(lang, parsed.date) : snapshotName(lang, snapshot)],
    [t.snapshotHash, snapshotHash],
    [t.results, t.found(rows.length, counts.join('; '), numbers.length - rows.length)]
  ];
}
