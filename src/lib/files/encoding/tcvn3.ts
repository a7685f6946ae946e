import { telexLetter } from './vietnameseLetters';

/** TCVN 5712 (the ABC fonts) from a0 on, in Telex; a space stands for a code without a letter of its own. */
const FROM_A0 = `
  ·  AW AA EE OO OW UW DD aw aa ee oo ow uw dd AWF
  ·f ·r ·x ·s ·j af ar ax as aj AWR awf awr awx aws AWX
  AWS AAF AAR AAX AAS EEF awj aaf aar aax aas aaj ef EER er ex
  es ej eef eer eex ees eej if ir EEX EES OOF ix is ij of
  OOR or ox os oj oof oor oox oos ooj owf owr owx ows owj uf
  OOX ur ux us uj uwf uwr uwx uws uwj yf yr yx ys yj OOS`;

/** Capitals that only the standard has; the fonts say them with small letters in a second font (.VnTimeH). */
const FROM_80 = `AF AR AX AS AJ AWJ AAJ EF ER EX ES EJ EEJ IF IR IX IS IJ OF OR OX OS OJ OOJ OWF OWR OWX OWS OWJ UF UR UX`;
const LOW: Readonly<Record<number, string>> = {
  0x01: 'US',
  0x02: 'UJ',
  0x04: 'UWF',
  0x05: 'UWR',
  0x06: 'UWX',
  0x11: 'UWS',
  0x12: 'UWJ',
  0x13: 'YF',
  0x14: 'YR',
  0x15: 'YX',
  0x16: 'YS',
  0x17: 'YJ'
};

/**
 * The letter of each of the 256 codes. Capitals with marks written in the font .VnTimeH have the codes of small letters and
 * come out small: a file of plain text does not say which font a word is in.
 */
export const TCVN3: readonly string[] = Array.from({ length: 256 }, (_, code) => letterOf(code));

function letterOf(code: number): string {
  const keys = code >= 0xa0 ? words(FROM_A0)[code - 0xa0] : code >= 0x80 ? words(FROM_80)[code - 0x80] : LOW[code];
  if (keys === undefined) return String.fromCharCode(code);
  if (keys === '·') return '\u00a0';
  if (keys.startsWith('·')) return telexLetter(`a${keys[1]}`).normalize('NFD').slice(1);
  const letter = telexLetter(keys.toLowerCase());
  return keys === keys.toLowerCase() ? letter : letter.toUpperCase();
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
