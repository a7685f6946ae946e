import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { ENCODINGS, type Encoding } from '../../../src/lib/model/ownFile';
import { encode } from '../../unit/files/support/text';
import { workbook } from '../../unit/files/support/workbook';
import { cell, docx, paragraph, row, run } from '../../unit/claims/textFile/docx';

export type Reader = 'own' | 'release' | 'text';

export interface GivenFile {
  reader: Reader;
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Nothing but digits was changed: what another program reads of it must be the same. */
  sound: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

const TABLE = [
  ['Tỉnh, thành phố', 'Năm', 'Thu ngân sách', 'Tỷ lệ', 'Ghi chú'],
  ['Hà Nội', '2024', '505437', '6.5', 'chính thức'],
  ['Thành phố Hồ Chí Minh', '2024', '502000', '7.2', 'có "ngoặc", và phẩy; chấm phẩy'],
  ['Hải Phòng', '2023', '-94', '10.34', ''],
  ['Đà Nẵng', '2022', '0', '14.05', 'hai\ndòng'],
  ['Cần Thơ', '2021', '11250', '-2.8', 'đ']
];

const quoted = (text: string, delimiter: string) =>
  text.includes('"') || text.includes(delimiter) || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;

const csvText = (delimiter: string, decimal: string, end: string) =>
  TABLE.map((line, i) =>
    line.map((text, j) => quoted(i > 0 && j === 3 ? text.replace('.', decimal) : text, delimiter)).join(delimiter)
  ).join(end) + end;

const REPORT =
  'Năm 2023, thành phố Hà Nội thu ngân sách 400.421 tỷ đồng, tăng 20,3%.\nTổng sản phẩm tăng 6,27%; kết nạp 8.937 đảng viên mới.\n';

/** The same zip whose directory says that its parts unpack to 100 bytes. */
function lying(zip: Uint8Array): Bytes {
  const bytes = own(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
  }
  return bytes;
}

function bombs(): { own: Bytes[]; text: Bytes[] } {
  const SWOLLEN = new Uint8Array(26_000_000).fill(0x20);
  const head = strToU8('<worksheet><sheetData><row r="1"><c><v>1</v></c></row>');
  SWOLLEN.set(head);
  const sheet = workbook('', { 'xl/worksheets/sheet1.xml': SWOLLEN });
  const page = docx('', { 'word/document.xml': SWOLLEN });
  return { own: [own(sheet), lying(sheet)], text: [own(page), lying(page)] };
}

/** Files as offices send them, and two that swell when they are unpacked. */
export async function soundFiles(): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  const add = (reader: Reader, name: string, bytes: Uint8Array, sound = true) =>
    files.push({ reader, name, bytes: own(bytes), sound });
  for (const delimiter of [',', ';', '\t', '|'])
    for (const [decimal, end] of [
      ['.', '\n'],
      [',', '\r\n']
    ] as const)
      add('own', 'bang.csv', encode(csvText(delimiter, decimal, end), 'utf-8'));
  const withMark = (text: string, encoding: Encoding) =>
    encode(encoding.startsWith('utf') ? `\ufeff${text}` : text, encoding);
  for (const encoding of ENCODINGS.filter((name) => name !== 'windows-1252')) {
    add('own', 'bang.txt', withMark(csvText(';', ',', '\r\n'), encoding));
    add('text', 'bao-cao.txt', withMark(REPORT, encoding));
    if (encoding.startsWith('utf')) add('release', 'dot.csv', withMark(csvText(',', '.', '\n'), encoding));
  }
  const lines = readFileSync(join(import.meta.dirname, '../../../data/observations/grdp.csv'), 'utf8').split('\n');
  add('release', 'grdp.csv', strToU8(lines.slice(0, 40).join('\n')));
  add('own', 'grdp.csv', strToU8(lines.slice(0, 40).join('\n')));

  const cells = TABLE.map((line, i) => line.map((text, j) => (i > 0 && j > 0 && j < 4 ? Number(text) : text)));
  const dates = [['Ngày', 'Số'], ...[1, 2, 3].map((day) => [new Date(Date.UTC(2025, 0, day)), day / 8])];
  const made = await writeXlsx({
    sheets: [
      { name: 'Biểu 1', rows: cells },
      { name: 'Biểu 2', rows: dates }
    ]
  });
  // Without the times that the writer stamps on it: the same bytes on every day.
  const packed = zipSync(unzipSync(made), { mtime: new Date(2026, 0, 31) });
  add('own', 'bieu.xlsx', packed);
  add('release', 'bieu.xlsx', packed);
  const strings = '<sst><si><t>Đơn vị</t></si><si><t>Số</t></si><si><r><t>Hà </t></r><r><t>Nội</t></r></si></sst>';
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>';
  const sheet =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>400421</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Hải Phòng</t></is></c><c r="B3"><f>1+1</f><v>2</v></c></row>' +
    '<row r="4"><c r="A4" s="1"><v>45000</v></c><c r="B4" s="2"><v>0.0627</v></c></row>';
  add('own', 'tay.xlsx', workbook(sheet, { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles }), false);

  const table = `<w:tbl>${row(cell(paragraph(run('Thu ngân sách'))), cell(paragraph(run('400.421'))))}</w:tbl>`;
  add(
    'text',
    'bao-cao.docx',
    docx(
      REPORT.split('\n')
        .map((line) => paragraph(run(line)))
        .join('') + table
    )
  );
  const { own: sheets, text } = bombs();
  for (const bytes of sheets) add('own', 'phong.xlsx', bytes, false);
  for (const bytes of text) add('text', 'phong.docx', bytes, false);
  return files;
}
