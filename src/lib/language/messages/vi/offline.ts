/** Words of using the site without a network. */
export const offline = {
  heading: 'Dùng khi mất mạng',
  lead: 'Sau lần mở đầu tiên, trình duyệt giữ toàn bộ trang trên máy này: các trang tiếng Việt và tiếng Anh, phần mềm tính toán, phông chữ, bản đồ và các bản số liệu có đánh dấu dưới đây. Mất mạng hay máy chủ ngừng, trang vẫn mở, vẫn tính và vẫn xuất tệp. Bản số liệu nội bộ đã mã hóa không được giữ: muốn mở phải có mạng.',
  state: {
    ready: 'Đã sẵn sàng: không có mạng vẫn dùng được.',
    starting: 'Đang chuẩn bị…',
    none: 'Chưa giữ trên máy này.'
  },
  progress: {
    first: (done: string, all: string) => `Đang tải về máy này: ${done} / ${all} MB. Vẫn dùng trang bình thường.`,
    next: (done: string, all: string) => `Đang tải bản mới: ${done} / ${all} MB. Vẫn dùng bản hiện có bình thường.`,
    more: (done: string, all: string) => `Đang tải thêm: ${done} / ${all} MB.`
  },
  off: {
    development: 'Bản đang phát triển không giữ gì trên máy.',
    insecure:
      'Trang này được mở bằng địa chỉ http:// thường. Trình duyệt chỉ giữ được trang mở bằng https://. Mọi phần khác vẫn dùng bình thường khi có mạng nội bộ.',
    unsupported:
      'Trình duyệt này, hoặc cửa sổ riêng tư đang mở, không giữ được trang để dùng khi mất mạng. Mọi phần khác vẫn dùng bình thường.',
    refused: 'Trình duyệt không cho giữ trang trên máy này. Mọi phần khác vẫn dùng bình thường.',
    declined: 'Bạn đã chọn không giữ trang trên máy này.',
    saving: 'Trình duyệt đang bật chế độ tiết kiệm dữ liệu, nên trang không tự tải về.'
  },
  failed: {
    first: 'Chưa giữ xong trang trên máy này.',
    next: 'Chưa lấy được bản mới; bản đang dùng vẫn nguyên vẹn.',
    more: 'Chưa tải thêm được.'
  },
  failure: {
    network: () => 'Máy chủ không trả lời. Lần mở sau sẽ tải tiếp phần còn thiếu.',
    missing: (file: string) =>
      `Trên máy chủ thiếu tệp ${file}; có thể bản mới đang được chép dở. Lần mở sau sẽ thử lại, phần đã tải được giữ nguyên.`,
    damaged: (file: string) =>
      `Tệp ${file} nhận được không đúng với bản công bố; có thể bản mới đang được chép dở, hoặc mạng đã trả về thứ khác. Lần mở sau sẽ thử lại, phần đã tải được giữ nguyên.`,
    full: () => 'Trình duyệt không còn chỗ cho phần này. Hãy bỏ bớt bản số liệu, hoặc dọn bớt bộ nhớ của trình duyệt.',
    interrupted: () => 'Trình duyệt đã ngừng việc tải giữa chừng. Lần mở sau sẽ tải tiếp phần còn thiếu.'
  },
  version: 'Phiên bản',
  used: 'Đang dùng trên máy này',
  megabytes: (size: string) => `${size} MB`,
  snapshots: {
    heading: 'Bản số liệu giữ trên máy',
    published: (date: string) => `Bản số liệu ${date}`,
    made: (date: string) => `Số liệu mô phỏng ${date}`,
    kept: 'đã giữ',
    waiting: 'chưa tải xong',
    notKept: 'không giữ',
    note: (limit: string) =>
      `Không cần chọn gì: trang tự giữ bản mới nhất và bản bạn đã mở, tổng cộng không quá ${limit} MB. Bản lớn hơn chỉ giữ khi bạn đánh dấu.`
  },
  action: {
    keep: 'Giữ trang trên máy này',
    again: 'Thử lại ngay',
    remove: 'Xóa bản giữ trên máy này',
    removeNote: 'Báo cáo và văn bản bạn đã lưu không bị xóa. Sau đó trang không tự giữ lại, cho đến khi bạn chọn giữ.',
    removing: 'Đang xóa…'
  },
  unkept: {
    heading: 'Trang này chưa có trên máy',
    text: 'Hiện không nối được với máy chủ, và địa chỉ này không nằm trong phần được giữ để dùng khi mất mạng.',
    home: 'Về trang đầu'
  }
} as const;
