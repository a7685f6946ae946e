import type { Claim, JudgedClaim } from '../../../../../src/lib/model/claim';
import type { Verification } from '../../../../../src/lib/report/verification/writeVerification';
import { CASES } from '../../words/support/cases';
import { CATALOGUE, claim, computation, judged, NATION, reading, row, by } from '../../words/support/judged';

const TEXT = [
  'BÁO CÁO TỔNG KẾT NĂM 2023',
  'Tổng sản phẩm trên địa bàn (GRDP) của thành phố tăng 6,27%, cao hơn 1,45 lần so với cả nước; thu ngân sách nhà nước đạt 400.421 tỷ đồng, bằng 113,5% dự toán Trung ương giao và tăng 20% so với năm 2022.',
  '',
  'Qua rà soát, sàng lọc đã đưa 700 đảng viên ra khỏi Đảng; 50/50 ban tổ chức cấp ủy được kiểm tra theo Chỉ thị số 24-CT/TU. Cả nước tăng 5,05%.'
].join('\n');

/** The numbers of the sample where they stand in a text. */
export function placed(text: string, wanted: readonly (readonly [text: string, judged: JudgedClaim])[]): JudgedClaim[] {
  let from = 0;
  return wanted.map(([number, { claim: own, judgement }], index) => {
    const start = text.indexOf(number, from);
    if (start < 0) throw new Error(`${number} is not in the text`);
    from = start + number.length;
    const line = text.lastIndexOf('\n', start) + 1;
    const end = text.indexOf('\n', start);
    const sentence = { start: line, end: end < 0 ? text.length : end };
    const place: Partial<Claim> = { index, start, end: from, text: number, sentence };
    return { claim: { ...own, ...place }, judgement };
  });
}

const caseOf = (name: string): JudgedClaim => {
  const found = CASES[name];
  if (!found) throw new Error(`no case ${name}`);
  return found;
};

const revenue = judged(
  claim('400.421 tỷ đồng', 400421, {
    form: 'amount',
    measure: 'vnd-billion',
    noun: 'tỷ đồng',
    step: 1,
    reading: reading({ indicator: 'budget-revenue' })
  }),
  {
    verdict: 'match-older',
    reason: 'older',
    older: computation('level', 400421, [row('budget-revenue', 400421)]),
    computed: computation('level', 405252, [row('budget-revenue', 405252, by('Hà Nội TV', '2023-12-31'))])
  }
);

const flagged = caseOf('ratio flagged');
const ratio: JudgedClaim = {
  ...flagged,
  judgement: {
    ...flagged.judgement,
    nearby: [
      {
        reading: { ...(flagged.claim.reading ?? reading()), period: '2023-9M' },
        computation: computation('ratio', 6.08 / 4.24, [
          row('grdp-growth', 6.08, { period: '2023-9M', ...by('Báo Đầu tư', '2023-09-29') }),
          row('grdp-growth', 4.24, { period: '2023-9M', ...NATION, ...by('Tổng cục Thống kê', '2023-09-29') })
        ]),
        changed: ['period']
      }
    ]
  }
};

const numbers = placed(TEXT, [
  [
    '2023',
    judged(claim('2023', NaN, { form: 'period', reading: null }), { verdict: 'not-a-figure', reason: 'not-a-figure' })
  ],
  ['6,27%', caseOf('level same')],
  ['1,45 lần', ratio],
  ['400.421 tỷ đồng', revenue],
  ['113,5%', caseOf('plan share')],
  ['20%', caseOf('change rounded')],
  ['700 đảng viên', caseOf('members differ')],
  ['50/50 ban tổ chức cấp ủy', caseOf('level of')],
  ['24-CT/TU', caseOf('a document')],
  ['5,05%', caseOf('no observation')]
]);

export const sampleVerification: Verification = {
  lang: 'vi',
  name: 'bao-cao-2023.docx',
  text: TEXT,
  textHash: 'a'.repeat(64),
  snapshot: '2026-01-31',
  snapshotHash: 'b'.repeat(64),
  day: '2026-02-03',
  numbers,
  inconsistencies: [
    {
      kind: 'implied-plan',
      claims: [3, 4],
      implied: { low: 352637.6, high: 352949.3 },
      given: 353000,
      measure: 'vnd-billion',
      from: null
    }
  ],
  corrected: new Set([6]),
  suggested: new Map([[6, 'Qua rà soát, sàng lọc đã đưa 668 đảng viên ra khỏi Đảng.']]),
  ...CATALOGUE
};

/** A text of many numbers. */
export function longVerification(count: number): Verification {
  const sentence = 'Thu ngân sách nhà nước đạt 400.421 tỷ đồng. ';
  const text = Array.from({ length: count }, (_, i) => (i % 5 === 4 ? `${sentence}\n` : sentence)).join('');
  return {
    ...sampleVerification,
    text,
    numbers: placed(
      text,
      Array.from({ length: count }, () => ['400.421 tỷ đồng', revenue] as const)
    ),
    inconsistencies: [],
    corrected: new Set(),
    suggested: new Map()
  };
}
