import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../data/publish/columns';
import { kindOf } from '../../../data/publish/release/droppedTable';
import { readCsv } from '../../../data/publish/readCsv';
import { tablesOfFile } from '../../../src/routes/[[lang=lang]]/explore/publish/tablesOfFile';

type Cell = string | number;
const workbook = async (sheets: Record<string, Cell[][]>) =>
  new Uint8Array(await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }));
const head: Cell[] = [...COLUMNS.observations];
const row = (value: Cell) => head.map((name) => (name === 'value' ? value : name === 'note' ? 'gần, "đủ"' : `${name}`));

describe('a dropped file', () => {
  it('of a workbook gives every sheet that is ours, its rows under their own numbers', async () => {
    const bytes = await workbook({
      'Ghi chú': [['Đọc trước']],
      'Số liệu': [['BẢNG 1'], head, row(6.27), row('400421')],
      Nguồn: [[...COLUMNS.sources], ['a', 'Báo cáo', 'Cục', '2025-01', '', '']]
    });
    const tables = (await tablesOfFile('đợt 6.xlsx', bytes))!;
    expect(tables.map((table) => [table.name, kindOf(table)])).toEqual([
      ['đợt 6.xlsx (Số liệu)', 'observations'],
      ['đợt 6.xlsx (Nguồn)', 'sources']
    ]);
    expect(
      readCsv('x', tables[0]!.text).rows.map(({ line, cells, extra }) => [line, cells['value'], cells['note'], extra])
    ).toEqual([
      [3, '6.27', 'gần, "đủ"', 0],
      [4, '400421', 'gần, "đủ"', 0]
    ]);
  });

  it('of a workbook without our columns gives its first sheet, for the check to say what is missing', async () => {
    const tables = await tablesOfFile(
      'a.xlsx',
      await workbook({
        A: [
          ['Đơn vị', 'Số'],
          ['Hà Nội', 1]
        ]
      })
    );
    expect(tables).toHaveLength(1);
    expect(readCsv('x', tables![0]!.text).header).toEqual(['Đơn vị', 'Số']);
  });

  it.each(['utf-8', 'utf-16le'] as const)('of text in %s is its text', async (encoding) => {
    const text = 'code;title\r\n1;"Hải Phòng"\r\n';
    const bytes = encoding === 'utf-8' ? Buffer.from(`\uFEFF${text}`) : Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await tablesOfFile('a.csv', new Uint8Array(bytes))).toEqual([{ name: 'a.csv', text }]);
  });

  it('that is no table is refused', async () => {
    await expect(tablesOfFile('a.csv', new Uint8Array())).rejects.toMatchObject({ code: 'empty' });
    await expect(tablesOfFile('a.csv', new Uint8Array(Buffer.from('%PDF-1.7 ')))).rejects.toMatchObject({
      code: 'unknown-kind'
    });
  });
});
