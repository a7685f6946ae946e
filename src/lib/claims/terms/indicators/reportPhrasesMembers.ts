import { AMOUNT, COUNT, PERCENT } from './forms';
import type { Phrase } from './phrase';

const MEMBERS = ['members'];
const PEOPLE = ['members', 'persons', ''];
type Kind = Omit<Phrase, 'say' | 'measures' | 'counted'>;
/** What `668 đảng viên` are, by the verb before them or the words after them; `số đảng viên` by the words after. */
export const memberNoun = (kind: Kind): Phrase[] => [
  {
    forms: COUNT,
    weight: 3,
    ...kind,
    say: '(đảng viên/ĐV/lượt đảng viên/đồng chí/đ c/trường hợp/người/quần chúng/cán bộ, đảng viên/đảng viên mới)[ đảng viên/ ưu tú]',
    measures: PEOPLE,
    counted: true
  },
  ...numberOf(kind)
];
const numberOf = ({ indicator, dimension = '', category = '', followed, weight = 3 }: Kind): Phrase[] =>
  followed === undefined
    ? []
    : [{ indicator, dimension, category, say: '[tổng ]số[ lượng] (đảng viên/ĐV)', followed, weight }];

const OUT =
  'ra ngoài hàng ngũ|khỏi hàng ngũ|loại khỏi hàng ngũ|loại khỏi Đảng|khỏi Đảng|ra khỏi Đảng|ra khỏi hàng ngũ|ra khỏi hàng ngũ của Đảng|bị cho ra khỏi Đảng|được đưa ra khỏi Đảng|phải ra khỏi Đảng|ra khỏi tổ chức đảng|đưa ra khỏi Đảng|không còn đủ tư cách|không đủ tư cách|bị xóa tên|xóa tên|xin ra khỏi Đảng';
const SCREENING = 'thanh lọc|rà soát|sàng lọc|không còn đủ tư cách|không đủ tư cách|rà soát, sàng lọc';
const ADMIT =
  'kết nạp|KNĐ|kết nạp vào Đảng|kết nạp Đảng cho|đứng vào hàng ngũ của Đảng|kết nạp thêm|kết nạp được|kết nạp mới|phát triển|phát triển đảng|phát triển được|kết nạp đảng';
const PER_YEAR = '(bình quân mỗi năm/bình quân hằng năm/bình quân hàng năm/trung bình mỗi năm/mỗi năm/bình quân)';
const AVERAGE = `${PER_YEAR}[, Đảng/, Đảng ta/, cả nước/, toàn Đảng/, toàn Đảng bộ/, thành phố/, Thủ đô/, tỉnh/, Đảng bộ/, Đảng bộ thành phố/, Đảng bộ tỉnh/, Đảng bộ Hà Nội/, Đảng bộ thành phố Hà Nội/, Hà Nội/, toàn thành phố/, các cấp ủy/, ta][ đã] (kết nạp/phát triển)[ được/ thêm/ mới]|${PER_YEAR}|kết nạp[ được] (bình quân/trung bình)[ mỗi năm/ hằng năm/ hàng năm]`;
const STOCK =
  'có|hiện có|có trên|đông tới|lên tới|lên đến|tổng số|nâng tổng số|quản lý|tập hợp|sinh hoạt|số đảng viên|tổng số đảng viên|số lượng đảng viên|toàn Đảng bộ|Đảng bộ có|trên tổng số|trong tổng số';

/** How reports say the number of members, admissions, removals, moves and ratings. */
export const MEMBER_PHRASES: readonly Phrase[] = [
  {
    indicator: 'party-members',
    say: '[tổng ](số/số lượng/lượng) (đảng viên/ĐV)|đảng số|đội ngũ đảng viên|quy mô đảng viên',
    weight: 3,
    without: 'đảng viên bị|đảng viên được|chất lượng đội ngũ đảng viên'
  },
  {
    indicator: 'party-members',
    say: '(đảng viên/ĐV)',
    forms: ['amount', 'plain', 'percent', 'times'],
    measures: MEMBERS,
    counted: true,
    weight: 1
  },
  {
    indicator: 'party-members',
    say: '(đảng viên/ĐV)',
    forms: ['amount', 'plain'],
    measures: MEMBERS,
    counted: true,
    led: STOCK,
    weight: 2
  },
  {
    indicator: 'party-members-share-of-country',
    say: '[tổng ]số đảng viên[ của][ trong] (cả nước/toàn Đảng/toàn quốc)|[tổng số ]đảng viên[ của] (cả nước/toàn Đảng/toàn quốc)',
    forms: PERCENT,
    with: 'chiếm|bằng|tỷ trọng',
    weight: 3
  },
  {
    indicator: 'members-admitted',
    say: '[công tác ](kết nạp/KNĐ)[ được][ mới][ đảng viên/ Đảng/ vào Đảng][ mới]|phát triển (đảng viên/Đảng viên mới)|đảng viên mới[ kết nạp/ được kết nạp]|đảng viên[ được] kết nạp[ mới]|đảng viên kết nạp|[số ](đảng viên mới/ĐV mới)|KNĐ|kết nạp vào hàng ngũ của Đảng|đứng vào hàng ngũ của Đảng',
    without: `hội viên|đoàn viên|lớp nhận thức`
  },
  { indicator: 'members-admitted', say: 'quần chúng ưu tú', forms: COUNT, weight: 1, with: 'kết nạp' },
  {
    indicator: '',
    say: '(quần chúng/người/đoàn viên)[ ưu tú]',
    counted: true,
    led: 'cử|giới thiệu|mở lớp|học lớp|lớp nhận thức',
    followed:
      '[(đi/được cử đi/tham gia/dự/theo/hoàn thành) ](học/lớp)[ lớp][ bồi dưỡng] nhận thức[ về Đảng]|học cảm tình Đảng|học lớp cảm tình|lớp cảm tình',
    with: 'nhận thức|lớp nhận thức|cảm tình Đảng|nhận thức về Đảng|lớp cảm tình',
    weight: 3.5
  },
  ...memberNoun({
    indicator: 'members-admitted',
    led: ADMIT,
    followed: 'mới|kết nạp|kết nạp mới|mới kết nạp|được kết nạp|vào Đảng|đứng vào hàng ngũ của Đảng',
    with: `${ADMIT}|đảng viên mới|vào Đảng|đứng vào hàng ngũ của Đảng`
  }),
  {
    indicator: 'members-admitted-average',
    say: '(bình quân/trung bình)[ mỗi năm/ hằng năm/ hàng năm] kết nạp[ được]|(mỗi năm/hằng năm/hàng năm)[ Đảng/ cả nước/ toàn Đảng] kết nạp[ được]|kết nạp (bình quân/trung bình)',
    weight: 3
  },
  ...memberNoun({
    indicator: 'members-admitted-average',
    led: AVERAGE,
    followed: 'mỗi năm|một năm|hằng năm|hàng năm',
    with: ADMIT,
    weight: 3.5
  }),
  {
    indicator: 'members-admitted-change',
    say: '[công tác ][số ][đảng viên ]kết nạp[ mới][ đảng viên] (tăng/giảm)|đảng viên mới kết nạp (tăng/giảm)',
    forms: PERCENT,
    weight: 3
  },
  {
    indicator: 'members-admitted-percent-of-plan',
    say: '[đạt ][vượt ](chỉ tiêu/kế hoạch)[ về] kết nạp[ đảng viên][ mới]|chỉ tiêu phát triển[ đảng viên/ Đảng]|(chỉ tiêu/kế hoạch/KH)[ năm][ đề ra] về (kết nạp/phát triển)[ đảng viên]',
    forms: PERCENT,
    weight: 3
  },
  { indicator: 'members-admitted', say: '(chỉ tiêu/kế hoạch) kết nạp[ đảng viên][ mới]', weight: 3 },
  { indicator: 'members-deceased', say: 'đảng viên[ đã] (từ trần/qua đời/chết/mất)|từ trần', weight: 3 },
  ...memberNoun({
    indicator: 'members-deceased',
    followed: 'từ trần|qua đời|đã mất|mất|đã qua đời|đã từ trần',
    with: 'từ trần|qua đời|đã mất|mất'
  }),
  {
    indicator: 'members-removed',
    say: '(đưa/cho)[ đảng viên] ra khỏi Đảng|ra khỏi (Đảng/hàng ngũ của Đảng/hàng ngũ)|(đưa/loại)[ ra] (ngoài/khỏi) (hàng ngũ/hàng ngũ của Đảng)|xóa tên[ đảng viên]|khai trừ, xóa tên, cho ra khỏi Đảng|cho ra khỏi Đảng',
    weight: 2
  },
  {
    indicator: 'members-removed-by-screening',
    say: '(đưa/cho)[ đảng viên] ra khỏi Đảng|ra khỏi (Đảng/hàng ngũ của Đảng/hàng ngũ)|rà soát, sàng lọc[ đảng viên]|[qua ]sàng lọc[ đảng viên]|thanh lọc[ đội ngũ]',
    with: SCREENING,
    weight: 3
  },
  { indicator: 'members-removed-by-screening', say: 'đưa[ đảng viên] ra khỏi Đảng', without: SCREENING, weight: 1 },
  ...memberNoun({ indicator: 'members-removed', led: 'đưa|cho|xóa tên', followed: OUT, with: OUT, without: SCREENING }),
  ...memberNoun({ indicator: 'members-removed', led: 'đưa|cho|xóa tên', followed: OUT, with: OUT, weight: 2 }),
  ...memberNoun({
    indicator: 'members-removed-by-screening',
    led: 'đưa|cho|sàng lọc|phát hiện',
    followed: OUT,
    with: SCREENING,
    weight: 4
  }),
  ...memberNoun({
    indicator: 'members-removed-by-screening',
    led: 'đưa',
    followed: OUT,
    without: SCREENING,
    with: OUT,
    weight: 1
  }),
  ...memberNoun({
    indicator: 'members-expelled',
    led: 'đưa|khai trừ',
    followed: 'ra khỏi Đảng|bị khai trừ|bị đưa ra khỏi Đảng',
    with: 'khai trừ|ra khỏi Đảng',
    weight: 1
  }),
  { indicator: 'members-expelled', say: '[bị ]đưa ra khỏi Đảng|[bị ]khai trừ[ khỏi Đảng/ ra khỏi Đảng]', weight: 1 },
  {
    indicator: 'members-moved-in',
    say: '[đảng viên ]chuyển sinh hoạt[ đảng][ chính thức] (đến/về/tới)|đảng viên nơi khác chuyển (đến/về)|đảng viên (chuyển đến/từ nơi khác chuyển đến)|(tiếp nhận/nhận)[ hồ sơ][ chuyển] sinh hoạt đảng|đảng viên[ ở/ từ] nơi khác[ chuyển] (đến/về)',
    weight: 3
  },
  ...memberNoun({
    indicator: 'members-moved-in',
    followed:
      'chuyển sinh hoạt đảng đến|chuyển về|chuyển sinh hoạt đảng về|từ nơi khác chuyển đến|chuyển tới|nơi khác chuyển đến|chuyển đến|chuyển sinh hoạt đến',
    led: 'tiếp nhận sinh hoạt đảng'
  }),
  {
    indicator: 'members-moved-out',
    say: '[đảng viên ]chuyển sinh hoạt[ đảng][ chính thức] (đi/ra/sang nơi khác/đi nơi khác/ra ngoài)|đảng viên (chuyển đi/rời đi)|làm thủ tục chuyển đi',
    weight: 3
  },
  ...memberNoun({
    indicator: 'members-moved-out',
    followed:
      'chuyển sinh hoạt đảng đi|chuyển đi nơi khác|chuyển sinh hoạt đảng ra|chuyển sinh hoạt sang nơi khác|chuyển sang nơi khác|chuyển sinh hoạt đảng sang nơi khác|chuyển đi|chuyển sinh hoạt đi'
  }),
  {
    indicator: 'members-transferred',
    say: '(chuyển giao/bàn giao)[ nguyên trạng][ số] đảng viên|đảng viên[ được/ đã được] (chuyển giao/bàn giao)',
    weight: 3
  },
  ...memberNoun({
    indicator: 'members-transferred',
    led: 'chuyển giao|bàn giao',
    followed: 'được chuyển giao|chuyển giao|được bàn giao|đã được bàn giao|đã được chuyển giao'
  }),
  {
    indicator: 'members-transferred-in',
    say: '(tiếp nhận/nhận về/nhận bàn giao)[ số] đảng viên|đảng viên[ được/ đã được/ mới] tiếp nhận',
    weight: 3
  },
  ...memberNoun({
    indicator: 'members-transferred-in',
    led: 'tiếp nhận|nhận bàn giao|nhận về|nhận thêm|đón nhận',
    followed: 'được tiếp nhận|tiếp nhận do chuyển giao'
  }),
  ...numberOf({
    indicator: 'members-transferred-in',
    followed: 'tiếp nhận|nhận về|nhận thêm|được nhận|mới nhận|nhận bàn giao|đã nhận'
  }),
  ...numberOf({
    indicator: 'members-transferred',
    followed: 'chuyển giao|bàn giao|đã chuyển giao|chuyển đi theo|phải bàn giao'
  }),
  {
    indicator: 'party-members',
    say: 'đảng viên',
    forms: AMOUNT,
    measures: MEMBERS,
    alone: true,
    weight: 1,
    with: 'tổng số|số lượng'
  }
];
