import type { Language } from '../../model/language';
import { dataMessage } from '../dataMessage';
import { formatNumber } from '../number';

/** What one file was found to be; the words of `engine/verify/fileCheck`, which stands above this folder. */
export interface CheckedFile {
  snapshot: string;
  path: string;
  verdict: keyof ReturnType<typeof dataMessage>['verify']['verdict'];
  expected: readonly { by: 'build' | 'index' | 'package'; sha256: string; bytes: number | null }[];
  found: { sha256: string; bytes: number | null } | null;
  detail: string;
}

/** `9f2c41ab…03de77b1`: enough to tell two hashes apart by eye. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;

/** How the whole check came out, in a sentence. */
export function checkSummary(lang: Language, checks: readonly CheckedFile[]): string {
  const words = dataMessage(lang).verify;
  const bad = checks.filter(({ verdict }) => verdict !== 'matches').length;
  const all = formatNumber(lang, checks.length);
  return bad === 0 ? words.sound(all) : words.unsound(formatNumber(lang, bad), all);
}

/** The result as text to send to somebody: a heading, the summary, then a line a file with full hashes where they differ. */
export function checkText(lang: Language, version: string, checks: readonly CheckedFile[]): string {
  const words = dataMessage(lang).verify;
  const lines = checks.map(({ snapshot, path, verdict, expected, found, detail }) => {
    const said = `${snapshot}/${path}: ${words.verdict[verdict]}`;
    if (verdict === 'matches') return `${said} (${found?.sha256 ?? ''})`;
    const hashes = expected.map(({ by, sha256 }) => `${words.expected[by]} ${sha256}`);
    return [said, ...hashes, `${words.found} ${found?.sha256 ?? words.none}`, detail].filter(Boolean).join('; ');
  });
  return [words.report(version), checkSummary(lang, checks), '', ...lines].join('\n') + '\n';
}

/** Columns of the result as CSV: codes and full hashes, for programs. */
export const CHECK_COLUMNS = [
  'snapshot',
  'file',
  'result',
  'bytes_found',
  'sha256_found',
  'bytes_expected',
  'sha256_build',
  'sha256_index',
  'sha256_package',
  'detail'
] as const;

/** The cells of `CHECK_COLUMNS` for one file. */
export function checkCells({ snapshot, path, verdict, expected, found, detail }: CheckedFile): string[] {
  const hash = (by: string) => expected.find((entry) => entry.by === by)?.sha256 ?? '';
  const bytes = expected.find((entry) => entry.bytes !== null)?.bytes;
  const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return [
    ...[snapshot, path, verdict, text(found?.bytes), found?.sha256 ?? '', text(bytes)],
    ...['build', 'index', 'package'].map(hash),
    detail
  ];
}
