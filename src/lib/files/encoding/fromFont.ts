import { TCVN3 } from './tcvn3';
import { VNI } from './vni';

export type FontEncoding = 'tcvn3' | 'vni';

/**
 * Text that was typed in an old Vietnamese font, where every letter is a code of Latin-1 (so a workbook keeps it), as
 * Unicode. Letters beyond those stay, like dashes and quotes that a program put in.
 */
export function fromFont(text: string, encoding: FontEncoding): string {
  if (encoding === 'tcvn3')
    // eslint-disable-next-line no-control-regex -- some of its letters are control codes
    return text.replace(/[\u0001-\u0017\u0080-\u00ff]/g, (code) => TCVN3[code.charCodeAt(0)] ?? code).normalize('NFC');
  return text.replace(VNI_CODES, (codes) => VNI.get(codes) ?? codes).normalize('NFC');
}

/** The longest first: ô and ö are letters of their own, and with a mark after them another. */
const VNI_CODES = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
