import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../data/publish/readCsv';
import { guessMatching } from '../../../src/lib/files/match/guessMatching';
import { matchPeriods } from '../../../src/lib/files/match/matchPeriods';
import { matchUnits } from '../../../src/lib/files/match/matchUnits';
import { readPeriod } from '../../../src/lib/files/match/readPeriod';
import { unitOfRow } from '../../../src/lib/files/match/unitOfRow';
import { fold } from '../../../src/lib/model/fold';
import type { Unit } from '../../../src/lib/model/unit';

const units = readCsv('units.csv', readFileSync('data/catalogue/units.csv', 'utf8')).rows.map(
  ({ cells }) => ({ ...cells, search: fold(cells.name ?? '') }) as unknown as Unit
);
const NOW = '2026-01-31';
const BEFORE = '2024-12-31';
const match = (text: string, day = NOW) => matchUnits(new Map([[text, 1]]), units, day)[0];

describe('a period as sheets print it', () => {
  it.each([
    ['2023', '2023'],
    ['Năm 2023', '2023'],
    ['NĂM 2023', '2023'],
    ['Cả năm 2023', '2023'],
    ['Ước 2025', '2025'],
    ['Ước thực hiện năm 2025', '2025'],
    ['Quý I/2024', '2024-Q1'],
    ['Quý IV năm 2024', '2024-Q4'],
    ['Q2 2024', '2024-Q2'],
    ['2024Q3', '2024-Q3'],
    ['2024-Q3', '2024-Q3'],
    ['6 tháng 2024', '2024-H1'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['6 tháng cuối năm 2024', '2024-H2'],
    ['9T/2024', '2024-9M'],
    ['9 tháng năm 2024', '2024-9M'],
    ['11 tháng/2023', '2023-11M'],
    ['12 tháng 2023', '2023'],
    ['3 tháng 2023', '2023-Q1'],
    ['2025-M9', ''],
    ['2025-9M', '2025-9M'],
    ['Tháng 3/2024', '2024-03'],
    ['tháng 11 năm 2022', '2022-11'],
    ['3/2024', '2024-03'],
    ['31/12/2025', '2025-12-31'],
    ['Đến 20/6/2025', '2025-06-20'],
    ['Tính đến ngày 31-12-2024', '2024-12-31'],
    ['Giai đoạn 2016-2020', '2016..2020'],
    ['2016 – 2020', '2016..2020'],
    ['Kế hoạch 2025', ''],
    ['KH năm 2025', ''],
    ['Dự toán 2025', ''],
    ['31/02/2025', ''],
    ['13/2025', ''],
    ['Tổng số', ''],
    ['', ''],
    ['405252', '']
  ])('%s is “%s”', (text, key) => {
    expect(readPeriod(text)).toBe(key);
  });
});

describe('a unit as sheets print it', () => {
  it.each([
    ['P34-01', 'P34-01', 'code'],
    ['Hà Nội', 'P34-01', 'name'],
    ['HÀ NỘI', 'P34-01', 'name'],
    ['Thành phố Hà Nội', 'P34-01', 'name'],
    ['TP. Hà Nội', 'P34-01', 'name'],
    ['T.P Hà Nội', 'P34-01', 'name'],
    ['ha noi', 'P34-01', 'without-marks'],
    ['tp ho chi minh', 'P34-79', 'without-marks'],
    ['TP.HCM', 'P34-79', 'name'],
    ['Tỉnh Quảng Ninh', 'P34-22', 'name'],
    ['Quang Ninh', 'P34-22', 'name'],
    ['Cả nước', 'VN', 'name'],
    ['TOÀN QUỐC', 'VN', 'name'],
    ['Hải Dương', 'P63-30', 'former-name'],
    ['Bà Rịa – Vũng Tàu', 'P63-77', 'former-name'],
    ['BR-VT', 'P63-77', 'former-name'],
    ['Thừa Thiên - Huế', 'P34-46', 'name']
  ])('%s is %s', (text, key, by) => {
    expect(match(text)).toMatchObject({ key, by });
  });

  it('is the one that lived on the day', () => {
    expect(match('Hải Phòng', BEFORE)?.key).toBe('P63-31');
    expect(match('Hải Phòng', NOW)?.key).toBe('P34-31');
    expect(match('Hải Dương', BEFORE)).toMatchObject({ key: 'P63-30', by: 'name' });
  });

  it('is left to the reader where a district and a commune share it', () => {
    expect(match('Ba Đình')).toMatchObject({ key: '', by: 'several' });
    expect(match('Ba Đình')?.candidates).toHaveLength(2);
  });

  it('is suggested, not taken, when a letter is wrong', () => {
    expect(match('Quảng Nunh')).toMatchObject({ key: '', by: 'none' });
    expect(match('Quảng Nunh')?.candidates).toContain('P34-22');
    expect(match('Miền Trung')).toMatchObject({ key: '', by: 'none' });
    expect(match('')).toMatchObject({ key: '', by: 'none', candidates: [] });
  });

  it('is found under every province’s own names, and never another', () => {
    for (const unit of units.filter(({ regime }) => regime.startsWith('province')))
      for (const name of [unit.name, unit.full_name, unit.name_en, fold(unit.name), unit.name.normalize('NFD')]) {
        const day = unit.regime === 'province34' ? NOW : BEFORE;
        expect(match(name, day)?.key, `${name} (${unit.code})`).toBe(unit.code);
      }
  });

  it('of a row is the one of the row’s own period', () => {
    expect(unitOfRow('P34-31', '2023', units)).toBe('P63-31');
    expect(unitOfRow('P34-31', '2025', units)).toBe('P34-31');
    expect(unitOfRow('P63-30', '2025', units)).toBe('P63-30');
    expect(unitOfRow('P34-31', '', units)).toBe('P34-31');
  });
});

describe('which columns say place and time', () => {
  const column = (name: string, ...texts: string[]) => ({
    name,
    texts: new Map(texts.map((text) => [text, 1] as const))
  });

  it('is guessed from what most rows say', () => {
    const guess = guessMatching(
      [
        column('stt', '1', '2', '3'),
        column('don_vi', 'Hà Nội', 'Hải Phòng', 'Tổng cộng các tỉnh'),
        column('ky', 'Quý I/2024', 'Quý II/2024'),
        column('gia_tri', '400421', '100000')
      ],
      units,
      NOW
    );
    expect(guess).toMatchObject({ unitColumn: 'don_vi', periodColumn: 'ky', period: '' });
    // Read on the last day that the file speaks of.
    expect(guess.units.map(({ key }) => key)).toEqual(['P63-01', 'P63-31', '']);
  });

  it('takes the period of the caption where no column has one', () => {
    const guess = guessMatching([column('tinh', 'Hải Phòng', 'Huế')], units, NOW, '2018');
    expect(guess).toMatchObject({ unitColumn: 'tinh', periodColumn: '', period: '2018' });
    expect(guess.units[0]?.key).toBe('P63-31');
  });

  it('is left open when too little is understood', () => {
    const guess = guessMatching([column('a', 'x', 'y', 'Hà Nội'), column('b', '1', '2')], units, NOW);
    expect(guess).toMatchObject({ unitColumn: '', units: [], periodColumn: '', periods: [] });
  });

  it('counts rows, not texts', () => {
    expect(matchPeriods(new Map([['2023', 7]]))).toEqual([
      { text: '2023', rows: 7, key: '2023', by: 'code', candidates: [] }
    ]);
  });
});
