import { briefing } from './vi/briefing';
import { compare } from './vi/compare';
import { exports } from './vi/exports';
import { indicators } from './vi/indicators';
import { internal } from './vi/internal';
import { members } from './vi/members';
import { partyPage } from './vi/partyPage';
import { present } from './vi/present';
import { units } from './vi/units';

/** Interface texts. Functions take texts that are already in the reader's language. */
export const vi = {
  site: {
    name: 'Toàn Cảnh',
    skip: 'Đến thẳng nội dung chính',
    navigation: 'Các trang',
    otherLanguage: 'English',
    promise: 'Số nào cũng ghi nguồn và ngày công bố. Máy của bạn tự đọc số liệu; trang không gửi gì ra ngoài.',
    noscript:
      'Trình duyệt đang tắt JavaScript. Các con số, bảng và nguồn vẫn đọc được ở đây; chỉ không đổi được đơn vị, kỳ và bản số liệu.'
  },
  nav: {
    overview: 'Tổng quan',
    targets: 'Kế hoạch',
    party: 'Xây dựng Đảng',
    compare: 'So sánh',
    indicators: 'Chỉ tiêu',
    units: 'Đơn vị',
    explore: 'Khám phá',
    check: 'Kiểm tra',
    briefing: 'Báo cáo',
    data: 'Số liệu và phiên bản'
  },
  choose: {
    until: (date: string) => `đến ${date}`,
    unit: 'Đơn vị',
    period: 'Kỳ',
    snapshot: 'Bản số liệu',
    country: 'Cả nước',
    snapshotOf: (date: string) => `Bản số liệu ${date}`,
    provinces: 'Tỉnh, thành phố',
    others: 'Đơn vị khác',
    former: 'Đơn vị cũ, nay không còn',
    later: 'Đơn vị thành lập sau ngày này'
  },
  heading: {
    page: (unit: string, period: string) => `${unit}, ${period}`,
    headline: 'Các chỉ tiêu chính',
    changes: 'Có gì mới từ bản trước',
    changesSince: (date: string) => `So với bản ${date}`
  },
  headline: {
    againstPlan: 'So với kế hoạch',
    onYearBefore: 'So cùng kỳ',
    noSeries: 'Chưa đủ kỳ để vẽ'
  },
  growth: {
    heading: 'Tăng trưởng kinh tế',
    none: (unit: string) => `Chưa có số liệu tăng trưởng của ${unit} cho các kỳ này.`,
    note: 'Mỗi điểm là số mới nhất tính đến bản số liệu đang xem. Vòng tròn rỗng: ước tính hoặc sơ bộ.',
    choose: 'Xem theo',
    years: 'Cùng kỳ các năm',
    quarters: 'Từng quý'
  },
  budget: {
    heading: 'Thu ngân sách'
  },
  party: {
    heading: 'Tổ chức đảng',
    measure: (unit: string, period: string) => `${unit}, số mới nhất của từng chỉ tiêu tính đến hết ${period}`,
    none: (unit: string) => `Bản số liệu này chưa có số liệu xây dựng Đảng của ${unit}.`
  },
  changes: {
    counted: (added: string, revised: string, withdrawn: string) =>
      `Thêm ${added} số mới, sửa ${revised} số, rút ${withdrawn} số.`,
    none: 'Không có gì thay đổi so với bản trước.',
    first: 'Đây là bản đầu tiên, chưa có bản nào trước để so.',
    withdrawn: 'rút bỏ',
    absent: 'chưa có',
    more: (count: string) => `và ${count} thay đổi khác`
  },
  table: {
    indicator: 'Chỉ tiêu',
    period: 'Kỳ',
    value: 'Số liệu',
    plan: 'Kế hoạch',
    percentOfPlan: '% KH',
    before: 'Trước',
    after: 'Nay',
    source: 'Nguồn',
    published: 'Công bố',
    status: 'Trạng thái',
    note: 'Ghi chú',
    none: 'chưa có',
    noPlan: 'chưa có'
  },
  action: {
    table: 'Bảng',
    close: 'Đóng',
    retry: 'Thử lại'
  },
  evidence: {
    title: 'Nguồn của các con số',
    count: (count: number) => `(${count} số, bấm để xem)`,
    closed: '(bấm để xem)',
    lead: 'Mỗi con số trong trang, theo thứ tự xuất hiện: nơi công bố, ngày công bố và cách tính.',
    openSource: 'Mở nguồn',
    formula: 'Cách tính',
    alsoPublished: 'Số khác đã công bố:',
    dayUnknown: 'nguồn không ghi rõ ngày',
    vintages: (count: number) => `Đã công bố ${count} lần`
  },
  figure: {
    noDrawing: 'Không tải được phần vẽ biểu đồ. Các số có trong bảng bên dưới.'
  },
  engine: {
    wanted: (unit: string, period: string, snapshot: string) =>
      `Đang tìm: ${unit}, ${period}, bản số liệu ${snapshot}. Số bên dưới còn là của lần xem trước.`
  },
  error: {
    notFound: 'Không có trang này',
    shorten: 'Trang đầu ở phần trên của địa chỉ: hãy xóa bớt phần cuối, từ dấu gạch chéo, rồi mở lại.',
    asked: 'Địa chỉ vừa mở',
    unexpected: 'Trang gặp lỗi',
    back: 'Về trang Tổng quan',
    detail: 'Chi tiết cho người phụ trách kỹ thuật',
    /** `what` happened, what `still` works, what `todo`. */
    engine: {
      'boot-failed': {
        what: 'Trình duyệt không mở được phần tra cứu số liệu.',
        still: 'Các con số, bảng và nguồn đang hiện vẫn đọc và in được.',
        todo: 'Hãy bấm “Thử lại”. Nếu vẫn không được, hãy dùng bản mới của Chrome, Edge, Firefox hoặc Safari.'
      },
      'worker-died': {
        what: 'Phần tra cứu số liệu vừa dừng đột ngột.',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Hãy bấm “Thử lại”; phần tra cứu sẽ tự mở lại.'
      },
      cancelled: {
        what: 'Lần tra cứu này đã được hủy.',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Muốn xem tiếp, hãy bấm “Thử lại”.'
      },
      timeout: {
        what: 'Tìm quá lâu nên đã dừng.',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Hãy bấm “Thử lại”, hoặc chọn đơn vị hay kỳ khác.'
      },
      'query-failed': {
        what: 'Không lấy được các con số này từ bản số liệu đang chọn.',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Hãy chọn đơn vị, kỳ hoặc bản số liệu khác; nếu vẫn lỗi, hãy báo người phụ trách số liệu.'
      },
      'snapshot-missing': {
        what: 'Không tải được bản số liệu đã chọn.',
        still: 'Kết quả trước đó vẫn còn trên trang; các bản số liệu khác có thể vẫn xem được.',
        todo: 'Hãy kiểm tra mạng rồi bấm “Thử lại”, hoặc chọn bản số liệu khác.'
      },
      'manifest-broken': {
        what: 'Bảng kê của bản số liệu này bị hỏng hoặc đã bị sửa, nên không dùng được bản này.',
        still: 'Kết quả trước đó vẫn còn trên trang; các bản số liệu khác có thể vẫn xem được.',
        todo: 'Hãy chọn bản số liệu khác và báo người phụ trách số liệu.'
      },
      'file-missing': {
        what: 'Không tải được một tệp của bản số liệu này.',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Hãy kiểm tra mạng rồi bấm “Thử lại”; nếu vẫn lỗi, hãy báo người phụ trách số liệu.'
      },
      'file-damaged': {
        what: 'Một tệp số liệu bị hỏng hoặc khác với tệp đã công bố, nên không dùng đến.',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Hãy bấm “Thử lại” để tải lại; nếu vẫn lỗi, hãy báo người phụ trách số liệu.'
      },
      'not-parquet': {
        what: 'Mạng trả về một thứ khác, không phải tệp số liệu (thường là trang đăng nhập hoặc trang báo lỗi).',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Hãy kiểm tra mạng, đăng nhập nếu được yêu cầu, rồi bấm “Thử lại”.'
      },
      locked: {
        what: 'Bản số liệu nội bộ đang khóa.',
        still: 'Số liệu công khai vẫn xem được như thường.',
        todo: 'Hãy mở khóa bằng mật khẩu để xem.'
      },
      'wrong-passphrase': {
        what: 'Mật khẩu không đúng.',
        still: 'Bản số liệu nội bộ vẫn khóa; số liệu công khai vẫn xem được như thường.',
        todo: 'Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt, rồi nhập lại.'
      },
      'not-a-question': {
        what: 'Chỉ chạy được câu lệnh đọc số liệu, mỗi lần một câu.',
        still: 'Số liệu và các kết quả đang có vẫn còn nguyên.',
        todo: 'Hãy viết một câu bắt đầu bằng SELECT, WITH, FROM hoặc VALUES.'
      },
      'too-large': {
        what: 'Kết quả quá lớn, không vừa bộ nhớ.',
        still: 'Số liệu và các bảng của bạn vẫn còn nguyên.',
        todo: 'Hãy lọc bớt dòng, lấy ít cột hơn hoặc tính gộp trước.'
      },
      'too-many-parts': {
        what: 'Bản số liệu này rất lớn; trang này cần đọc quá nhiều chỉ tiêu cùng một lúc.',
        still: 'Kết quả trước đó vẫn còn trên trang.',
        todo: 'Hãy chọn ít chỉ tiêu hơn trên trang So sánh, hoặc chọn bản số liệu khác.'
      },
      'result-gone': {
        what: 'Kết quả này không còn trong bộ nhớ.',
        still: 'Câu lệnh, số liệu và các bảng của bạn vẫn còn nguyên.',
        todo: 'Hãy chạy lại câu lệnh.'
      }
    }
  },
  notice: {
    unit: (given: string, shown: string) => `Không có đơn vị “${given}”; đang xem ${shown}.`,
    period: (given: string, shown: string) => `Không có kỳ “${given}”; đang xem ${shown}.`,
    snapshot: (given: string, shown: string) => `Không có bản số liệu “${given}”; đang xem bản ${shown}.`,
    older: (date: string) => `Đang xem bản số liệu cũ, ngày ${date}. Số mới hơn có thể đã thay đổi.`
  },
  briefing,
  compare,
  exports,
  indicators,
  internal,
  members,
  partyPage,
  present,
  units
} as const;
