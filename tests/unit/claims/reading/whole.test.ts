import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, read } from './support';

/** The article of 28/12/2023 (source `seed`), in the words of its report. */
const ARTICLE = `Hội nghị tổng kết công tác tổ chức xây dựng Đảng năm 2023
Năm 2023, kinh tế - xã hội Thủ đô tiếp tục phát triển. Tốc độ tăng trưởng kinh tế (GRDP) ước đạt 6,27%, cao hơn 1,45 lần so với cả nước; thu ngân sách nhà nước trên địa bàn ước thực hiện 400.421 tỷ đồng, đạt 113,5% dự toán, tăng 20% so với năm 2022.
Ban Thường vụ Thành ủy ban hành Chỉ thị số 24-CT/TU ngày 7-8-2023, nhận diện 25 biểu hiện vi phạm; Kế hoạch số 171-KH/TU ngày 14-8-2023. Qua rà soát, sàng lọc, bước đầu đưa 668 đảng viên không còn đủ tư cách ra khỏi Đảng.
Ban Tổ chức Thành ủy đã kiểm tra 50/50 ban tổ chức cấp ủy trực thuộc. Ban Thường vụ Thành ủy thành lập 5 đoàn kiểm tra đối với 10 đơn vị.
Năm 2024, toàn ngành đề ra 10 nhóm nhiệm vụ, 3 nội dung đột phá.`;

const PIECES = fc.constantFrom(
  ...[
    'GRDP',
    'thu ngân sách',
    'cả nước',
    'Hà Nội',
    'tăng',
    'giảm',
    'cao hơn',
    'so với',
    'cùng kỳ',
    'năm 2023',
    'quý I',
    '('
  ],
  ...[
    ')',
    ',',
    ';',
    ':',
    '|',
    '\t',
    '\n',
    '6,27%',
    '400.421 tỷ đồng',
    '1,45 lần',
    '50/50',
    'dự toán',
    'đạt',
    'lần lượt',
    'và'
  ],
  ...[
    'điểm phần trăm',
    'thứ 5/63',
    'chiếm',
    '–',
    '- ',
    '.',
    'kế hoạch',
    'đảng viên',
    'trong đó',
    '\u0301',
    '😀',
    '\u200b',
    '\r\n'
  ]
);
const TEXTS = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('whole texts', () => {
  it('reads the article of the review conference', () => {
    expect(lines(ARTICLE)).toEqual([
      '6,27% grdp-growth P63-01 2023',
      '1,45 lần grdp-growth P63-01 2023 ratio.excess up u:VN',
      '400.421 tỷ đồng budget-revenue P63-01 2023',
      '113,5% budget-revenue P63-01 2023 percent-of-plan',
      '20% budget-revenue P63-01 2023 percent-change up p:2022',
      '25 biểu hiện directive-24-manifestations P63-01 2023',
      '668 đảng viên members-removed-by-screening P63-01 2023',
      '50/50 ban tổ chức cấp ủy org-boards-inspected P63-01 2023',
      '5 đoàn kiểm tra inspection-delegations-of-standing-board P63-01 2023',
      '10 đơn vị units-inspected-by-standing-board P63-01 2023',
      '10 nhóm nhiệm vụ task-groups-next-year P63-01 2024 plan',
      '3 nội dung đột phá breakthroughs-next-year P63-01 2024 plan'
    ]);
  });

  it('says which words gave each part', () => {
    const text = 'Năm 2023, GRDP của Hà Nội tăng 6,27%, cao hơn 1,22 điểm phần trăm so với cả nước.';
    const [level, gap] = read(text).filter((claim) => claim.reading);
    const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    expect(words(level!.cues.period)).toBe('Năm 2023');
    expect(words(level!.cues.unit)).toBe('Hà Nội');
    expect(words(level!.cues.indicator)).toContain('GRDP');
    expect(level!.cues.comparison).toBeNull();
    expect(words(gap!.cues.comparison)).toBe('cao hơn');
    expect(words(gap!.sentence)).toBe(text);
  });

  it('a fall of what grows is negative, a used qualifier is gone, a sum for each person is said so', () => {
    const [fall] = read('Quý III/2021, GRDP giảm 7,02%.').filter((claim) => claim.reading);
    expect(fall).toMatchObject({ value: -7.02, reading: { indicator: 'grdp-growth', comparison: null } });
    const [, ratio] = read('Năm 2023, GRDP tăng 6,27%, cao hơn 1,45 lần so với cả nước.').filter(
      (claim) => claim.reading
    );
    expect(ratio!.qualifier).toBe('');
    const [each] = read('GRDP bình quân đầu người năm 2023 đạt 150,9 triệu đồng.').filter((claim) => claim.reading);
    expect(each).toMatchObject({ value: 150.9, measure: 'vnd-million-per-person', step: 0.1 });
  });

  it('offsets are those of the text as given, composed or not', () => {
    const text = 'Năm 2023,\u00a0GRDP của Hà Nội\u200b tăng 6,27%;\r\nthu ngân sách đạt 400.421 tỷ đồng.';
    for (const form of ['NFC', 'NFD'] as const) {
      const given = text.normalize(form);
      const figures = read(given).filter((claim) => claim.reading);
      expect(figures.map((claim) => given.slice(claim.start, claim.end).normalize('NFC'))).toEqual([
        '6,27%',
        '400.421 tỷ đồng'
      ]);
      expect(given.slice(figures[0]!.cues.unit!.start, figures[0]!.cues.unit!.end).normalize('NFC')).toBe('Hà Nội');
    }
  });

  it('never throws, answers the same each time, with exact offsets in order', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const claims = read(text);
        expect(read(text)).toEqual(claims);
        let last = 0;
        claims.forEach((claim, i) => {
          expect(claim.index).toBe(i);
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.sentence.start).toBeLessThanOrEqual(claim.start);
          expect(claim.sentence.end).toBeGreaterThanOrEqual(claim.end);
          for (const cue of Object.values(claim.cues))
            if (cue) expect(cue.start >= 0 && cue.start < cue.end && cue.end <= text.length).toBe(true);
          last = claim.end;
        });
      }),
      { numRuns: 300 }
    );
  });

  // What would take the square of the length ends at the limit of every test.
  it('as many numbers in a hundred pages as in all of them', () => {
    const page = `${ARTICLE}\n`;
    expect(read(page.repeat(240))).toHaveLength(240 * read(page).length);
  });
});
