import type { Language } from '../../model/language';
import type { FileProblem } from '../../model/ownFile';
import { exploreMessage } from '../exploreMessage';
import { formatNumber } from '../number';

const MB = 1024 * 1024;

/** What is wrong with a reader's file and what to do about it, in a sentence or two. */
export function fileProblem(lang: Language, { code, detail }: FileProblem): string {
  const t = exploreMessage(lang).files.problem;
  const whole = (value: unknown) => formatNumber(lang, Number(value) || 0, { decimals: 0 });
  const megabytes = (value: unknown) => formatNumber(lang, (Number(value) || 0) / MB, { decimals: 0 });
  switch (code) {
    case 'empty':
      return t.empty;
    case 'too-large':
      return 'size' in detail ? t.tooLarge(megabytes(detail.size), megabytes(detail.limit)) : t.tooLargeMemory;
    case 'unknown-kind':
      return looksLike(lang, Object.values(detail));
    case 'damaged':
      return t.damaged;
    case 'zip-bomb':
      return t.zipBomb;
    case 'protected':
      return t.protected;
    case 'mixed-encoding':
      return t.mixedEncoding(whole(detail.line));
    case 'codec':
      return t.codec(String(Object.values(detail)[0] ?? ''));
    case 'too-many-columns':
      return t.tooManyColumns(whole(detail.columns), whole(detail.limit));
    case 'too-many-rows':
      return t.tooManyRows(whole(detail.limit));
    case 'no-table':
      return t.noTable;
    case 'unclosed-quote':
      return t.unclosedQuote(whole(detail.line));
    case 'not-kept':
      return t.notKept;
    case 'name-kept':
      return t.nameKept;
    case 'not-read':
      return t.notRead;
  }
}

const SAME: Readonly<Record<string, string>> = { doc: 'docx', gzip: 'zip', rar: 'zip', '7z': 'zip' };

function looksLike(lang: Language, kinds: readonly unknown[]): string {
  const { looksLike: known, unknown } = exploreMessage(lang).files.problem;
  const kind = kinds
    .map((value) => SAME[String(value)] ?? value)
    .find((value): value is keyof typeof known => typeof value === 'string' && Object.hasOwn(known, value));
  return kind ? known[kind] : unknown;
}
