import { decodeText } from '../../files/encoding/decodeText';
import { sniffEncoding } from '../../files/encoding/sniffEncoding';
import { FileProblem } from '../../model/ownFile';
import { withoutOldFont } from './withoutOldFont';

/**
 * The text of a TXT or MD file without its byte order mark. Unicode stays letter by letter as it is written, composed or
 * not, so that places in the text are places in the file. Throws `damaged` and `mixed-encoding`.
 */
export function plainText(bytes: Uint8Array): string {
  const encoding = sniffEncoding(bytes);
  const isUnicode = encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be';
  const text = isUnicode ? withoutOldFont(new TextDecoder(encoding).decode(bytes)) : decodeText(bytes, encoding);
  const zero = text.indexOf('\0');
  if (zero !== -1) throw new FileProblem('damaged', { line: text.slice(0, zero).split('\n').length });
  return text;
}
