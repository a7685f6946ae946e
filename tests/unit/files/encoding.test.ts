import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/lib/files/encoding/decodeText';
import { fromFont } from '../../../src/lib/files/encoding/fromFont';
import { sniffEncoding } from '../../../src/lib/files/encoding/sniffEncoding';
import { isSyllable, vietnameseShare } from '../../../src/lib/files/encoding/vietnameseShare';
import { ENCODINGS, type Encoding } from '../../../src/lib/model/ownFile';
import { problemOf } from './support/problem';
import { encode, LETTERS } from './support/text';

const MOTTO = 'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc';

/** As the old fonts really wrote them. */
const TCVN3_MOTTO = 'Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc';
const VNI_MOTTO = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc';

const VIETNAMESE = ENCODINGS.filter((encoding) => encoding !== 'windows-1252');

it.each<[Encoding, string]>([
  ['tcvn3', TCVN3_MOTTO],
  ['vni', VNI_MOTTO]
])('%s is read as it was written', (encoding, written) => {
  const latin1 = Uint8Array.from(Array.from(written, (letter) => letter.charCodeAt(0)));
  expect(decodeText(latin1, encoding)).toBe(MOTTO);
  expect(decodeText(encode(written, 'utf-8'), encoding)).toBe(MOTTO);
  expect(sniffEncoding(latin1)).toBe(encoding);
});

/** As the tables of converters print them. */
const SMALL =
  'á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ';
const SMALL_TCVN3 =
  '¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë ® Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ ã ß á â ä « è å æ ç é ¬ í ê ë ì î ó ï ñ ò ô \u00ad ø õ ö ÷ ù ý ú û ü þ';
const SMALL_VNI =
  'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î';

it('each small letter of the old fonts is the one of the tables', () => {
  expect(fromFont(SMALL_TCVN3, 'tcvn3')).toBe(SMALL);
  expect(fromFont('¡ ¢ £ ¤ ¥ ¦ §', 'tcvn3')).toBe('Ă Â Ê Ô Ơ Ư Đ');
  expect(fromFont(SMALL_VNI, 'vni')).toBe(SMALL);
  expect(fromFont(SMALL_VNI.toUpperCase(), 'vni')).toBe(SMALL.toUpperCase());
});

it('a mark of VNI belongs to the letter before it, also after ươ', () => {
  expect(fromFont('öôùc ñöôïc ngöôøi NÖÔÙC', 'vni')).toBe('ước được người NƯỚC');
});

it('capitals of VNI may have small marks', () => {
  expect(fromFont('Ñaø Naüng ÑAØ NAÜNG Ñaéc Laéc Thöøa Thieân Hueá', 'vni')).toBe(
    'Đà Nẵng ĐÀ NẴNG Đắc Lắc Thừa Thiên Huế'
  );
  expect(fromFont('THÖØA THIEÂN HUEÁ', 'vni')).toBe('THỪA THIÊN HUẾ');
});

it('capitals of the font .VnTimeH come out small, which is the limit of plain text', () => {
  expect(fromFont('Hµ NéI', 'tcvn3')).toBe('Hà NộI');
});

it('what a program put between the letters stays', () => {
  expect(fromFont('\u201cHµ Néi\u201d \u2013 HuÕ', 'tcvn3')).toBe('\u201cHà Nội\u201d \u2013 Huế');
});

it.each(VIETNAMESE)('%s has every letter', (encoding) => {
  expect(LETTERS).toHaveLength(134);
  for (const letter of LETTERS) expect(decodeText(encode(letter, encoding), encoding), letter).toBe(letter);
});

it.each(VIETNAMESE)('%s gives back any Vietnamese text', (encoding) => {
  const letter = fc.constantFrom(...LETTERS, ...'bcdghklmnpqrstvx 0123456789,.-\n');
  fc.assert(
    fc.property(fc.array(letter), (letters) => {
      // Two letters that VNI writes as one letter and its mark cannot stand beside each other.
      // The start keeps a short text of old codes from being UTF-8 by chance.
      const text = `Việt ${letters.join(encoding === 'vni' ? '.' : '')}`;
      expect(decodeText(encode(text, encoding), encoding)).toBe(text);
    })
  );
});

it.each(VIETNAMESE)('%s is recognised', (encoding) => {
  const text = `Đơn vị;Năm;Giá trị\nHà Nội;2024;1\nHải Phòng;2024;2\nThừa Thiên Huế;2024;3\nĐắk Lắk;2023;4\nQuảng Ngãi;2023;5\n`;
  expect(sniffEncoding(encode(text, encoding))).toBe(encoding);
});

it('marks decide and are not part of the text', () => {
  for (const [mark, encoding] of [
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be']
  ] as const) {
    const bytes = Uint8Array.from([...mark, ...encode('Huế', encoding)]);
    expect(sniffEncoding(bytes)).toBe(encoding);
    expect(decodeText(bytes, encoding)).toBe('Huế');
  }
});

it('letters of other tongues are windows-1252, plain ones UTF-8', () => {
  expect(sniffEncoding(encode('café;naïve;São Paulo;Zürich;Malmö', 'windows-1252'))).toBe('windows-1252');
  expect(sniffEncoding(encode('a;b\n1;2', 'utf-8'))).toBe('utf-8');
});

it('text that is taken apart is composed', () => {
  expect(decodeText(encode('Huế'.normalize('NFD'), 'utf-8'), 'utf-8')).toBe('Huế');
});

describe('mixed encodings', () => {
  const join = (...lines: [string, Encoding][]) =>
    Uint8Array.from(lines.flatMap(([text, encoding]) => [...encode(`${text}\n`, encoding)]));

  it('are told by the line of the fewer', async () => {
    const bytes = join(['Đơn vị', 'utf-8'], ['Hà Nội', 'utf-8'], ['1', 'utf-8'], ['Đà Nẵng', 'windows-1258']);
    expect(await problemOf(() => sniffEncoding(bytes))).toEqual({ code: 'mixed-encoding', detail: { line: 4 } });
  });

  it('are told when the old one is most', async () => {
    const bytes = join(['Hà Nội', 'tcvn3'], ['Cần Thơ', 'tcvn3'], ['Đà Nẵng', 'utf-8'], ['Huế', 'tcvn3']);
    expect(await problemOf(() => sniffEncoding(bytes))).toEqual({ code: 'mixed-encoding', detail: { line: 3 } });
  });
});

describe('syllables', () => {
  it.each('người nghiêng giếng quốc khuỷu ngoằn đường Đắk Huế ương gì quý thuở khuya'.split(' '))('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['naïve', 'Coäng', 'ßa', 'ẩẩ', 'münchen', 'ViÖt'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
  it('are counted among the words with marks', () => {
    expect(vietnameseShare('Hà Nội plain naïve')).toBeCloseTo(2 / 3);
    expect(vietnameseShare('plain')).toBeUndefined();
  });
});
