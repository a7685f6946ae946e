import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../../src/lib/claims/readTextFile';
import { problemOf } from '../../files/support/problem';
import { encode } from '../../files/support/text';
import { cell, docx, file, paragraph, row, run, W } from './docx';

const read = (body: string, parts?: Record<string, string | Uint8Array>) => readTextFile(file(docx(body, parts)));

describe('a document of Word', () => {
  it('is read by paragraphs, whatever runs they are cut into', async () => {
    const text = await read(
      paragraph(run('GRDP năm 2023 '), run('tăng 6,', '<w:b/>'), run('27%')) +
        paragraph() +
        paragraph(
          run('Thu &amp; chi &lt;1&gt;'),
          '<w:r><w:tab/></w:r>',
          run('400.421'),
          '<w:r><w:br/></w:r>',
          run('tỷ đồng')
        )
    );
    expect(text).toBe('GRDP năm 2023 tăng 6,27%\n\nThu & chi <1>\t400.421\ntỷ đồng');
  });

  it('keeps what was inserted and moved here, leaves out what was deleted and moved away', async () => {
    const text = await read(
      paragraph(
        run('đạt '),
        `<w:del w:id="1"><w:r><w:delText>405.252</w:delText></w:r></w:del>`,
        `<w:ins w:id="2">${run('400.421')}</w:ins>`,
        `<w:moveFrom w:id="3">${run(' xa')}</w:moveFrom>`,
        `<w:moveTo w:id="4">${run(' gần')}</w:moveTo>`,
        run(' tỷ đồng', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')
      )
    );
    expect(text).toBe('đạt 400.421 gần tỷ đồng');
  });

  it('joins paragraphs whose end was deleted, and no others', async () => {
    const ended = (mark: string, text: string) => `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${run(text)}</w:p>`;
    expect(await read(ended('<w:del w:id="1"/>', 'tăng ') + ended('', '20%') + ended('<w:ins w:id="2"/>', 'hết'))).toBe(
      'tăng 20%\nhết'
    );
  });

  it('makes a line of each row, parted by tabs, with tables in cells inside their row', async () => {
    const nested = `<w:tbl>${row(cell(paragraph(run('a'))), cell(paragraph(run('b'))))}</w:tbl>`;
    const text = await read(
      `${paragraph(run('Bảng 1'))}<w:tbl><w:tblPr><w:tblW/></w:tblPr>` +
        row(cell(paragraph(run('Chỉ tiêu'))), cell(paragraph(run('Thực')), paragraph(run('hiện')))) +
        row(cell(paragraph(run('GRDP'))), cell(paragraph())) +
        row(cell(paragraph(run('Thu')), nested), cell(paragraph(run('5'), '<w:r><w:br/></w:r>', run('%')))) +
        `</w:tbl>${paragraph(run('Hết'))}`
    );
    expect(text).toBe('Bảng 1\nChỉ tiêu\tThực hiện\nGRDP\t\nThu a b\t5 %\nHết');
  });

  it('reads the results of fields and links, without page numbers and codes', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (code: string, result: string) =>
      `${char('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${char('separate')}${result}${char('end')}`;
    const text = await read(
      paragraph(
        `<w:hyperlink>${run('Phần I')}${field(' PAGEREF _Toc1 \\h ', run('37'))}</w:hyperlink>`,
        field('DATE', run(' 28/12/2023')),
        `<w:fldSimple w:instr=" NUMPAGES ">${run('90')}</w:fldSimple>`,
        `<w:fldSimple w:instr="REF x">${run(' 5%')}</w:fldSimple>`
      ) +
        paragraph(char('begin'), '<w:r><w:instrText>IF</w:instrText></w:r>') +
        paragraph(run('6%'))
    );
    expect(text).toBe('Phần I 28/12/2023 5%\n\n6%');
  });

  it('reads a text box once, before its paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('Hộp 8,16%')}</wps:txbx></mc:Choice><mc:Fallback>${box('Hộp 8,16%')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await read(paragraph(run('Trước '), drawing, run('sau')))).toBe('Hộp 8,16%\nTrước sau');
  });

  it('leaves out hidden text, and reads on after it', async () => {
    expect(await read(paragraph(run('a', '<w:vanish/>'), run('b'), run('c', '<w:vanish w:val="0"/>'), run('d')))).toBe(
      'bcd'
    );
  });

  it('appends footnotes and endnotes without their separators', async () => {
    const note = (text: string, type = '') => `<w:footnote ${type} w:id="1">${paragraph(run(text))}</w:footnote>`;
    const text = await read(paragraph(run('Thu 400.421'), '<w:r><w:footnoteReference w:id="1"/></w:r>'), {
      'word/footnotes.xml': `<w:footnotes ${W}>${note('', 'w:type="separator"')}${note('Số ước')}</w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes ${W}><w:endnote w:id="2">${paragraph(run('Cuối'))}</w:endnote></w:endnotes>`
    });
    expect(text).toBe('Thu 400.421\nSố ước\nCuối');
  });

  it('finds the document where the archive says it is', async () => {
    const other = `<w:document ${W}><w:body>${paragraph(run('Khác'))}</w:body></w:document>`;
    const text = await read(paragraph(run('Cũ')), {
      '_rels/.rels':
        '<Relationships><Relationship Id="r1" Type="urn:x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      'word/document2.xml': other
    });
    expect(text).toBe('Khác');
  });

  it('is put into Unicode when it was typed in an old font', async () => {
    const old = new TextDecoder('latin1').decode(encode('Tổng thu ngân sách thành phố đạt 5%', 'tcvn3'));
    expect(await read(paragraph(run(old)))).toBe('Tổng thu ngân sách thành phố đạt 5%');
  });

  it('of a hundred pages is read whole', async () => {
    const text = 'Tổng thu ngân sách nhà nước trên địa bàn ước đạt 400.421 tỷ đồng, đạt 113,5% dự toán. ';
    const long = Array.from({ length: 3_500 }, () => paragraph(...text.match(/.{1,12}/gu)!.map((part) => run(part))));
    const bytes = docx(long.join(''));
    expect(await readTextFile(file(bytes))).toHaveLength(3_500 * text.length + 3_499);
  });
});

describe('a broken or hostile document', () => {
  const problem = (content: Uint8Array | string, name?: string) => problemOf(() => readTextFile(file(content, name)));

  it.each<[string, string, () => Uint8Array | string]>([
    ['nothing', 'empty', () => ''],
    ['no text at all', 'empty', () => docx(paragraph())],
    ['no document', 'damaged', () => docx('', { 'word/document.xml': '<w:x/>' })],
    ['half a document', 'damaged', () => docx('', { 'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>5' })],
    [
      'a document type',
      'damaged',
      () => docx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' })
    ],
    ['a cut archive', 'damaged', () => docx(paragraph(run('a'))).slice(0, 300)],
    ['old Word', 'unknown-kind', () => ole('WordDocument')],
    ['a password', 'protected', () => ole('EncryptedPackage')],
    ['a bomb', 'zip-bomb', () => docx('', { 'word/document.xml': new Uint8Array(60_000_000).fill(32) })],
    ['PDF', 'unknown-kind', () => '%PDF-1.7 ...'],
    ['RTF', 'unknown-kind', () => '{\\rtf1 Xin}'],
    ['a workbook', 'unknown-kind', () => zipSync({ 'xl/workbook.xml': new Uint8Array(3) })]
  ])('with %s is refused: %s', async (_, code, content) => {
    expect((await problem(content())).code).toBe(code);
  });

  it('too large by its size is not read', async () => {
    const big = { name: 'a.txt', size: 30e6, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as File;
    const { code, detail } = await problemOf(() => readTextFile(big));
    expect([code, detail.size]).toEqual(['too-large', 30e6]);
  });
});

function ole(part: string): Uint8Array {
  const name = Array.from(part).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(64).fill(1), ...name]);
}
