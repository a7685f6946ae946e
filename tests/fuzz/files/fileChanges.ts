import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { BYTE_CHANGES, EDGES } from '../parts/byteChanges';
import { textChanges } from '../parts/textChanges';
import type { Random } from '../run/random';
import type { Change } from '../run/room';
import type { GivenFile } from './soundFiles';

type Bytes = Uint8Array<ArrayBuffer>;

/** Pieces of tables, sheets and documents that break a reader which trusts them. */
const CSV_PIECES = [
  '"',
  '""',
  '"a"b',
  '\n"',
  ';;;;',
  ',,,,',
  '\r',
  '\n\n\n',
  '\t',
  '=1+1',
  '1.234',
  '1,5',
  '1.234.567,8',
  '١٢',
  '∞',
  '31/02/2024',
  '2024-13-45',
  '\u0000'
];
const XML_PIECES = [
  '<c r="B2" t="s"><v>99999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="s"><v>__proto__</v></c>',
  '<c s="1"><v>1e308</v></c>',
  '<c s="1"><v>-5</v></c>',
  '<c s="1"><v>2958466</v></c>',
  '<c s="99999"><v>1</v></c>',
  '<c r="XFD1"><v>1</v></c>',
  '<c r="ZZZ1"><v>1</v></c>',
  '<row r="3000000"><c><v>1</v></c></row>',
  '<row r="99999999999"><c><v>1</v></c></row>',
  '<mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:A3"/><mergeCell ref="A2:B9"/>',
  '<mergeCell ref="A1:A99999999"/>',
  '<c><f>A1</f></c>',
  '<c t="d"><v>9999-99-99T99:99</v></c>',
  '<c><v>NaN</v></c>',
  '<c><v>1e999</v></c>',
  '<c t="b"><v>7</v></c>',
  '<!DOCTYPE a [<!ENTITY b "b">]>',
  '&b;&#0;&#x110000;&#xD800;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '<',
  '>',
  '</',
  '_x0000_',
  '<w:p><w:r><w:t>1</w:t></w:r>',
  '<w:del>',
  '<w:tbl><w:tr><w:tc>',
  '<w:footnoteReference w:id="9"/>'
];
const NAMES = [
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'word/document.xml',
  '../../a',
  '__proto__',
  'a\u0000b',
  ''
];

const isZip = (bytes: Bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** One part of an archive changed as text; of what is none any more, bytes are harmed blindly. */
const onPart =
  (change: (text: string, random: Random) => string): Change<Bytes> =>
  (bytes, random) => {
    try {
      const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 1_000_000 });
      const names = Object.keys(parts);
      const main = names.filter((name) => /sheet\d|document|sharedStrings|styles/.test(name));
      const name = random.pick(random.chance(0.8) && main.length > 0 ? main : names);
      const text = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), random));
      return new Uint8Array(
        zipSync({ ...parts, [name]: text } as Zippable, { level: 1, mtime: new Date(2026, 0, 31) })
      );
    } catch {
      return random.pick(Object.values(BYTE_CHANGES))(bytes, random);
    }
  };

const inserted = (pieces: readonly string[]) => (text: string, random: Random) => {
  // Between two tags more often than inside one.
  const tags = random.chance(0.7) ? [...text.matchAll(/>(?=<)/g)] : [];
  const at = tags.length > 0 ? random.pick(tags).index + 1 : random.below(text.length + 1);
  return text.slice(0, at) + random.pick(pieces) + text.slice(at);
};

const wide = (count: number) => `<row>${'<c><v>1</v></c>'.repeat(count)}</row>`;

const ZIP_CHANGES: readonly Change<Bytes>[] = [
  ...Object.values(textChanges(400_000)).map((change) => onPart(change)),
  ...Array.from({ length: 6 }, () => onPart(inserted(XML_PIECES))),
  onPart((text, random) => text.replace('<sheetData>', `<sheetData>${wide(random.pick([1_900, 2_001, 10_000]))}`)),
  // The numbers of a header or of the directory.
  (bytes, random) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const heads: number[] = [];
    for (let at = 0; at + 22 <= copy.length; at++)
      if ([0x02014b50, 0x04034b50, 0x06054b50].includes(view.getUint32(at, true))) heads.push(at);
    if (heads.length === 0) return copy;
    const at = random.pick(heads) + 4 + 2 * random.below(21);
    if (at + 4 <= copy.length) view.setUint32(at, random.pick(EDGES), true);
    return copy;
  },
  (bytes, random) => {
    try {
      const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 1_000_000 });
      const [gone, added] = [random.pick(Object.keys(parts)), random.pick(NAMES)];
      const entries = Object.entries(parts).filter(([name]) => name !== gone || random.chance(0.5));
      const content = parts[gone] ?? new Uint8Array();
      return new Uint8Array(
        zipSync(Object.fromEntries([...entries, [added, content]]), { level: 1, mtime: new Date(2026, 0, 31) })
      );
    } catch {
      return random.pick(Object.values(BYTE_CHANGES))(bytes, random);
    }
  },
  ...Object.values(BYTE_CHANGES)
];

const onText =
  (change: (text: string, random: Random) => string): Change<Bytes> =>
  (bytes, random) =>
    new Uint8Array(strToU8(change(new TextDecoder().decode(bytes), random).toWellFormed()));

const TEXT_CHANGES: readonly Change<Bytes>[] = [
  ...Object.values(textChanges(200_000)).map((change) => onText(change)),
  ...Array.from({ length: 5 }, () => onText(inserted(CSV_PIECES))),
  onText(
    (text, random) =>
      `${Array.from({ length: random.pick([1_999, 2_001, 10_000]) }, (_, i) => `c${i}`).join(';')}\n${text}`
  ),
  ...Object.values(BYTE_CHANGES)
];

const OTHER_NAMES = [
  'a',
  'a.xlsx',
  'a.csv',
  'a.docx',
  'a.parquet',
  'a.json',
  '../../a.csv',
  'C:\\a.txt',
  '\u0000.csv',
  'a'.repeat(5_000)
];

export const FILE_CHANGES: readonly Change<GivenFile>[] = [
  ...Array.from({ length: 30 }, (): Change<GivenFile> => (file, random) => ({
    ...file,
    sound: false,
    bytes: random.pick(isZip(file.bytes) ? ZIP_CHANGES : TEXT_CHANGES)(file.bytes, random)
  })),
  (file, random) => ({ ...file, sound: false, name: random.pick(OTHER_NAMES) }),
  (file, random) => ({ ...file, sound: false, reader: random.pick(['own', 'release', 'text'] as const) }),
  // Other digits in a sound table leave it a sound table.
  ...Array.from({ length: 4 }, (): Change<GivenFile> => (file, random) => {
    const digit = (text: string) =>
      text.replaceAll(/(?<=[;\t|,>]-?)[1-9](?=\d*[\s,;|\t.<])/g, () => String(random.between(1, 9)));
    if (isZip(file.bytes)) return file;
    const text = new TextDecoder().decode(file.bytes);
    return text.includes('\ufffd') || text.includes('\u0000')
      ? file
      : { ...file, bytes: new Uint8Array(strToU8(digit(text))) };
  })
];
