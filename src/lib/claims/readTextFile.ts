import { FileProblem } from '../model/ownFile';
import { textLimit } from './textFile/limits';
import { textOfBytes } from './textFile/textOfBytes';

/**
 * The text of a reader's TXT, MD or DOCX file: one line a paragraph or a table row (cells parted by a tab), line ends `\n`.
 * Throws `FileProblem`, nothing else.
 */
export async function readTextFile(file: File): Promise<string> {
  if (file.size === 0) throw new FileProblem('empty');
  const limit = textLimit(file.name);
  if (file.size > limit) throw new FileProblem('too-large', { size: file.size, limit });
  try {
    return textOfBytes(file.name, new Uint8Array(await file.arrayBuffer())).replace(/\r\n?/g, '\n');
  } catch (thrown) {
    if (thrown instanceof FileProblem) throw thrown;
    throw new FileProblem('damaged', { message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
