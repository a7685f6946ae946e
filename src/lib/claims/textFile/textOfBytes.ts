import { sniffKind } from '../../files/sniffKind';
import { FileProblem, type FileKind } from '../../model/ownFile';
import { docxText } from './docxText';
import { isDocx } from './isDocx';
import { isWideText } from './isWideText';
import { MOST_DOCX_BYTES, MOST_TEXT_BYTES } from './limits';
import { plainText } from './plainText';

/** The text of a file by what its content is, whatever its name says; line ends as they stand there. Throws `FileProblem`. */
export function textOfBytes(name: string, bytes: Uint8Array): string {
  const size = bytes.length;
  if (isDocx(bytes)) {
    if (size > MOST_DOCX_BYTES) throw new FileProblem('too-large', { size, limit: MOST_DOCX_BYTES });
    return docxText(bytes);
  }
  const kind = kindOf(name, bytes);
  if (kind !== 'csv') throw new FileProblem('unknown-kind', { kind });
  if (startsWith(bytes, '{\\rtf')) throw new FileProblem('unknown-kind', { kind: 'rtf' });
  if (size > MOST_TEXT_BYTES) throw new FileProblem('too-large', { size, limit: MOST_TEXT_BYTES });
  return plainText(bytes);
}

function kindOf(name: string, bytes: Uint8Array): FileKind {
  try {
    return sniffKind(name, bytes);
  } catch (thrown) {
    const isUnsaid = thrown instanceof FileProblem && thrown.code === 'unknown-kind' && !('kind' in thrown.detail);
    if (isUnsaid && isWideText(bytes)) return 'csv';
    throw thrown;
  }
}

function startsWith(bytes: Uint8Array, word: string): boolean {
  return Array.from(word).every((letter, i) => bytes[i] === letter.charCodeAt(0));
}
