import { FileProblem, type FileKind } from '../model/ownFile';
import { extensionKind } from './extensionKind';
import { MOST_BYTES } from './limits';

/**
 * To be called before a file is read. Throws `empty` or `too-large` (detail: `size`, `limit` in bytes) by what its name
 * says; a name that says nothing may be the largest kind, and its content decides later.
 */
export function checkSize(name: string, size: number, kind: FileKind | undefined = extensionKind(name)): void {
  if (size === 0) throw new FileProblem('empty');
  const limit = limitOf(kind);
  if (size > limit) throw new FileProblem('too-large', { size, limit });
}

function limitOf(kind: FileKind | undefined): number {
  return kind ? MOST_BYTES[kind] : Math.max(...Object.values(MOST_BYTES));
}
