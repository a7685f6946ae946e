import { sniffEncoding } from '../../files/encoding/sniffEncoding';

/**
 * Text in UTF-16, as the old Notepad's "Unicode". Half of its bytes are zeros, and every Vietnamese letter from `ạ` to `ỹ`
 * has a byte that would be a control code, so that byte by byte it looks like a program.
 */
export function isWideText(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, 65_536);
  const zeros = part.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (zeros < part.length / 10) return false;
  const encoding = sniffEncoding(part);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return false;
  const text = new TextDecoder(encoding).decode(part);
  // eslint-disable-next-line no-control-regex -- what no text has
  return text.trim() !== '' && !/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\ufffd(?!$)/.test(text);
}
