import { fromFont } from '../../files/encoding/fromFont';
import { sniffFont } from '../../files/encoding/sniffFont';

/** Enough to know by what font a text was typed. */
const SAMPLE = 65_536;

/** A text that was typed in an old Vietnamese font (.VnTime, VNI-Times) and kept as letters of Latin-1, as Unicode. */
export function withoutOldFont(text: string): string {
  const font = /[\u0080-\u00ff]/.test(text) ? sniffFont(text.slice(0, SAMPLE)) : undefined;
  return font ? fromFont(text, font) : text;
}
