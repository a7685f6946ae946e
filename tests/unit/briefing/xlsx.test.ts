import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureCard } from '../../../src/lib/figures/export/card';
import { writeXlsx } from '../../../src/lib/report/xlsx/writeXlsx';
import { card } from '../figures/support/exportCard';
import { sampleBriefing } from './support/sampleBriefing';
import { briefingOf, figures, formatAt, numbersIn, read, sheetAt, tableOf, texts } from './support/xlsxSheets';

describe('the sample briefing as a workbook', () => {
  let sheets: Sheet[];
  let parts: Record<string, string>;
  beforeAll(async () => {
    const bytes = await writeXlsx(sampleBriefing);
    sheets = (await readXlsx(bytes, { readStyles: true })).sheets;
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  });

  it('has contents, a sheet for each figure and table in order, and the sources', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Mục lục',
      ...figures(sampleBriefing).map(({ what }, i) => `${i + 1}. ${what}`.slice(0, 31).trim()),
      'Nguồn và bản số liệu'
    ]);
  });

  it('holds every number of every table as a number, and every reason as text', () => {
    figures(sampleBriefing).forEach((own, i) => {
      const rows = tableOf(sheetAt(sheets, i + 1), own);
      expect(rows).toHaveLength(own.table.rows.length);
      own.table.rows.forEach((row, r) => {
        expect(rows[r]?.[0]).toBe(row.head);
        expect(numbersIn(rows[r])).toEqual(
          row.cells.flatMap(({ value, upper }) => (value === null ? [] : upper == null ? [value] : [value, upper]))
        );
        for (const absent of row.cells.filter(({ value }) => value === null)) expect(rows[r]).toContain(absent.text);
      });
    });
  });

  it('holds every value with its source', () => {
    const rows = sheetAt(sheets, -1).rows;
    const head = rows.findIndex((row) => row.includes('Mã chỉ tiêu'));
    const expected = figures(sampleBriefing).flatMap((own) => own.long);
    expect(expected.length).toBeGreaterThan(100);
    const body = rows.slice(head + 1);
    expect(body.map((row) => row[rows[head]?.indexOf('Giá trị') ?? -1] ?? null)).toEqual(
      expected.map(({ value }) => value)
    );
    expect(body.map((row) => row[rows[head]?.indexOf('Nguồn') ?? -1] ?? '')).toEqual(
      expected.map(({ source }) => source)
    );
    expect(rows.flat()).toContain('Bản số liệu: 28/12/2023; 31/12/2025; 31/01/2026');
  });

  it('says title, measure, unit, sentence, notes and source of a figure', () => {
    const [growth] = figures(sampleBriefing);
    if (!growth) throw new Error('no figure');
    expect(texts(sheetAt(sheets, 1))).toEqual(
      expect.arrayContaining([
        growth.title,
        growth.measure,
        'Đơn vị tính: %',
        growth.sentence,
        'Ghi chú',
        ...growth.notes,
        growth.source
      ])
    );
  });

  it('takes the title that the reader gave', () => {
    const titled = sampleBriefing.blocks.find(({ block }) => block.kind === 'figure' && block.title)?.block;
    expect(titled && 'title' in titled && texts(sheetAt(sheets, 3)).includes(titled.title ?? '')).toBe(true);
  });

  it('says the status of every number that is not final, beside it', () => {
    const rows = tableOf(sheetAt(sheets, 2), figures(sampleBriefing)[1] as FigureCard);
    expect(rows[0]?.slice(3, 5)).toEqual([352794, 'tính toán']);
    expect(rows[1]?.slice(-2)).toEqual([704500, 'ước tính']);
  });

  it('keeps the words around a number in its format', () => {
    expect(formatAt(sheetAt(sheets, 2), 704500)).toBe('"hơn "#,##0');
    expect(formatAt(sheetAt(sheets, 2), 332961)).toBe('#,##0');
    expect(formatAt(sheetAt(sheets, 1), 6.27)).toBe('#,##0.00');
  });

  it('stamps a figure that is made up, the contents and the sources, and no other', () => {
    const stamped = sheets.filter((sheet) => texts(sheet).some((text) => /^[^a-z]*MÔ PHỎNG[^a-z]*$/.test(text)));
    expect(stamped.map(({ name }) => name)).toEqual([
      'Mục lục',
      '6. Cơ cấu đảng viên theo tuổi',
      'Nguồn và bản số liệu'
    ]);
    for (const sheet of stamped) expect(sheet.rows[0]?.[0]).toMatch(/MÔ PHỎNG/);
  });

  it('stamps a figure of an internal snapshot', async () => {
    const resolved = briefingOf(card());
    const [block] = resolved.blocks;
    if (!block?.figure?.ok) throw new Error('no figure');
    const { figure } = block.figure;
    const inside = { ...figure, from: { ...figure.from, snapshot: 'internal-2026-01-31' } };
    const [, sheet] = await read({ ...resolved, blocks: [{ ...block, figure: { ok: true, figure: inside } }] });
    expect(sheet?.rows[0]?.[0]).toBe('NỘI BỘ');
    expect(sheet?.headerFooter?.oddHeader).toContain('NỘI BỘ');
  });

  it('says what could not be had and why', () => {
    expect(texts(sheetAt(sheets, 0)).join('\n')).toContain('overview/growth: không có bản số liệu đã chọn');
  });

  it('freezes the head, repeats it on paper and merges what it heads', () => {
    const sheet = sheetAt(sheets, 2);
    const frozen = sheet.freezePane?.rows ?? 0;
    expect(sheet.rows[frozen - 2]?.[0]).toBe('Thu ngân sách');
    expect(sheet.rows[frozen]?.[0]).toBe('Dự toán');
    expect(sheet.merges).toContainEqual({ startRow: frozen - 2, startCol: 0, endRow: frozen - 1, endCol: 0 });
    expect(parts['xl/workbook.xml']).toContain(
      `&apos;2. Thu ngân sách&apos;!$${frozen - 1}:$${frozen}`.replaceAll('&apos;', "'")
    );
  });

  it('prints on A4 across, as wide as the page, with the classification and the page', () => {
    for (const sheet of sheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0
      });
      expect(sheet.headerFooter?.oddHeader).toContain('Nội bộ');
      expect(sheet.headerFooter?.oddFooter).toContain('Trang &P/&N');
    }
  });

  it('is written of a briefing that names a day which no calendar has', async () => {
    for (const day of ['2023-99-99', '0000-00-00'])
      expect((await writeXlsx({ ...sampleBriefing, snapshots: [day] })).length).toBeGreaterThan(10_000);
  });

  it('has no formula and does not ask the clock', () => {
    for (const [name, part] of Object.entries(parts))
      if (name.includes('worksheets')) expect(part).not.toMatch(/<f[ >]/);
    expect(parts['docProps/core.xml']).toContain('2026-01-31T00:00:00Z');
  });
});

it('is English when the briefing is', async () => {
  const own = card({ lang: 'en', table: { ...card().table, head: 'Unit' }, synthetic: true });
  const sheets = await read(briefingOf(own));
  expect(sheets.map(({ name }) => name)).toEqual(['Contents', '1. Tăng trưởng GRDP', 'Sources and snapshots']);
  expect(texts(sheetAt(sheets, 1))).toEqual(expect.arrayContaining(['Unit: %', 'estimate', 'Notes']));
  expect(sheetAt(sheets, 2).rows[0]?.[0]).toBe('THIS FILE CONTAINS SIMULATED FIGURES, NOT REAL ONES');
});

it('gives the same bytes each time, tells how far it is, and can be stopped', async () => {
  const shares: number[] = [];
  const first = await writeXlsx(sampleBriefing, { progress: (share) => shares.push(share) });
  const parts = (bytes: Uint8Array) => Object.entries(unzipSync(bytes));
  expect(parts(await writeXlsx(sampleBriefing))).toEqual(parts(first));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const stop = new AbortController();
  await expect(
    writeXlsx(sampleBriefing, { signal: stop.signal, progress: () => stop.abort(new Error('stopped')) })
  ).rejects.toThrow('stopped');
});

it('can be a briefing without figures', async () => {
  const sheets = await read({ ...sampleBriefing, blocks: [], snapshots: [], synthetic: false });
  expect(sheets.map(({ name }) => name)).toEqual(['Mục lục', 'Nguồn và bản số liệu']);
});
