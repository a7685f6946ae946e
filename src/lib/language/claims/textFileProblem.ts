import type { Language } from '../../model/language';
import type { FileProblem } from '../../model/ownFile';
import { checkMessage } from '../checkMessage';
import { formatNumber } from '../number';

const MB = 1024 * 1024;

/** Why no text could be read from a reader's file and what to do about it, in a sentence or two. */
export function textFileProblem(lang: Language, { code, detail }: Pick<FileProblem, 'code' | 'detail'>): string {
  const t = checkMessage(lang).check.file;
  const megabytes = (value: unknown) => formatNumber(lang, (Number(value) || 0) / MB, { decimals: 0 });
  switch (code) {
    case 'empty':
      return t.empty;
    case 'too-large':
      return 'size' in detail ? t.tooLarge(megabytes(detail.size), megabytes(detail.limit)) : t.tooLargeMemory;
    case 'zip-bomb':
      return t.zipBomb;
    case 'protected':
      return t.protected;
    case 'unknown-kind': {
      const kind = String(detail.kind ?? '');
      return Object.hasOwn(t.kinds, kind) ? t.kinds[kind as keyof typeof t.kinds] : t.unknown;
    }
    case 'not-read':
      return t.notRead;
    default:
      return t.damaged;
  }
}
