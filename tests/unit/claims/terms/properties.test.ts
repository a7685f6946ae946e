import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../src/lib/model/period';
import { reportPhrases } from '../../../../src/lib/claims/terms/indicators/reportPhrases';
import { realLexicon } from './support/lexicon';
import { find, wordsOf } from './support/find';

const PIECES =
  'Hà Nội|TP. Hồ Chí Minh|thành phố|cả nước|GRDP|GDP|tăng|giảm|so với|cùng kỳ|năm 2023|năm trước|9 tháng đầu năm|quý III/2023|đến|ngày 7/8/2023|24-CT/TU|31/12|(|)|,|. |; |\n|%|6,27%|400.421|tỷ đồng|668|đảng viên|tổ chức đảng|kết nạp|kỷ luật|đưa|ra khỏi Đảng|khu vực dịch vụ|chiếm|thu ngân sách|trên địa bàn|nội địa|dự toán|chỉ tiêu|4 tốt|và|2021, 2022|giai đoạn 2016-2020|các quận Ba Đình, Đống Đa|Cục Thống kê|bình quân|“|\u0301|\u00a0|1'.split(
    '|'
  );
const report = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  report,
  fc.string({ unit: 'binary', maxLength: 200 }),
  report.map((text) => text.toUpperCase())
);

describe('terms of any text', () => {
  it('lie in it, in order, and those of one kind do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = find(text);
        let last = 0;
        const ends: Record<string, { start: number; end: number }> = {};
        for (const term of found.terms) {
          expect(term.start).toBeGreaterThanOrEqual(last);
          expect(term.end).toBeGreaterThan(term.start);
          expect(term.end).toBeLessThanOrEqual(found.text.length);
          expect(wordsOf(found, term).trim()).toBe(wordsOf(found, term));
          last = term.start;
          const before = ends[term.kind];
          const same = before && before.start === term.start && before.end === term.end;
          if (before && !(same && term.kind === 'indicator')) expect(term.start).toBeGreaterThanOrEqual(before.end);
          ends[term.kind] = term;
        }
      }),
      { numRuns: 400 }
    );
  });

  it('say periods that exist', () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const term of find(text).terms) {
          if (term.kind !== 'period') continue;
          if (term.key !== null) expect([term.key, parsePeriod(term.key) !== null]).toEqual([term.key, true]);
          if (term.part) expect([term.part, parsePeriod(`2024-${term.part}`) !== null]).toEqual([term.part, true]);
        }
      })
    );
  });

  it('are the same however its letters are composed', () => {
    fc.assert(
      fc.property(report, (text) => {
        expect(find(text.normalize('NFD')).terms).toEqual(find(text.normalize('NFC')).terms);
      })
    );
  });
});

it('phrases name indicators of the catalogue', () => {
  const codes = new Set(realLexicon().indicators.map(({ code }) => code));
  expect(reportPhrases().filter(({ indicator }) => indicator !== '' && !codes.has(indicator))).toEqual([]);
});

describe('a very long text', () => {
  const sentence =
    'Năm 2023, Đảng bộ thành phố Hà Nội kết nạp 9.744 đảng viên, tăng 5% so với năm 2022; thu ngân sách đạt 400.421 tỷ đồng. ';
  it.each([
    ['a report', sentence],
    ['one endless sentence', sentence.replace('. ', ' ')],
    ['a noun again and again', '1 đảng viên '],
    ['a verb again and again', 'kết nạp '],
    ['so với', 'so với '],
    ['a list of places', 'Hà Nội, '],
    ['years', 'năm 2023, '],
    ['numbers of documents', '1-A-']
  ])('has the terms of each of its parts, within the limit of a test: %s', (_, piece) => {
    const terms = (length: number) => find(piece.repeat(Math.ceil(length / piece.length))).terms;
    const long = terms(400_000);
    expect(long.length).toBeGreaterThanOrEqual(terms(20_000).length);
    expect(long.every(({ start, end }) => start < end)).toBe(true);
  });
});
