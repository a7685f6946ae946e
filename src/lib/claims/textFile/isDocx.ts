import { zipEntries } from '../../files/xlsx/zipEntries';

/** An archive with a document of Word in it. Throws `damaged` for an archive that was cut. */
export function isDocx(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  if (p !== 0x50 || k !== 0x4b || three !== 3 || four !== 4) return false;
  return zipEntries(bytes).some(({ name }) => /^word\/[^/]+\.xml$/i.test(name));
}
