import { masked } from '../scene/masked';
import type { Place } from '../scene/place';
import { VERB_WORDS } from './verbs';

/** Words that are no subject of their own. */
const COMMON = new Set(
  (
    'ước đạt tăng giảm sụt so với cùng kỳ năm trước ngoái nay bằng vượt hụt thiếu dự toán kế hoạch kh dt giao được và là trong đó riêng ' +
    'đồng thời tương đương chiếm khoảng gần hơn trên dưới cao thấp mức của đã cả tổng số thực hiện hoàn thành còn đến lên xuống ' +
    'bình quân tiếp tục lần lượt ứng thêm tính lũy kế hđnd hội đồng nhân dân trung ương tw thành phố tp tỉnh quý tháng các những ' +
    'này đây ngày đầu cuối khi cho thấy có về theo ra vào ở tại từ do tỷ tỉ lệ trọng giá trị phần trăm tốc độ trưởng chỉ tiêu mục đề ' +
    'kết quả quốc hội chính phủ bộ tài nhất gấp đứng thứ xếp hạng vị trí mạnh nhẹ sâu nhanh khá đáng kể qua một hai ba nhiều ít lớn nhỏ ' +
    'tầm nhìn làm tròn hướng tới giữ vững duy trì kiểm soát phục hồi ổn định nổi bật tích cực kỷ lục xa trong khoảng ngưỡng quy ' +
    'ubnd nsnn gdp grdp fdi cpi nq tu hn ct qđ usd odd vnd ' +
    'con cũng vẫn sẽ phấn đấu toàn địa phương bàn nước quốc đóng góp đơn người cụ thể như sau gồm bao không quá tối thiểu đa rất ' +
    'công bố cập nhật báo cáo ghi thời điểm nguồn tin thông liệu lần đưa vậy tức nghĩa nêu dẫn in sơ chính thức ban trung phẩy hồi viết lại ' +
    'thì mà cùng song tuy nhiên nhưng đặc biệt chủ yếu đó hằng hàng rồi nữa nhờ đáp hỏi phỏng vấn thưa ông bà ta chúng tôi anh chị có quý mới lại sang bật vọt rơi tụt lùi trở dừng nhích ' +
    'vỏn vẹn mang kéo đem lớn dần vọng ngay lúc ấy kia chính xác làm nên bật đi đến chỉ ra thêm mốc ngưỡng xét bảng cũ ngành lĩnh điều chỉnh thành nguyên giữ bối cảnh điều kiện khác nơi tính thể hẳn khi chững phía ' +
    'bắc nam đông tây miền trung dự kiến hướng ước chừng coi xem cộng dồn tất gì kỳ vọng như nhảy thủ đô thành còn nhau ai nhỉnh khá hơn thua kém hồi thì đều hằng mỗi bước đứng đầu mới nâng chung đạt khu vực nhằm để bộ cơ bản xấp xỉ'
  ).split(' ')
);

/** From so many on the clause is about something else. */
export const FOREIGN = 2;

/**
 * How many words of the clause of a figure name something that is in no catalogue: what was said before does then not hold for it.
 * `answers`: who speaks stands before a colon.
 */
export function strangeWords(place: Place, answers: boolean): number {
  const blanked = masked(place.scene, place.lead);
  const joined = place.before !== null && place.lead.start === place.reach.start;
  const written = place.scene.readable.text.slice(place.lead.start, place.lead.end);
  const from = answers ? blanked.indexOf(':') + 1 : 0;
  let strange = 0;
  for (const { 0: word, index } of blanked.matchAll(/[\p{L}\d]{2,}/gu)) {
    if (index < from || COMMON.has(word) || VERB_WORDS.has(word) || /^\d+$/.test(word) || (joined && index <= 1))
      continue;
    strange += /^[A-ZĐ]{2,}$/u.test(written.slice(index, index + word.length)) && blanked.length < 60 ? 2 : 1;
  }
  return strange;
}

/** Words after the thing that a number counts, of a doing that is in no catalogue: `176 quần chúng ưu tú học lớp nhận thức`. */
export function strangeCounted({ number, scene, tail }: Place): number {
  if (number.form !== 'amount' || !number.noun) return 0;
  const blanked = masked(scene, tail).trimStart();
  const noun = number.noun.toLowerCase();
  const rest = blanked.startsWith(noun) ? blanked.slice(noun.length) : blanked;
  const words = rest.trimStart().split(/\s+/u).slice(0, 5);
  return words.filter((word) => /^\p{L}{2,}$/u.test(word) && !COMMON.has(word) && !VERB_WORDS.has(word)).length;
}

/** Words right after a per cent that name what it is a part of: `73% bạn đọc`. */
export function strangeNext(place: Place): number {
  if (place.number.form !== 'percent') return 0;
  const words = masked(place.scene, place.tail).trimStart().split(/\s+/u).slice(0, 2);
  return words.filter((word) => /^\p{L}{2,}$/u.test(word) && !COMMON.has(word) && !VERB_WORDS.has(word)).length;
}
