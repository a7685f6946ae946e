import { PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const BUDGET = '(ngân sách nhà nước/NSNN/ngân sách/NS)';
const REVENUE = `[tổng ][số ][nguồn ](thu/nộp/đóng góp/nộp vào/đóng góp vào/thu vào/thu về cho/nộp về/nộp thêm cho/góp cho/góp vào/nộp cho)[ cân đối] ${BUDGET}[ trên địa bàn]`;
/** Of the verb `thu` alone: what else is taken in. */
const NO_REVENUE =
  'tiền sử dụng đất|nợ thuế|nợ đọng|xử phạt|phạt|lệ phí|học phí|viện phí|quỹ|thi hành án|đấu giá|doanh thu|thu hồi|lợi nhuận|bảo hiểm|đảng phí|khách|lượt khách|du khách|du lịch|xuất khẩu|thuế|hải quan';
/** Of the verb `chi` alone: what only a part is spent on. */
const NO_EXPENDITURE =
  'hỗ trợ|trợ cấp|tặng quà|an sinh|lương|mua|sửa chữa|chi trả|tu bổ|doanh nghiệp|du khách|khách|người dân|quỹ|chi thường xuyên|chi đầu tư|dành chi';
const BUDGET_SAID = 'ngân sách|NSNN|dự toán|thu nội địa|nội địa|hải quan|dầu thô|thu';
const DOMESTIC =
  '[dự toán |số |tổng |nguồn |tổng số ](thu/khoản thu/thu từ/thu từ khu vực/thu khu vực) nội địa|(phần/khu vực/khoản/mảng/riêng) nội địa';
const CUSTOMS =
  'thuế (xuất khẩu/XK)[,/ và][ thuế] (nhập khẩu/NK)|[số |dự toán ]thu[ cân đối][ NSNN][ ngân sách][ từ][ hoạt động] xuất[ khẩu][,][ -] nhập khẩu|[số |khoản |phần ](thu từ ngành hải quan/thu từ hải quan/thu hải quan/thu ngành hải quan/thu của hải quan)|(hải quan/ngành hải quan/Cục Hải quan)[ đã/ ước] (thu/nộp/nộp ngân sách)[ được/ về]|thu XNK|[số ]thu từ (XNK/hoạt động XNK)|thuế (xuất nhập khẩu/XNK)|thu[ từ] XK, NK|[số ]thu[ từ] thuế xuất[ khẩu][,] nhập khẩu|thu[ ngân sách][ từ] hoạt động xuất khẩu và nhập khẩu';
const OIL = '[số |dự toán |khoản ]thu[ từ] (dầu thô/dầu khí/dầu)|dầu thô';
const TAX =
  '(ngành thuế/cơ quan thuế)[ Hà Nội/ thành phố] quản lý|phần (thuế/ngành thuế)[ quản lý]|thu[ ngân sách/ nội địa][ NSNN] do (ngành thuế/cơ quan thuế/Cục Thuế/ngành thuế Hà Nội)[ Hà Nội/ thành phố] quản lý|(ngành thuế/Cục Thuế/cơ quan thuế)[ Hà Nội/ thành phố/ TP Hà Nội/ thành phố Hà Nội][ đã][ ước] thu[ được]|[tổng ][số ]thu thuế[ phí][ và phí]';
const PLAN = 'dự toán|kế hoạch|dự toán thu|DT|KH';
const WHOLE = 'chiếm|đóng góp|tỷ trọng|góp';
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
  {
    indicator: 'budget-revenue',
    say: 'thu[ về/ vào/ được]|bội thu',
    verb: true,
    without: NO_REVENUE,
    forms: ['amount', 'plain'],
    measures: ['vnd-billion'],
    weight: 1.5
  },
  {
    indicator: 'budget-revenue',
    say: 'nội địa',
    ...source('domestic'),
    with: BUDGET_SAID,
    carried: true,
    without: 'thị trường nội địa|tiêu dùng nội địa|khách nội địa|hàng nội địa|du lịch nội địa',
    forms: ['amount', 'percent'],
    measures: ['vnd-billion'],
    weight: 2.5
  },
  {
    indicator: 'budget-revenue',
    say: '[hoạt động ](xuất nhập khẩu/XNK)|hải quan|ngành hải quan',
    ...source('customs'),
    with: 'ngân sách|NSNN|thu nội địa|dầu thô|thu|nộp',
    carried: true,
    without: 'kim ngạch|kim ngạch xuất nhập khẩu',
    forms: ['amount', 'percent'],
    measures: ['vnd-billion'],
    weight: 3.5
  },
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
    say: '[tổng ](chi/chi cho)[ cân đối] (ngân sách/NSNN/NSĐP/NS/NS địa phương/NSTP/ngân sách địa phương/ngân sách nhà nước/ngân sách thành phố)[ trên địa bàn/ địa phương]|tổng[ số] chi|(chi ra/chi tiêu/khoản chi) (của ngân sách/ngân sách/từ ngân sách)|ngân sách[ địa phương/ thành phố][ đã/ ước] chi[ ra]|dự toán chi[ ngân sách/ NSĐP][ địa phương]',
    weight: 3
  },
  {
    indicator: 'budget-expenditure',
    say: '[(đã/ước/dự kiến/được/thực) ]chi[ ra/ hết/ tiêu]',
    verb: true,
    forms: ['amount', 'plain'],
    measures: ['vnd-billion'],
    with: 'ngân sách|NSNN|NSĐP|ngân sách địa phương|chi ngân sách|dự toán chi|tổng thu|thu ngân sách',
    without: NO_EXPENDITURE,
    carried: true,
    weight: 1.5
  },
  {
    indicator: 'public-investment-disbursement',
    say: '[tỷ lệ ]giải ngân[ kế hoạch][ vốn][ nguồn vốn][ vốn kế hoạch][ tiền] (đầu tư công/ĐT công/ĐTC)|tỷ lệ giải ngân|giải ngân vốn đầu tư|vốn (đầu tư công/ĐT công/ĐTC)[ đã][ được] (giải ngân/rút/tiêu)|(tiêu/rút)[ vốn/ tiền] (đầu tư công)',
    forms: RATE,
    weight: 3
  },
  {
    indicator: 'public-investment-disbursement',
    say: 'giải ngân|vốn đầu tư công|vốn ĐT công|đầu tư công',
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
