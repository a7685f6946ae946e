import { masked } from './masked';
import type { Place } from './place';

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
    'thì mà cùng song tuy nhiên nhưng đặc biệt chủ yếu đó hằng hàng mỗi bước đứng đầu mới nâng chung đạt khu vực nhằm để bộ cơ bản xấp xỉ'
  ).split(' ')
);

/** The clause of a figure names something that is in no catalogue: what was said before does not hold for it. */
export function hasForeignSubject(place: Place): boolean {
  const blanked = masked(place.scene, place.lead);
  const joined = place.before !== null && place.lead.start === place.reach.start;
  const written = place.scene.readable.text.slice(place.lead.start, place.lead.end);
  let strange = 0;
  for (const { 0: word, index } of blanked.matchAll(/[\p{L}\d]{2,}/gu)) {
    if (COMMON.has(word) || /^\d+$/.test(word) || (joined && index <= 1)) continue;
    strange += /^[A-ZĐ]{2,}$/u.test(written.slice(index, index + word.length)) && blanked.length < 60 ? 2 : 1;
  }
  return strange >= 2;
}
