import { PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const BUDGET = '(ngân sách nhà nước/ngân sách Nhà nước/NSNN/ngân sách)';
const REVENUE = `[tổng ][số ][nguồn ]thu[ cân đối] ${BUDGET}[ trên địa bàn]`;
const DOMESTIC = '[dự toán |số |tổng |nguồn |tổng số ]thu nội địa';
const CUSTOMS =
  '[số |dự toán ]thu[ cân đối][ NSNN][ ngân sách][ từ][ hoạt động] xuất[ khẩu][,][ -] nhập khẩu|[số ]thu[ từ][ ngành] hải quan|[số ]thu[ từ] thuế xuất[ khẩu][,] nhập khẩu|thu[ ngân sách][ từ] hoạt động xuất khẩu và nhập khẩu';
const OIL = '[số |dự toán ]thu[ từ] dầu thô|dầu thô';
const TAX =
  'thu[ ngân sách/ nội địa][ NSNN] do (ngành thuế/cơ quan thuế/Cục Thuế/ngành thuế Hà Nội)[ Hà Nội/ thành phố] quản lý|(ngành thuế/Cục Thuế/cơ quan thuế)[ Hà Nội/ thành phố/ TP Hà Nội/ thành phố Hà Nội][ đã][ ước] thu[ được]|[tổng ][số ]thu thuế[ phí][ và phí]';
const PLAN = 'dự toán|kế hoạch|dự toán thu';
const WHOLE = 'chiếm|đóng góp|tỷ trọng';
const source = (category: string) => ({ dimension: 'source', category });

/** How reports say revenue and expenditure. */
export const BUDGET_PHRASES: readonly Phrase[] = [
  { indicator: 'budget-revenue', say: REVENUE, weight: 3 },
  {
    indicator: 'budget-revenue',
    say: 'tổng[ số] thu|dự toán thu[ NSNN/ ngân sách/ ngân sách nhà nước][ trên địa bàn]|thu cân đối',
    weight: 2
  },
  { indicator: 'budget-revenue', say: 'số thu|nguồn thu', weight: 1 },
  { indicator: 'budget-revenue', say: DOMESTIC, ...source('domestic'), weight: 3 },
  { indicator: 'budget-revenue', say: CUSTOMS, ...source('customs'), weight: 3 },
  { indicator: 'budget-revenue', say: OIL, ...source('oil'), weight: 3, without: 'giá dầu thô' },
  { indicator: 'budget-revenue-percent-of-plan', say: REVENUE, forms: PERCENT, with: PLAN, weight: 1 },
  {
    indicator: 'budget-revenue-percent-of-plan',
    say: DOMESTIC,
    ...source('domestic'),
    forms: PERCENT,
    with: PLAN,
    weight: 1
  },
  {
    indicator: 'budget-revenue-percent-of-plan',
    say: CUSTOMS,
    ...source('customs'),
    forms: PERCENT,
    with: PLAN,
    weight: 1
  },
  {
    indicator: 'budget-revenue-percent-of-plan',
    say: '[tỷ lệ ][thực hiện ]dự toán|(đạt/vượt) dự toán',
    forms: PERCENT,
    alone: true,
    weight: 1,
    without: 'chi|giải ngân|chi ngân sách|dự toán chi'
  },
  {
    indicator: 'budget-revenue-change',
    say: `(thu ngân sách/thu NSNN/tổng thu/thu ngân sách nhà nước)[ trên địa bàn] (tăng/giảm)`,
    forms: PERCENT,
    weight: 3
  },
  {
    indicator: 'budget-revenue-share-of-country',
    say: `[tổng ](số thu/thu)[ ${BUDGET}][ của] (cả nước/toàn quốc/quốc gia)`,
    forms: PERCENT,
    with: WHOLE,
    weight: 3
  },
  {
    indicator: 'budget-expenditure',
    say: '[tổng ]chi[ cân đối] (ngân sách/NSNN/NSĐP/ngân sách địa phương/ngân sách nhà nước/ngân sách thành phố)[ trên địa bàn/ địa phương]|tổng[ số] chi|dự toán chi[ ngân sách/ NSĐP][ địa phương]',
    weight: 3
  },
  {
    indicator: 'public-investment-disbursement',
    say: '[tỷ lệ ]giải ngân[ kế hoạch][ vốn][ nguồn vốn][ vốn kế hoạch] đầu tư công|tỷ lệ giải ngân|giải ngân vốn đầu tư',
    forms: RATE,
    weight: 3
  },
  {
    indicator: 'public-investment-disbursement',
    say: 'giải ngân|vốn đầu tư công',
    forms: RATE,
    without: 'FDI|tín dụng|cho vay|bảo hiểm'
  },
  {
    indicator: '',
    say: '[tỷ lệ ]giải ngân[ kế hoạch][ vốn][ đầu tư công]|vốn đầu tư công',
    forms: ['amount', 'plain'],
    measures: ['vnd-billion']
  },
  { indicator: 'tax-revenue', say: TAX, weight: 3 },
  { indicator: 'tax-revenue-change', say: TAX, forms: PERCENT, with: 'so với|so|tăng|giảm|cùng kỳ', weight: 1 },
  { indicator: 'tax-revenue-percent-of-plan', say: TAX, forms: PERCENT, with: PLAN, weight: 1 },
  {
    indicator: 'tax-revenue-change-excluding-one-offs',
    say: '(loại trừ/trừ/không kể/không tính/loại)[ các/ đi][ khoản][ thu] (đột biến/một lần/phát sinh một lần)|(loại trừ/không kể) các yếu tố đột biến',
    forms: PERCENT,
    weight: 4
  }
];
