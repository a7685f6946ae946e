import { TCVN3 } from '../../../../src/lib/files/encoding/tcvn3';
import { VNI } from '../../../../src/lib/files/encoding/vni';
import type { Encoding } from '../../../../src/lib/model/ownFile';

/** Every letter that only Vietnamese has, in both cases. */
export const LETTERS = [
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ',
  'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ'
].flatMap((letters) => Array.from(letters));

const FROM_VNI = new Map([...VNI].reverse().map(([codes, letter]) => [letter, codes]));
const FROM_TCVN3 = new Map(TCVN3.map((letter, code) => [letter, code]));

/** Windows-1258 has no letters with a tone of their own but these; other tones stand behind the letter. */
const TONES = new Map([
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2]
]);

export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
    case 'utf-16be':
      return Uint8Array.from(
        Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
          encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
        )
      );
    case 'vni':
      return bytesOf(Array.from(text, (letter) => FROM_VNI.get(letter) ?? letter).join(''));
    case 'tcvn3':
      return Uint8Array.from(Array.from(text, (letter) => FROM_TCVN3.get(letter) ?? letter.charCodeAt(0)));
    case 'windows-1258':
      return Uint8Array.from(Array.from(text).flatMap(windows1258));
    case 'windows-1252':
      return bytesOf(text);
  }
}

function windows1258(letter: string): number[] {
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const tone = marks.find((mark) => TONES.has(mark));
  const shaped = (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC');
  const code = shaped.charCodeAt(0) < 0x80 ? shaped.charCodeAt(0) : SHAPED.get(shaped);
  if (code === undefined) throw new Error(`no ${letter} in windows-1258`);
  return tone ? [code, TONES.get(tone)!] : [code];
}

const SHAPED = new Map(
  Array.from({ length: 128 }, (_, i): [string, number] => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(128 + i)),
    128 + i
  ])
);

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(Array.from(latin1, (letter) => letter.charCodeAt(0)));
}

export const csv = (text: string, name = 'a.csv') => ({ name, bytes: encode(text, 'utf-8') });
