/** Words of a briefing as it is read, printed and presented. */
export const present = {
  heading: 'Trình chiếu',
  description: 'Chiếu báo cáo toàn màn hình, mỗi mục một trang.',
  none: 'Chưa có báo cáo nào để chiếu.',
  empty: 'Báo cáo này chưa có mục nào để chiếu.',
  toBriefing: 'Đến trang Báo cáo',
  noscript: 'Trình chiếu cần JavaScript. Báo cáo vẫn đọc và in được ở trang Báo cáo.',
  opening: 'Đang mở báo cáo…',
  preparing: (done: string, all: string) => `Đang lấy số liệu: ${done}/${all} hình…`,
  failed: 'Chưa mở được báo cáo.',
  again: 'Thử lại',
  stage: 'Trang đang chiếu',
  slide: (number: string, of: string) => `Trang ${number}/${of}`,
  said: (number: string, of: string, title: string) => `Trang ${number}/${of}. ${title}`,
  part: (number: string, of: string) => `phần ${number}/${of}`,
  typed: (number: string) => `Đến trang ${number}: bấm Enter`,
  black: 'Màn hình đen. Bấm phím bất kỳ của trình chiếu để hiện lại.',
  bar: 'Điều khiển trình chiếu',
  action: {
    previous: 'Trang trước',
    next: 'Trang sau',
    overview: 'Tất cả các trang',
    black: 'Màn hình đen',
    timer: 'Đồng hồ bấm giờ',
    speaker: 'Màn hình người nói',
    fullscreen: 'Toàn màn hình',
    help: 'Phím tắt',
    leave: 'Thoát'
  },
  keys: {
    heading: 'Phím tắt',
    next: ['→ ↓ PageDown, phím cách', 'trang sau'],
    previous: ['← ↑ PageUp, Shift + phím cách', 'trang trước'],
    ends: ['Home, End', 'trang đầu, trang cuối'],
    go: ['số rồi Enter', 'đến trang có số ấy'],
    overview: ['O', 'tất cả các trang'],
    black: ['B hoặc dấu chấm', 'màn hình đen'],
    timer: ['T, Shift + T', 'bấm giờ, dừng; về không'],
    speaker: ['S', 'màn hình người nói ở cửa sổ khác'],
    fullscreen: ['F', 'toàn màn hình'],
    leave: ['Esc', 'đóng, hoặc thoát về đúng mục trong báo cáo']
  },
  speaker: {
    heading: 'Màn hình người nói',
    now: 'Đang chiếu',
    next: 'Tiếp theo',
    end: 'Hết báo cáo.',
    notes: 'Ghi chú của người nói',
    noNotes: 'Mục này không có ghi chú.',
    sentence: 'Câu diễn giải',
    figureNotes: 'Ghi chú của hình',
    clock: 'Giờ',
    timer: 'Bấm giờ',
    start: 'Bắt đầu',
    pause: 'Dừng',
    reset: 'Về không',
    waiting: 'Đang chờ cửa sổ trình chiếu…',
    over: 'Cửa sổ trình chiếu đã đóng.',
    blocked: 'Trình duyệt không cho mở cửa sổ mới. Hãy cho phép trang này mở cửa sổ rồi thử lại.',
    isBlack: 'màn hình đang đen'
  },
  number: {
    changed: 'đã đổi',
    was: (text: string) => `khi viết: ${text}`,
    lost: 'không còn trong số liệu'
  },
  lost: {
    heading: 'Mục này chưa hiện được',
    from: 'Xem trang gốc',
    why: {
      'no-snapshot': 'Không có bản số liệu mà hình này lấy số.',
      locked: 'Bản số liệu nội bộ của hình này đang khóa.',
      'no-unit': 'Bản số liệu không có đơn vị của hình này.',
      'no-indicator': 'Bản số liệu không có chỉ tiêu của hình này.',
      'no-figure': 'Trang gốc không có hình này cho đơn vị và kỳ đã chọn.',
      failed: 'Chưa lấy được số liệu của hình này.'
    },
    todo: {
      'no-snapshot': 'Hãy cập nhật báo cáo lên bản số liệu mới, hoặc bỏ mục này.',
      locked: 'Hãy mở khóa bản số liệu nội bộ ở trang Thống kê đảng viên, rồi mở lại báo cáo.',
      'no-unit': 'Hãy chọn đơn vị khác ở trang gốc rồi thêm lại hình, hoặc bỏ mục này.',
      'no-indicator': 'Hãy chọn chỉ tiêu khác ở trang gốc rồi thêm lại hình, hoặc bỏ mục này.',
      'no-figure': 'Hãy chọn kỳ khác ở trang gốc rồi thêm lại hình, hoặc bỏ mục này.',
      failed: 'Hãy kiểm tra mạng rồi mở lại báo cáo.'
    }
  },
  print: {
    heading: 'In báo cáo',
    paper: 'Khổ giấy',
    portrait: 'A4 đứng',
    landscape: 'A4 ngang',
    print: 'In hoặc lưu PDF',
    drawing: 'Đang vẽ các hình…'
  },
  snapshots: (dates: string) => `Bản số liệu ${dates}`
} as const;
