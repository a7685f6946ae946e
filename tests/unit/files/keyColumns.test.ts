import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../data/publish/readCsv';
import { captionPeriod } from '../../../src/lib/files/match/captionPeriod';
import { captionsOf, keyCandidates } from '../../../src/lib/files/match/keyCandidates';
import { keyColumns } from '../../../src/lib/files/match/keyColumns';
import { matchColumns, type TextColumn } from '../../../src/lib/files/match/matchColumns';
import { pairKey, type OwnColumn } from '../../../src/lib/files/ownColumns';
import { readFile } from '../../../src/lib/files/readFile';
import { addedColumns } from '../../../src/lib/files/table/addedColumns';
import { fold } from '../../../src/lib/model/fold';
import type { Unit } from '../../../src/lib/model/unit';

const units = readCsv('units.csv', readFileSync('data/catalogue/units.csv', 'utf8')).rows.map(
  ({ cells }) => ({ ...cells, search: fold(cells.name ?? '') }) as unknown as Unit
);
const NOW = '2026-01-31';
const NAMES = { unit: 'unit_code', period: 'period_key' };

const text = (name: string, ...values: (string | null)[]): OwnColumn => ({ name, type: 'text', values });
const column = ({ name, values }: OwnColumn): TextColumn => ({
  name,
  texts: new Map(values.flatMap((value) => (value === null ? [] : [[String(value), 1] as const])))
});

/** What a table gets by its columns of places and times. */
function keysOf(unit: OwnColumn | undefined, time: OwnColumn | undefined, period = '') {
  const given = [unit, time].filter((one) => one !== undefined);
  const chosen = { unitColumn: unit && column(unit), periodColumn: time && column(time), period };
  const matching = matchColumns(chosen, units, NOW);
  const added = addedColumns(given, keyColumns(matching, units, NAMES), given[0]?.values.length ?? 0);
  return Object.fromEntries(added.map(({ name, values }) => [name, values]));
}

describe('the key columns of a table', () => {
  it('name the unit of the row’s own period', () => {
    const unit = text('don_vi', 'Hải Phòng', 'Hai Phong', 'Hải Phòng', 'Đâu đó', null, 'Cả nước', 'Hải Phòng');
    const time = text('ky', '2023', 'Năm 2025', 'Quý I/2024', '2023', '2023', '2023', 'bao giờ');
    expect(keysOf(unit, time)).toEqual({
      unit_code: ['P63-31', 'P34-31', 'P63-31', null, null, 'VN', 'P34-31'],
      period_key: ['2023', '2025', '2024-Q1', '2023', '2023', '2023', null]
    });
  });

  it('go by the one period of the table where no column says it', () => {
    const unit = text('don_vi', 'Hải Phòng', 'Hải Dương');
    expect(keysOf(unit, undefined, '2018')).toEqual({ unit_code: ['P63-31', 'P63-30'], period_key: ['2018', '2018'] });
    expect(keysOf(unit, undefined)).toEqual({ unit_code: ['P34-31', 'P63-30'] });
  });

  it('are none where nothing was chosen', () => {
    expect(
      keyColumns(matchColumns({ unitColumn: undefined, periodColumn: undefined, period: '' }, units, NOW), units, NAMES)
    ).toEqual([]);
  });

  it('take the next free name, and a key of two texts before that of one', () => {
    const table = [text('unit_code', 'a', 'a', 'b', null), text('t', 'x', null, 'x', 'x')];
    const keys = { a: 'A', b: 'B', [pairKey('a', 'x')]: 'AX' };
    const added = addedColumns(table, [{ name: 'unit_code', from: 'unit_code', and: 't', keys }], 4);
    expect(added).toEqual([{ name: 'unit_code_2', type: 'text', values: ['AX', 'A', 'B', null] }]);
  });

  it('are not found by names that every object has', () => {
    const added = addedColumns([text('a', 'constructor', 'toString')], [{ name: 'k', from: 'a', keys: {} }], 2);
    expect(added[0]?.values).toEqual([null, null]);
  });
});

describe('the period that a caption speaks of', () => {
  it.each([
    ['Thu ngân sách nhà nước 9 tháng đầu năm 2025', '2025-9M'],
    ['TÌNH HÌNH KINH TẾ - XÃ HỘI QUÝ III NĂM 2025', '2025-Q3'],
    ['Dân số có đến 31/12/2024 (nghìn người)', '2024-12-31'],
    ['Bảng 2: GRDP năm 2023, theo giá hiện hành', '2023'],
    ['Thu từ năm 2020 đến năm 2023', '2023'],
    ['thu_ngan_sach_2023', '2023'],
    ['Đơn vị tính: tỷ đồng', ''],
    ['Quyết định số 1234', ''],
    ['', '']
  ])('%s: “%s”', (caption, key) => {
    expect(captionPeriod([caption])).toBe(key);
  });

  it('is that of the first caption that has one', () => {
    expect(captionPeriod(['Sở Tài chính', 'Quý I năm 2024', 'Năm 2020'])).toBe('2024-Q1');
  });

  it('is read off the titles over the head, and the candidates off the columns', async () => {
    const csv = 'SỞ TÀI CHÍNH;;\nThu ngân sách năm 2023;;\nĐơn vị;Thu;Tỷ lệ\nHà Nội;1,5;6%\nHà Nội;2,5;7%\n';
    const preview = await readFile({ name: 'thu_2020.csv', bytes: new TextEncoder().encode(csv) });
    expect(captionPeriod(captionsOf(preview))).toBe('2023');
    expect(keyCandidates(preview)).toEqual([
      { name: 'don_vi', texts: new Map([['Hà Nội', 2]]) },
      {
        name: 'thu',
        texts: new Map([
          ['1.5', 1],
          ['2.5', 1]
        ])
      }
    ]);
  });
});
