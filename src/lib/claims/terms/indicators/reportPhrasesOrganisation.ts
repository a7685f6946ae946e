import { COUNT } from './forms';
import type { Phrase } from './phrase';

const USED =
  'được sử dụng|đang được sử dụng|dùng|dùng chung|đang chạy|đang sử dụng|đang dùng|đang vận hành|đang khai thác|đưa vào sử dụng|sử dụng|vận hành|đang triển khai|duy trì|khai thác|hiện có|đến nay';
const SOFTWARE = 'phần mềm|ứng dụng|ứng dụng, phần mềm';
const NEW =
  'thêm|đưa vào|đưa vào vận hành|làm mới|triển khai mới|mới triển khai|mới|đưa vào triển khai|triển khai|xây dựng|ra mắt|triển khai thêm|bổ sung';
const BOARDS =
  '(ban tổ chức cấp ủy/ban tổ chức của cấp ủy/BTC cấp ủy/ban tổ chức của các cấp ủy/ban tổ chức các cấp ủy/ban tổ chức quận, huyện, thị ủy/ban tổ chức)[ trực thuộc/ các cấp/ cấp huyện/ quận, huyện, thị ủy, đảng ủy trực thuộc]';
const INSPECTION = 'KT|chịu sự kiểm tra|kiểm tra|đoàn kiểm tra|được kiểm tra|giám sát';
const STANDING = 'BTVTU|BTV Thành ủy|Ban Thường vụ|BTV|Thường trực Thành ủy|đoàn kiểm tra|Ban Thường vụ Thành ủy';

/** How reports say Party organisations, their work and their tasks. */
export const ORGANISATION_PHRASES: readonly Phrase[] = [
  { indicator: 'party-cells', say: '[tổng ]số[ lượng] chi bộ|chi bộ trực thuộc', weight: 3 },
  { indicator: 'party-cells', say: 'chi bộ[ trực thuộc]', forms: COUNT, measures: ['cells'], counted: true },
  {
    indicator: 'party-cells-four-good',
    say: 'chi bộ[ đạt/ đạt chuẩn/ được công nhận][ chi bộ][ tiêu chuẩn] (4 tốt/bốn tốt/4 tốt, đảng bộ cơ sở 4 tốt)|(danh hiệu/tiêu chuẩn/chuẩn/mô hình)[ chi bộ] (4 tốt/bốn tốt)',
    weight: 4
  },
  {
    indicator: 'party-cells-four-good',
    say: 'chi bộ',
    counted: true,
    followed: '4 tốt|bốn tốt|chuẩn 4 tốt|đạt chuẩn 4 tốt|danh hiệu chi bộ 4 tốt|danh hiệu 4 tốt',
    weight: 4
  },
  {
    indicator: 'party-committees-affiliated',
    say: '[số ]đảng bộ[ cấp trên trực tiếp][ cơ sở] trực thuộc[ Thành ủy/ Đảng bộ Thành phố/ Tỉnh ủy]|đảng bộ cấp trên[ trực tiếp][ của tổ chức] cơ sở[ đảng]|đảng bộ (xã, phường/phường, xã/cấp xã/quận, huyện, thị xã/xã và phường/phường và xã)[ trực thuộc]|đầu mối[ đảng bộ] trực thuộc|(đảng ủy/cấp ủy) trực thuộc[ Thành ủy/ Tỉnh ủy]',
    forms: COUNT,
    weight: 3
  },
  { indicator: 'party-committees-affiliated', say: 'đảng bộ', forms: COUNT, measures: ['committees'], counted: true },
  {
    indicator: 'party-organisations-grassroots',
    say: '[số |tổng số ](tổ chức cơ sở đảng/TCCSĐ/tổ chức đảng cơ sở/cơ sở đảng/tổ chức đảng ở cơ sở/tổ chức cơ sở của Đảng)|(đảng bộ, chi bộ/chi, đảng bộ/đảng bộ và chi bộ) cơ sở',
    forms: COUNT,
    weight: 3
  },
  {
    indicator: 'party-organisations-grassroots',
    say: 'tổ chức cơ sở đảng|TCCSĐ|tổ chức cơ sở|tổ chức đảng cơ sở|cơ sở đảng|tổ chức đảng ở cơ sở|(đảng bộ, chi bộ/chi, đảng bộ/đảng bộ và chi bộ) cơ sở',
    forms: COUNT,
    counted: true,
    led: 'có|gồm|với|tổng số|hiện có',
    weight: 3
  },
  { indicator: 'party-organisations-grassroots', say: 'tổ chức đảng', forms: COUNT, counted: true, weight: 1 },
  {
    indicator: 'org-boards-inspected',
    say: `(kiểm tra/KT)[ đối với] ${BOARDS}|${BOARDS} được kiểm tra`,
    forms: COUNT,
    weight: 3
  },
  {
    indicator: 'org-boards-inspected',
    say: BOARDS,
    forms: COUNT,
    measures: ['boards', 'units'],
    with: INSPECTION,
    counted: true,
    weight: 3
  },
  {
    indicator: 'org-boards-total',
    say: `[tổng số ]${BOARDS}`,
    forms: ['amount', 'plain'],
    measures: ['boards'],
    counted: true,
    weight: 2
  },
  { indicator: 'org-boards-total', say: `tổng số ${BOARDS}`, forms: ['amount', 'plain'], weight: 3 },
  {
    indicator: 'inspection-delegations-of-standing-board',
    say: 'đoàn (kiểm tra/kiểm tra, giám sát/KT)[ của]',
    forms: COUNT,
    measures: ['delegations'],
    weight: 3,
    without: 'đoàn liên ngành'
  },
  {
    indicator: 'inspection-delegations-of-standing-board',
    say: '(đoàn/đoàn công tác/tổ kiểm tra)',
    forms: COUNT,
    measures: ['delegations'],
    counted: true,
    with: 'kiểm tra|đoàn kiểm tra|KT|kiểm tra, giám sát|giám sát',
    without: 'đoàn liên ngành'
  },
  {
    indicator: 'units-inspected-by-standing-board',
    say: '(đơn vị/nơi/địa phương, đơn vị/đơn vị, địa phương/cơ quan, đơn vị)',
    forms: COUNT,
    measures: ['units', ''],
    counted: true,
    with: INSPECTION,
    weight: 2,
    without: 'sự nghiệp công lập'
  },
  {
    indicator: 'units-inspected-by-standing-board',
    say: 'đơn vị (được kiểm tra/chịu sự kiểm tra)',
    forms: COUNT,
    measures: ['units'],
    with: STANDING,
    weight: 3
  },
  {
    indicator: 'directive-24-manifestations',
    say: '[dấu hiệu ]biểu hiện[ cụ thể][ của][ sự][ vi phạm/ suy thoái/ né tránh/ đùn đẩy]',
    forms: COUNT,
    weight: 2,
    without: 'Nghị quyết Trung ương 4|27 biểu hiện'
  },
  {
    indicator: 'directive-24-manifestations',
    say: '[nhóm ]biểu hiện[ vi phạm][ kỷ luật, kỷ cương]',
    forms: COUNT,
    with: 'Chỉ thị|24-CT/TU|Chỉ thị 24',
    weight: 3
  },
  {
    indicator: 'software-applications-in-use',
    say: '[ứng dụng, ][ứng dụng ][hệ thống ](phần mềm/ứng dụng)[ đang dùng/ đang sử dụng/ đang vận hành/ chuyên ngành/ dùng chung/ nghiệp vụ]|phần mềm ngành tổ chức',
    forms: COUNT,
    measures: ['applications'],
    weight: 2,
    counted: true
  },
  {
    indicator: 'software-applications-in-use',
    say: '[ứng dụng, ](phần mềm/ứng dụng)[ chuyên ngành/ dùng chung/ nghiệp vụ]',
    forms: COUNT,
    measures: ['applications'],
    weight: 3,
    counted: true,
    followed: USED,
    led: 'đang sử dụng|đang vận hành|vận hành|sử dụng|khai thác|duy trì|đến nay|hiện có|đưa vào sử dụng'
  },
  {
    indicator: 'software-applications-deployed',
    say: '[ứng dụng, ](phần mềm/ứng dụng)[ chuyên ngành/ dùng chung/ nghiệp vụ]',
    forms: COUNT,
    measures: ['applications'],
    weight: 3,
    counted: true,
    followed: 'mới|mới triển khai|được triển khai',
    led: NEW
  },
  {
    indicator: 'software-applications-deployed',
    say: '(ứng dụng/phần mềm)[ mới][ được] (mới triển khai/triển khai mới/mới)',
    forms: COUNT,
    measures: ['applications'],
    weight: 3
  },
  {
    indicator: 'software-applications-deployed',
    say: 'thêm[ mới]|[mới ](triển khai/xây dựng/ra mắt/đưa vào/bổ sung)[ mới/ thêm]|làm mới|mới',
    verb: true,
    forms: COUNT,
    measures: ['applications', ''],
    with: SOFTWARE,
    weight: 1.5
  },
  {
    indicator: 'software-applications-in-use',
    say: '(đang/hiện/hiện đang)[ được] (dùng/sử dụng/vận hành/chạy/khai thác)|[ngành ][ta ]dùng|sử dụng|vận hành|cả thảy|tất cả|tổng cộng',
    verb: true,
    forms: COUNT,
    measures: ['applications', ''],
    with: SOFTWARE,
    weight: 1.5
  },
  {
    indicator: 'breakthroughs-next-year',
    say: '[nội dung |nhiệm vụ |khâu |việc |mũi |lĩnh vực |vấn đề |điểm |hướng ](đột phá)|nội dung mang tính đột phá',
    forms: COUNT,
    weight: 3
  },
  {
    indicator: 'task-groups-next-year',
    say: 'nhóm (nhiệm vụ/việc/công việc/công tác)[ trọng tâm/ chủ yếu/, giải pháp/ và giải pháp/ lớn/ chính]|nhóm NV|nhóm nội dung nhiệm vụ',
    forms: COUNT,
    weight: 3
  },
  {
    indicator: 'central-organising-tasks-next-year',
    say: 'nhiệm vụ[ trọng tâm/ chủ yếu][ mà][ được][ nêu][ trong][ báo cáo][ tổng kết][ của] Ban Tổ chức Trung ương',
    forms: COUNT,
    weight: 4
  },
  {
    indicator: 'central-organising-tasks-next-year',
    say: '(nhiệm vụ/đầu việc/việc/NV)[ trọng tâm/ chủ yếu/ lớn]',
    forms: COUNT,
    measures: ['tasks'],
    counted: true,
    with: 'Ban Tổ chức Trung ương|BTCTW|BTC Trung ương|Ban Tổ chức TW',
    weight: 3
  },
  {
    indicator: 'congress-delegates',
    say: '[số ]đại biểu[ chính thức][ được triệu tập][ về][ dự/ tham dự] đại hội|đại biểu (chính thức/dự đại hội/dự Đại hội/về dự/tham dự)',
    forms: COUNT,
    weight: 3
  },
  {
    indicator: 'congress-delegates',
    say: '[đồng chí ]đại biểu[ chính thức/ ưu tú]',
    forms: COUNT,
    measures: ['delegates', 'persons'],
    counted: true,
    with: 'đại hội|triệu tập|ĐH',
    without: 'HĐND|Quốc hội|Hội đồng nhân dân',
    weight: 3
  },
  {
    indicator: 'report-days-late',
    say: '(nộp/gửi)[ báo cáo][ thống kê][ năm] (chậm/muộn)|báo cáo[ thống kê][ năm]( nộp/) (chậm/muộn)|chậm (nộp/gửi)[ báo cáo]|(trễ/quá/chậm/muộn) hạn|báo cáo (trễ/về muộn/về chậm)|nộp (trễ/quá hạn)',
    forms: COUNT,
    measures: ['days'],
    weight: 3
  },
  {
    indicator: 'report-days-late',
    say: 'ngày',
    forms: COUNT,
    measures: ['days'],
    counted: true,
    with: 'nộp chậm|nộp muộn|gửi chậm|gửi muộn|trễ hạn|quá hạn|báo cáo chậm|báo cáo muộn|báo cáo trễ|nộp trễ|thống kê trễ|thống kê chậm|thống kê muộn',
    without: 'ngày làm việc|thủ tục',
    weight: 1
  }
];
