import { AMOUNT, COUNT, PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const IN_FORCE = 'lũy kế|cộng dồn|còn hiệu lực|còn hoạt động|đến nay';
const DOLLARS = ['usd-million', 'usd-billion', 'usd'];
const TOUR = 'khách|lượt khách|du khách|khách du lịch|du lịch|tham quan';
const NO_TOUR = 'ngân sách|NSNN|ngành thuế|hải quan|bán lẻ|doanh nghiệp|thu nội địa';
const FDI = '(FDI/đầu tư nước ngoài/đầu tư trực tiếp nước ngoài/đầu tư trực tiếp nước ngoài (FDI))';

/** How reports say trade, investment, prices and tourism. */
export const ECONOMY: readonly Phrase[] = [
  {
    indicator: 'exports',
    say: '[tổng ](kim ngạch/giá trị/trị giá) (xuất khẩu/XK)[ hàng hóa/ của thành phố/ trên địa bàn]|(kim ngạch/trị giá) hàng hóa xuất khẩu|xuất đi|hàng[ hóa] xuất[ khẩu/ đi][ được]|xuất khẩu (được/thu về/mang về/đem về)|xuất bán ra nước ngoài',
    weight: 3
  },
  { indicator: 'exports', say: 'xuất khẩu[ hàng hóa]|XK' },
  {
    indicator: 'exports-change',
    say: '(xuất khẩu/kim ngạch xuất khẩu)[ hàng hóa] (tăng/giảm)',
    forms: PERCENT,
    weight: 3
  },
  {
    indicator: 'imports',
    say: '[tổng ](kim ngạch/giá trị/trị giá) (nhập khẩu/NK)[ hàng hóa/ của thành phố/ trên địa bàn]|(kim ngạch/trị giá) hàng hóa nhập khẩu|hàng[ hóa] nhập[ khẩu/ về]|nhập về',
    weight: 3
  },
  { indicator: 'imports', say: 'nhập khẩu[ hàng hóa]|NK' },
  {
    indicator: 'imports-change',
    say: '(nhập khẩu/kim ngạch nhập khẩu)[ hàng hóa] (tăng/giảm)',
    forms: PERCENT,
    weight: 3
  },
  {
    indicator: 'fdi-registered',
    say: `thu hút[ được][ vốn][ đầu tư][ dòng vốn][ nguồn vốn] ${FDI}|[tổng ]vốn[ đầu tư] ${FDI}[ đăng ký]|vốn đăng ký[ đầu tư] ${FDI}|${FDI}[ đăng ký]|vốn đầu tư trực tiếp của nước ngoài`,
    weight: 3
  },
  {
    indicator: 'fdi-registered-cumulative',
    say: `[tổng ]vốn[ đầu tư][ ${FDI}] đăng ký|[tổng ]vốn ${FDI}|${FDI}`,
    with: IN_FORCE,
    led: IN_FORCE,
    followed: IN_FORCE,
    weight: 3,
    forms: ['amount', 'times', 'rank', 'percent', 'plain']
  },
  {
    indicator: 'fdi-registered-cumulative',
    say: `[tổng ]vốn[ đầu tư][ ${FDI}][ đăng ký] lũy kế|lũy kế[ tổng] vốn[ đầu tư][ ${FDI}][ đăng ký]`,
    weight: 4
  },
  {
    indicator: 'fdi-registered',
    say: 'thu hút[ được/ về/ thêm]|kéo về|hút[ được/ về]',
    verb: true,
    forms: AMOUNT,
    measures: DOLLARS
  },
  {
    indicator: 'fdi-registered-cumulative',
    say: 'thu hút[ được/ về]|kéo về|hút[ được/ về]',
    verb: true,
    forms: AMOUNT,
    measures: DOLLARS,
    led: IN_FORCE
  },
  {
    indicator: 'fdi-registered',
    say: '[số |lượng ]vốn (ngoại/nước ngoài)[ đăng ký]|(dòng/nguồn) vốn (ngoại/nước ngoài)|nhà đầu tư nước ngoài',
    forms: ['amount', 'plain', 'percent'],
    measures: DOLLARS
  },
  {
    indicator: 'fdi-registered-cumulative',
    say: '[số |lượng ]vốn (ngoại/nước ngoài)[ đăng ký]|(dòng/nguồn) vốn (ngoại/nước ngoài)',
    forms: ['amount', 'plain', 'percent'],
    measures: DOLLARS,
    led: IN_FORCE,
    followed: IN_FORCE
  },
  {
    indicator: 'fdi-registered-cumulative',
    say: '[tổng ]số vốn[ đăng ký]|vốn đăng ký|tổng vốn',
    with: 'lũy kế|cộng dồn|còn hiệu lực|còn hoạt động',
    forms: AMOUNT,
    measures: ['usd-million', 'usd-billion', 'usd'],
    weight: 2.5
  },
  {
    indicator: 'fdi-registered-change',
    say: `thu hút[ vốn] ${FDI} (tăng/giảm)|vốn ${FDI}[ đăng ký] (tăng/giảm)`,
    forms: PERCENT,
    weight: 3
  },
  {
    indicator: 'fdi-registered',
    say: 'vốn đăng ký|tổng vốn đăng ký',
    with: 'FDI|nước ngoài|đầu tư trực tiếp nước ngoài',
    without: IN_FORCE
  },
  {
    indicator: 'fdi-projects-cumulative',
    say: `[số ]dự án[ ${FDI}][ vốn][ đầu tư]`,
    with: IN_FORCE,
    forms: COUNT,
    measures: ['projects'],
    weight: 3,
    counted: true,
    without: 'nhà ở xã hội|đầu tư công'
  },
  {
    indicator: 'fdi-projects-cumulative',
    say: `số dự án ${FDI}|dự án ${FDI} còn hiệu lực`,
    forms: COUNT,
    measures: ['projects'],
    weight: 3
  },
  {
    indicator: 'fdi-projects-cumulative',
    say: `[số ]dự án[ có][ vốn][ đầu tư] ${FDI}`,
    forms: COUNT,
    measures: ['projects'],
    weight: 2.5,
    without: 'cấp mới|dự án mới|cấp phép mới|dự án cấp mới'
  },
  { indicator: 'fdi-projects-cumulative', say: 'số dự án', with: IN_FORCE, without: 'đầu tư công' },
  {
    indicator: '',
    say: '[số ]dự án[ mới/ cấp mới/ đầu tư]',
    forms: COUNT,
    measures: ['projects'],
    counted: true,
    without: IN_FORCE
  },
  {
    indicator: 'cpi-average-change',
    say: '(chỉ số giá tiêu dùng/CPI)[ (CPI)] bình quân|chỉ số giá tiêu dùng[ (CPI)][ bình quân]|chỉ số giá (CPI)|CPI bình quân',
    forms: RATE,
    weight: 3,
    with: 'chỉ số giá tiêu dùng|CPI|giá tiêu dùng|chỉ số giá'
  },
  {
    indicator: 'cpi-average-change',
    say: 'CPI|lạm phát|giá tiêu dùng[ bình quân]|mặt bằng giá|giá cả[ tiêu dùng/ hàng hóa]',
    forms: RATE
  },
  {
    indicator: 'labour-productivity',
    say: '[mức ]năng suất lao động[ xã hội][ bình quân]|NSLĐ|mỗi lao động[ làm ra/ tạo ra]|năng suất của (mỗi/một) lao động',
    measures: ['vnd-million-per-worker', 'vnd-billion'],
    weight: 3
  },
  {
    indicator: 'new-enterprises',
    say: '[số ]doanh nghiệp[ được][ đăng ký] thành lập mới|[số ]doanh nghiệp[ mới] (được thành lập/thành lập/đăng ký thành lập)|[số ]doanh nghiệp (đăng ký mới/thành lập mới/mới)|thành lập mới[ được/ thêm]|(DN/doanh nghiệp/DNTN)[ được][ đăng ký] (thành lập/mới/thành lập mới)|DN[ thành lập] mới|doanh nghiệp (ra đời/khai sinh/gia nhập thị trường)|cấp[ mới][ giấy chứng nhận] đăng ký doanh nghiệp|đăng ký doanh nghiệp mới',
    weight: 3
  },
  {
    indicator: 'new-enterprises',
    say: 'doanh nghiệp|DN|công ty',
    forms: COUNT,
    measures: ['enterprises'],
    counted: true,
    with: 'ra đời|thành lập|khai sinh|gia nhập thị trường|đăng ký mới|thành lập mới|đăng ký thành lập|giấy chứng nhận đăng ký doanh nghiệp|đăng ký doanh nghiệp|cấp đăng ký',
    without: 'giải thể|tạm ngừng|đang hoạt động|quay trở lại|rút lui',
    weight: 3
  },
  {
    indicator: 'new-enterprises',
    say: 'doanh nghiệp|DN',
    forms: COUNT,
    measures: ['enterprises'],
    counted: true,
    led: 'có thêm|đón thêm|xuất hiện thêm|thêm được',
    without: 'giải thể|tạm ngừng|quay trở lại|rút lui|niêm yết|hỗ trợ|ký kết|tham gia|kết nối',
    weight: 1.5
  },
  {
    indicator: 'retail-sales',
    say: '[tổng ]mức bán lẻ[ hàng hóa][ và][ doanh thu dịch vụ][ tiêu dùng][ xã hội]|(doanh thu/doanh số) bán lẻ[ hàng hóa]|bán lẻ hàng hóa và dịch vụ|bán lẻ hàng hóa[ và doanh thu dịch vụ][ tiêu dùng]|tổng mức bán lẻ hàng hóa, doanh thu dịch vụ[ tiêu dùng]|bán lẻ|mức bán lẻ|(doanh thu/sức mua) (bán lẻ/thị trường bán lẻ/hàng hóa bán lẻ)|sức mua[ của][ người dân/ thị trường/ xã hội]|BLHH|TMBL|thị trường bán lẻ',
    weight: 3
  },
  { indicator: 'retail-sales-change', say: '[tổng mức ]bán lẻ[ hàng hóa] tăng', forms: PERCENT, weight: 3 },
  {
    indicator: 'total-investment',
    say: '(toàn/cả) xã hội[ đã] đầu tư|[tổng ][vốn ](đầu tư/ĐT)[ phát triển][ thực hiện][ trên địa bàn] (toàn xã hội/xã hội/TXH)|[tổng ][nguồn ]vốn[ đầu tư][ phát triển] toàn xã hội|[tổng ]vốn đầu tư (thực hiện/phát triển)[ trên địa bàn]',
    weight: 3
  },
  {
    indicator: 'total-investment',
    say: '(toàn/cả) xã hội[ đã][ (bỏ ra/bỏ/rót/huy động/huy động được/dành)]',
    verb: true,
    with: 'vốn đầu tư|đầu tư|vốn',
    carried: true,
    forms: AMOUNT,
    measures: ['vnd-billion'],
    without: 'nhà ở xã hội|bảo hiểm xã hội|an sinh xã hội',
    weight: 2
  },
  {
    indicator: 'tourism-revenue',
    say: '[tổng ](thu/doanh thu) (từ khách du lịch/từ du lịch/du lịch/từ hoạt động du lịch/ngành du lịch/từ du khách/từ khách/từ ngành du lịch/của ngành du lịch/của du lịch)|du lịch[ đã/ ước] (thu/thu về/mang về/đem về/mang lại)[ được]|ngành công nghiệp không khói[ mang về/ thu về]',
    weight: 3
  },
  {
    indicator: 'tourism-revenue',
    say: 'thu[ về/ được]|mang về|mang lại|đem về|đem lại|doanh thu|tổng thu|tổng doanh thu|chi tiêu|tiêu|khách chi tiêu',
    verb: true,
    with: TOUR,
    without: NO_TOUR,
    forms: AMOUNT,
    measures: ['vnd-billion'],
    weight: 3
  },
  {
    indicator: 'tourism-revenue',
    say: 'doanh thu|tổng thu',
    with: TOUR,
    without: NO_TOUR,
    forms: ['amount', 'percent'],
    measures: ['vnd-billion']
  },
  {
    indicator: 'tourists',
    say: '[tổng ][số ][lượng ][lượt ](khách du lịch/du khách/khách tham quan/khách thăm quan)[ đến]|[số ]lượt (khách/du khách/người[ đến] tham quan)|lượng khách|số khách|khách (đến/ghé/tới/đổ về)[ Thủ đô/ thành phố/ Hà Nội/ thăm]|[tổng ]lượng du khách',
    weight: 3
  },
  {
    indicator: 'tourists',
    say: '(đón/tiếp đón/tiếp/phục vụ/đón tiếp)[ được/ và phục vụ/ tiếp/ trên/ hơn/ khoảng/ gần]',
    with: 'khách|lượt khách|du khách|khách du lịch',
    without: 'đoàn khách',
    forms: AMOUNT,
    weight: 1,
    measures: ['million-visits']
  },
  { indicator: '', say: '[lượt ][du ]khách[ du lịch] (quốc tế/nội địa/trong nước/nước ngoài)', weight: 3 }
];
