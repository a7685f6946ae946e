/** Words of taking a figure away. */
export const exports = {
  open: 'Lấy hình này',
  linkThis: 'Chép liên kết, giữ bản số liệu này',
  linkLatest: 'Chép liên kết, luôn theo bản mới nhất',
  sentence: 'Chép câu diễn giải',
  png: 'Ảnh PNG',
  svg: 'Ảnh SVG (phóng to không vỡ)',
  csvVietnam: 'Bảng cho Excel (CSV)',
  csvPlain: 'Dữ liệu CSV cho phần mềm',
  parquet: 'Dữ liệu Parquet',
  sql: 'Xem câu SQL của hình này',
  copiedLink: 'Đã chép liên kết.',
  copiedSentence: 'Đã chép câu diễn giải.',
  notCopied: 'Trình duyệt không cho chép. Hãy chọn và chép dòng này:',
  saved: (name: string) => `Đã lưu tệp ${name}.`,
  failed: 'Chưa làm được. Hãy thử lại hoặc chọn dạng khác.',
  working: 'Đang làm…',
  synthetic: 'SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ THẬT',
  watermark: 'SỐ LIỆU MÔ PHỎNG',
  snapshot: (date: string) => `Bản số liệu ${date}.`
} as const;
