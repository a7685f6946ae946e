/** Checking and publishing a release. */
export const release = {
  heading: 'Kiểm tra và công bố một đợt số liệu',
  lead: 'Thả vào đây tệp số liệu của đợt mới. Máy của bạn tự kiểm tra như khi xuất bản, cho biết so với bản đang dùng có gì đổi, rồi đóng gói bản số liệu để đưa lên máy chủ. Không có gì được gửi đi.',
  noscript: 'Phần này cần JavaScript. Trình duyệt đang tắt JavaScript nên không kiểm tra tệp ở đây được.',
  drop: {
    heading: 'Tệp số liệu',
    label: 'Thả tệp CSV hoặc XLSX vào đây, hoặc',
    choose: 'Chọn tệp…',
    hint: 'Một tệp số liệu; nếu đợt này có nguồn mới thì thêm một tệp hoặc một trang tính ghi các nguồn đó.',
    excel:
      'Trong XLSX, hãy để cột period, published và entered ở dạng văn bản (Text), nếu không Excel đổi 2023-11 thành ngày 01/11/2023.',
    remove: (name: string) => `Bỏ tệp ${name}`,
    size: (size: string) => `${size} KB`,
    templates: 'Mẫu để điền:',
    observations: 'số liệu (CSV)',
    sources: 'nguồn (CSV)',
    observationsFile: 'mau-so-lieu.csv',
    sourcesFile: 'mau-nguon.csv'
  },
  title: {
    heading: 'Bản số liệu sẽ dựng',
    date: 'Ngày của bản số liệu',
    dateHint: (newest: string) => `Phải sau bản mới nhất, ${newest}.`,
    vi: 'Tên, tiếng Việt',
    en: 'Tên, tiếng Anh',
    named: (date: string) => `Bản số liệu ${date}`
  },
  action: {
    check: 'Kiểm tra',
    cancel: 'Dừng lại',
    download: 'Tải gói bản số liệu (ZIP)'
  },
  stage: {
    read: 'Đang đọc tệp…',
    check: 'Đang kiểm tra từng dòng…',
    plan: 'Đang so với bản số liệu hiện nay…',
    write: 'Đang đóng gói…'
  },
  cancelled: 'Đã dừng. Tệp vẫn còn ở đây, bấm “Kiểm tra” để làm lại.',
  verdict: {
    valid: 'Số liệu hợp lệ',
    refused: (errors: string) => `KHÔNG xuất bản: ${errors} lỗi`,
    counts: (read: string, accepted: string, setAside: string, refused: string, warnings: string) =>
      `đọc ${read}, nhận ${accepted}, để riêng ${setAside}, lỗi ${refused}, cảnh báo ${warnings}`,
    counted: 'Đếm cả số liệu đã có và các dòng mới.',
    outdated: 'Tệp, ngày hoặc tên đã đổi sau lần kiểm tra này. Hãy bấm “Kiểm tra” lại.'
  },
  problems: {
    heading: 'Những điều cần sửa',
    onlyWarnings: 'Những điều nên xem lại',
    where: 'Ở đâu',
    level: 'Mức',
    what: 'Điều gì',
    error: 'lỗi',
    warning: 'cảnh báo',
    line: (file: string, line: string) => `${file}, dòng ${line}`,
    more: (count: string) => `và ${count} điều khác; hãy sửa những điều trên trước.`
  },
  changes: {
    heading: (date: string) => `Thay đổi so với bản ${date}`,
    counted: (added: string, revised: string, withdrawn: string) =>
      `Thêm ${added} số, điều chỉnh ${revised} số, rút ${withdrawn} số.`,
    pending: (count: string) => `Trong đó ${count} số đã nhập từ trước nhưng chưa vào bản số liệu nào.`,
    none: 'Không có gì thay đổi.',
    waiting: (count: string, date: string) =>
      `${count} dòng trong tệp công bố sau ngày ${date} nên chưa vào bản này; các dòng đó chờ bản sau.`,
    kind: 'Loại',
    new: 'mới',
    revised: 'điều chỉnh',
    withdrawn: 'rút lại',
    more: (count: string) => `và ${count} thay đổi khác, ghi đủ trong changes.csv của gói.`
  },
  ready: {
    heading: 'Gói bản số liệu',
    what: (date: string, rows: string, size: string) =>
      `Bản số liệu ${date}: ${rows} số liệu, gói ${size} KB. Tệp DOC-TRUOC.txt trong gói ghi rõ từng thứ đặt vào đâu.`
  },
  failed: {
    input: 'Không tải được số liệu đã công bố để so. Hãy kiểm tra mạng rồi bấm “Kiểm tra” lại.',
    worker: 'Phần kiểm tra dừng đột ngột. Tệp của bạn không bị thay đổi; hãy bấm “Kiểm tra” để làm lại.',
    kind: (name: string) => `Trang này chỉ kiểm tra tệp CSV và XLSX; không nhận tệp ${name}.`,
    file: (name: string) => `Không đọc được tệp ${name}.`
  }
} as const;
