/** What the four rooms of `/explore` share. */
export const explore = {
  heading: 'Khám phá số liệu',
  rooms: 'Các cách khám phá',
  pivot: 'Bảng xoay',
  sql: 'Truy vấn SQL',
  files: 'Tệp của bạn',
  publish: 'Kiểm tra và công bố',
  noscript: 'Phần này cần JavaScript. Trình duyệt đang tắt JavaScript nên chỉ đọc được bảng có sẵn.'
} as const;
