import { COUNT, PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const DONG = ['vnd-billion'];
const BUDGET = '(ngân sách nhà nước/ngân sách Nhà nước/NSNN/ngân sách)';

/** Verbs and shortened words that say an indicator without its name. */
export const SPOKEN: readonly Phrase[] = [
  {
    indicator: 'budget-revenue',
    say: `thu[ được][ nộp] (vào/nộp/về/cho/được)[ cho] ${BUDGET}[ trên địa bàn]|nộp[ vào] ${BUDGET}|thu nộp ${BUDGET}|số thu vào ${BUDGET}`,
    weight: 3
  },
  {
    indicator: 'tax-revenue',
    say: '[riêng ]ngành thuế[ quản lý]|[do ]cơ quan thuế quản lý',
    measures: DONG,
    weight: 2.5
  },
  { indicator: 'exports', say: '(XK/KNXK)[ hàng hóa]', weight: 2 },
  { indicator: 'imports', say: '(NK/KNNK)[ hàng hóa]', weight: 2 },
  { indicator: 'cpi-average-change', say: 'CPI (BQ/bq)', forms: RATE, weight: 3 },
  { indicator: 'public-investment-disbursement', say: 'giải ngân[ vốn] (ĐTC/ĐT công)', forms: RATE, weight: 3 },
  {
    indicator: 'members-removed-by-screening',
    say: '(sàng lọc/rà soát, sàng lọc)[ và/,][ đưa][ ra][ khỏi Đảng]',
    forms: COUNT,
    measures: ['members', 'persons'],
    weight: 2
  },
  ...(
    [
      ['services', 'DV|TM-DV|TMDV|TM - DV'],
      ['industry-construction', 'CN-XD|CNXD|CN - XD|CN và XD|CN, XD'],
      ['agriculture', 'NLTS|NN|NLN|NLNTS|N-L-TS|NLT'],
      ['product-taxes', 'thuế SP']
    ] as const
  ).flatMap(([category, say]): Phrase[] => [
    { indicator: 'grdp-growth', dimension: 'sector', category, say, forms: PERCENT, weight: 2 },
    {
      indicator: 'grdp-structure',
      dimension: 'sector',
      category,
      say,
      forms: PERCENT,
      with: 'chiếm|tỷ trọng|cơ cấu',
      weight: 2.5
    },
    { indicator: 'grdp-contribution', dimension: 'sector', category, say, forms: ['points'], weight: 2 }
  ]),
  {
    indicator: 'grdp-contribution',
    say: '(mang lại/kéo thêm/góp thêm/góp/đem lại)',
    forms: ['points'],
    weight: 1
  }
];
