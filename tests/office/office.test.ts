import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureCard } from '../../src/lib/figures/export/card';
import { sampleBriefing } from '../unit/briefing/support/sampleBriefing';
import { OFFICE, workshop, type Workshop } from './support/libreOffice';
import { officeFiles, type OfficeFiles } from './support/officeFiles';

/** All sheets; `,`, `"`, UTF-8; cells as they are kept, not as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const cards: FigureCard[] = sampleBriefing.blocks.flatMap(({ block, figure }) =>
  (block.kind === 'figure' || block.kind === 'table') && figure?.ok ? [figure.figure.card] : []
);

/** Of the speaker; on no page. */
const NOTES = ['Chào hội nghị.', 'Nhắc lại: số thu 405.252'];

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

describe.skipIf(!OFFICE)('LibreOffice', () => {
  let shop: Workshop;
  let files: OfficeFiles;
  let names: string[];
  let said: string;
  const pages: Record<string, string[]> = {};
  beforeAll(async () => {
    files = await officeFiles(sampleBriefing);
    names = Object.keys(files);
    shop = await workshop(files);
    said = await shop.convert(names, 'pdf');
    for (const name of names) pages[name] = await shop.pages(name.replace(/\.\w+$/, '.pdf'));
  });
  afterAll(() => shop.close());

  const textOf = (name: string) => plain((pages[name] ?? []).join('\n'));
  /** Texts of these that the file does not print. */
  const notIn = (name: string, wanted: readonly string[]) => {
    const text = textOf(name);
    return wanted.filter((it) => !text.includes(plain(it)));
  };

  it('opens every file and complains of none', () => {
    expect(said).toBe('');
    for (const name of names) expect(pages[name]?.length, name).toBeGreaterThan(1);
  });

  it('has text on every page', () => {
    for (const name of names)
      for (const [i, page] of (pages[name] ?? []).entries())
        expect(plain(page).trim().length, `${name}, page ${i + 1}`).toBeGreaterThan(20);
  });

  it('shows the slides: findings, numbers of the charts, sources, stamp, no notes', () => {
    const name = 'slides.pptx';
    const slides = Object.keys(unzipSync(files[name])).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(pages[name]).toHaveLength(slides.length);
    expect(notIn(name, ['6,27', '400.421', '352.794', '12,38', '38.200', 'chưa có số công bố'])).toEqual([]);
    expect(notIn(name, ['Hànộimới, VnEconomy', '31/01/2026', 'MÔ PHỎNG', '<b>A & B</b>'])).toEqual([]);
    expect(notIn(name, NOTES)).toEqual(NOTES);
  });

  it('prints the workbook: numbers as in Vietnam, a sheet after another, with page numbers', () => {
    const name = 'sheets.xlsx';
    expect(notIn(name, ['6,27', '400.421', 'hơn 704.500', '352.794', '-6,78', '38.200'])).toEqual([]);
    expect(
      notIn(
        name,
        cards.map(({ sentence }) => sentence)
      )
    ).toEqual([]);
    expect(
      notIn(
        name,
        cards.map(({ source }) => source)
      )
    ).toEqual([]);
    expect(notIn(name, ['SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ THẬT'])).toEqual([]);
    const all = pages[name] ?? [];
    expect(all.length).toBeGreaterThanOrEqual(cards.length + 2);
    all.forEach((page, i) => expect(plain(page)).toContain(`Trang ${i + 1}/${all.length}`));
    expect(textOf(name).match(/###|#REF!|#NAME\?|Err:\d/)).toBeNull();
  });

  it('reads from the workbook the numbers of the figures', async () => {
    expect(await shop.convert(['sheets.xlsx'], CSV)).toBe('');
    const sheets = (await shop.list()).filter((file) => file.endsWith('.csv'));
    expect(sheets).toHaveLength(cards.length + 2);
    for (const [i, own] of cards.entries()) {
      const file = sheets.find((name) => name.startsWith(`sheets-${i + 1}. `)) ?? '';
      const rows: string[][] = parse(await shop.read(file), { relaxColumnCount: true });
      const first = rows.findIndex((row) => row[0] === own.table.rows[0]?.head);
      own.table.rows.forEach((row, r) => {
        const [head, ...cells] = rows[first + r] ?? [];
        expect(head).toBe(row.head);
        expect(cells.filter((value) => /^-?\d/.test(value)).map((value) => Number(value.replace(',', '.')))).toEqual(
          row.cells.flatMap(({ value, upper }) => (value === null ? [] : upper == null ? [value] : [value, upper]))
        );
      });
    }
  });

  it.each(['party.docx', 'state.docx'] as const)('prints %s: its own head, numbers, sources, stamp', (name) => {
    const heads = { 'party.docx': 'ĐẢNG CỘNG SẢN VIỆT NAM', 'state.docx': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' };
    expect(notIn(name, Object.values(heads))).toEqual(Object.values(heads).filter((head) => head !== heads[name]));
    expect(notIn(name, ['6,27%', '400.421', '704.500', '352.794', '1,22 điểm phần trăm'])).toEqual([]);
    expect(notIn(name, ['Hànộimới', '31/01/2026', 'MÔ PHỎNG', '<b>A & B</b>'])).toEqual([]);
    expect(notIn(name, NOTES)).toEqual(NOTES);
  });
});
