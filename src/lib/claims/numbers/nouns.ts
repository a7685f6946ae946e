const words = (list: string) => list.trim().split(/\s*\|\s*/);

/** Things counted without a measure of the catalogue, where two or more words belong together or a shorter one misleads. */
export const PLAIN_NOUNS: readonly string[] = words(
  `cuộc|lượt|vụ|vụ việc|vụ án|bị can|xã|phường|thị trấn|quận|huyện|thị xã|thành phố|tỉnh|tỉnh, thành phố|tỉnh, thành|
  tỉnh thành|xã, phường|xã, phường, thị trấn|phường, xã|quận, huyện|quận, huyện, thị xã|địa phương|địa bàn|cán bộ|công chức|viên chức|cán bộ, công chức|
  cán bộ, đảng viên|đồng bào|đoàn viên|đoàn thể|hội viên|hộ kinh doanh|hộ chiếu|dân tộc|dân quân|lao động|việc làm|học sinh|sinh viên|
  giáo viên|bác sĩ|giường bệnh|trường|trường học|lớp|văn bản|nghị quyết|chỉ thị|kế hoạch|quyết định|kết luận|hướng dẫn|quy định|
  chương trình|đề án|chuyên đề|công trình|hội nghị|cuộc họp|cuộc kiểm tra|hồ sơ|thủ tục|thủ tục hành chính|dịch vụ công|tiêu chí|
  lĩnh vực|nhóm|nhóm giải pháp|nhóm chỉ tiêu|giải pháp|bài học|khâu|nội dung|mục tiêu|vấn đề|cơ quan|tổ chức|đầu mối|phòng|sở|ban|
  ngành|sở, ngành|hợp tác xã|khu công nghiệp|cụm công nghiệp|sản phẩm|sản phẩm ocop|làng nghề|căn|căn hộ|cấp ủy viên|ủy viên|thành ủy viên|cấp ủy|đảng ủy|quận ủy|huyện ủy|chi ủy|bí thư|phó bí thư|chủ tịch|phó chủ tịch|khóa|buổi|bộ|hạng mục|ca|ý kiến|
  kiến nghị|đơn|đơn thư|quốc gia|nước|vùng|khu vực|trạm|cầu|tuyến|tuyến đường|câu hỏi|cái|chiếc|đv|thôn|tổ dân phố|gia đình|trường hợp|hợp đồng|tài khoản`
);

/** Units of measure that the catalogue does not have. */
export const OTHER_UNITS: readonly string[] = words(
  'điểm|lần|km|m|m²|m2|m³|m3|mét vuông|mét khối|cm|mm|kg|tấn|tạ|lít|kw|kwh|mwh|kwp|mw|gw|kv|teu|mét|gb|euro|eur'
);

/** A single word that is a noun by itself: the word behind it is not part of it. */
export const SHORT_NOUNS: ReadonlySet<string> = new Set(
  words(
    'cái|ý|việc|cuộc|lượt|vụ|xã|phường|quận|huyện|tỉnh|căn|chiếc|con|cây|máy|bộ|buổi|lớp|trường|giải|suất|bài|phiên|kỳ|tin|câu|đợt|loại|tờ'
  )
);

/** After a number these name nothing that is counted: function words and verbs, alone or by their first two words. */
export const NOT_NOUNS: ReadonlySet<string> = new Set(
  words(
    `và|hoặc|hay|với|của|là|được|đã|đang|sẽ|bị|cho|từ|đến|tới|trong|trên|dưới|ngoài|tại|ở|về|theo|so|thì|mà|như|nên|nhưng|vì|do|để|có|
    không|chưa|còn|cũng|đạt|tăng|giảm|vượt|bằng|chiếm|cao|thấp|nhiều|ít|hơn|gồm|nhằm|khi|sau|trước|qua|lại|nữa|này|đó|đây|ấy|kể|tính|
    tiếp|đi|lên|xuống|ra|vào|mỗi|một|các|những|cùng|đều|phải|cần|rồi|xong|gấp|góp|đứng|xếp|ước|dự|năm|tháng|quý|giờ|phút|khoảng|gần|
    trở|giữa|bởi|nếu|tuy|song|luôn|mới|vẫn|thuộc|nằm|gọi|nhất|nhì|trừ|nộp|đưa|ký|nêu|kèm|cả|toàn|lẻ|rưỡi|sửa|tức|tốt|rõ|sao|đoạn|mức bình|mức trung|mức chung|mức tăng|
    thực hiện|triển khai|ban hành|bình quân|tương đương|tương ứng|đối với|thông qua|đầu năm|đầu tiên|cuối năm|hiện nay|hiện có|chỉ có|
    chỉ đạt|thu được|thu về|bao gồm|trung bình|yêu cầu|bổ sung|phấn đấu|hoàn thành|tổ chức thực|quy định về|góp phần|tạo ra|thay thế|
    thay vì|tham gia|phục vụ|bảo đảm|đảm bảo|nâng lên|giữ nguyên|khóa trước|liên tiếp`
  )
);

/** Counted by a number in words too: `ba cuộc`, `hai xã`. */
export const COUNTED_IN_WORDS: ReadonlySet<string> = new Set(
  words(
    `cái|ý|câu|câu hỏi|việc|điểm|nội dung|vấn đề|lĩnh vực|nhóm|kiến nghị|đề xuất|nguyên nhân|hạn chế|quan điểm|phương án|kịch bản|trụ cột|đảng viên|
    cơ quan|đầu mối|công ty|mô hình|cuộc|xã|phường|quận|huyện|tỉnh|đề án|chương trình|nghị quyết|chỉ thị|khâu|tiêu chí|văn bản|hội nghị|chuyên đề|địa phương|đồng chí|
    cán bộ|công trình|bài học|mục tiêu|giải pháp|nhóm giải pháp|trường hợp|vụ|vụ án`
  )
);
