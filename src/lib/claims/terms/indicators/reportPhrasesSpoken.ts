import { COUNT, PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const DONG = ['vnd-billion'];
const DOLLARS = ['usd-billion', 'usd-million', 'usd'];
const BUDGET = '(ngân sách nhà nước/ngân sách Nhà nước/NSNN/ngân sách)';

/** Verbs and shortened words that say an indicator without its name. */
export const SPOKEN: readonly Phrase[] = [
  {
    indicator: 'budget-revenue',
    say: `thu[ được][ nộp] (vào/nộp/về/cho/được)[ cho] ${BUDGET}[ trên địa bàn]|nộp[ vào/ về/ cho] ${BUDGET}|thu nộp ${BUDGET}|số thu vào ${BUDGET}`,
    weight: 3
  },
  {
    indicator: 'tax-revenue',
    say: '[riêng ]ngành thuế[ quản lý]|[do ]cơ quan thuế quản lý',
    measures: DONG,
    weight: 2.5
  },
  {
    indicator: 'budget-revenue',
    say: `(${BUDGET}/két ngân sách/ngân khố)[ thành phố/ Thủ đô/ tỉnh][ nhà nước][ đã] (có thêm/nhận/nhận về/nhận được/thêm)`,
    verb: true,
    forms: ['amount', 'plain'],
    measures: DONG,
    weight: 2
  },
  {
    indicator: 'exports',
    say: `(bán/xuất)[ hàng hóa/ hàng][ ra] (thế giới/nước ngoài/thị trường nước ngoài/thị trường thế giới/thị trường quốc tế)`,
    forms: ['amount', 'plain', 'percent'],
    measures: DOLLARS
  },
  { indicator: 'exports', say: 'xuất[ khẩu/ được/ đi]', verb: true, forms: ['amount'], measures: DOLLARS, weight: 1.5 },
  { indicator: 'imports', say: 'nhập[ khẩu/ về]', verb: true, forms: ['amount'], measures: DOLLARS, weight: 1.5 },
  {
    indicator: 'imports',
    say: `mua[ hàng hóa/ hàng][ vào/ về] (từ nước ngoài/của nước ngoài/từ thị trường nước ngoài)`,
    forms: ['amount', 'plain', 'percent'],
    measures: DOLLARS
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
      carried: true,
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
