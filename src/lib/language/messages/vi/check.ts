/** Checking the numbers of a text. */
export const check = {
  heading: 'Kiểm tra số liệu trong văn bản',
  description:
    'Dán bài phát biểu hay báo cáo: trang tìm từng con số, đọc xem đó là chỉ tiêu nào và đối chiếu với số liệu đã công bố.',
  lead: 'Trang tìm từng con số trong văn bản, đọc xem đó là chỉ tiêu nào, của đơn vị nào, kỳ nào, rồi đối chiếu với số liệu đã công bố.',
  noscript: 'Phần này cần JavaScript để đọc văn bản; trình duyệt đang tắt JavaScript.',
  notice: {
    snapshot: (given: string) => `Không có bản số liệu “${given}”; đang dùng bản mới nhất.`,
    verdict: (given: string) => `Không lọc được theo “${given}”; đang xem mọi số liệu.`,
    number: (given: string) => `Văn bản không có số thứ “${given}”.`,
    noText:
      'Địa chỉ này chỉ vào kết quả của một văn bản, nhưng văn bản không nằm trong địa chỉ. Hãy dán văn bản vào đây.'
  },
  input: {
    label: 'Văn bản cần kiểm tra',
    hint: 'Dán bài phát biểu, báo cáo hoặc bài báo; hoặc thả tệp DOCX, TXT. Văn bản được đọc ngay trên máy này, không có gì được gửi đi.',
    files: 'Mở văn bản từ tệp',
    drop: 'Thả tệp vào đây, hoặc',
    choose: 'Chọn tệp trên máy',
    dropHint: 'DOCX, TXT hoặc MD, mỗi lần một tệp.',
    run: 'Kiểm tra',
    sample: 'Dùng thử một đoạn mẫu',
    back: 'Lấy lại văn bản trước',
    from: (name: string) => `Đang mở: ${name}`,
    first: (name: string) => `Mỗi lần chỉ đọc một tệp; đã mở ${name}.`,
    size: (count: string) => `${count} ký tự`,
    reading: (name: string) => `Đang mở tệp ${name}…`,
    keep: 'Giữ văn bản này trong trình duyệt',
    keepHint: 'Chỉ giữ trên máy này, gồm văn bản và những chỗ bạn đã sửa cách đọc. Bỏ dấu chọn là xóa.',
    notKept: 'Trình duyệt này không cho giữ lại. Văn bản vẫn còn đến khi bạn đóng trang.'
  },
  problem: {
    empty: 'Chưa có văn bản. Hãy dán hoặc mở một văn bản trước.',
    tooLong: (count: string, limit: string) =>
      `Văn bản có ${count} ký tự; trang đọc được tối đa ${limit} ký tự mỗi lần. Hãy chia thành nhiều phần.`,
    notVietnamese:
      'Văn bản này có vẻ không phải tiếng Việt có dấu. Trang chỉ hiểu câu tiếng Việt viết có dấu, nên phần lớn con số dưới đây có thể không đọc được.',
    noNumbers: 'Không thấy con số nào trong văn bản.',
    noFigures: 'Các con số trong văn bản đều là ngày tháng, số hiệu hoặc số thứ tự; không có số liệu nào để đối chiếu.'
  },
  file: {
    empty: 'Tệp này rỗng, không có chữ nào để đọc.',
    tooLarge: (size: string, limit: string) =>
      `Tệp lớn ${size} MB, vượt mức ${limit} MB. Hãy chép phần cần kiểm tra rồi dán vào ô trên.`,
    tooLargeMemory: 'Tệp này cần nhiều bộ nhớ hơn trình duyệt có. Hãy chép phần cần kiểm tra rồi dán vào ô trên.',
    zipBomb: 'Tệp này khi mở ra lớn bất thường nên không được đọc.',
    protected: 'Tệp này có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.',
    notRead:
      'Phần đọc tệp của trang chưa tải được hoặc vừa dừng giữa chừng; tệp của bạn vẫn nguyên. Hãy kiểm tra kết nối rồi mở lại tệp.',
    damaged: 'Không đọc được tệp này: tệp có thể bị hỏng hoặc chưa chép xong. Hãy mở lại bằng Word và lưu dạng .docx.',
    unknown: 'Tệp này không phải văn bản. Hãy lưu dạng .docx hoặc .txt, hoặc chép chữ rồi dán vào ô trên.',
    kinds: {
      doc: 'Đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word rồi lưu dạng .docx.',
      rtf: 'Đây là tệp RTF. Hãy mở bằng Word rồi lưu dạng .docx.',
      pdf: 'Đây là tệp PDF. Hãy chép chữ trong tệp rồi dán vào ô trên; bản quét là ảnh thì không có chữ để chép.',
      image: 'Đây là ảnh, không có chữ để đọc. Hãy dán phần chữ vào ô trên.',
      html: 'Đây là trang web (HTML). Hãy chép chữ trong trang rồi dán vào ô trên.',
      xlsx: 'Đây là bảng tính. Hãy chép phần cần kiểm tra rồi dán vào ô trên.',
      xls: 'Đây là bảng tính. Hãy chép phần cần kiểm tra rồi dán vào ô trên.',
      pptx: 'Đây là tệp trình chiếu. Hãy chép chữ trong các trang rồi dán vào ô trên.'
    }
  },
  kept: {
    heading: 'Văn bản đã giữ trong trình duyệt này',
    about: (date: string, count: string) => `giữ ngày ${date}, ${count} ký tự`,
    open: 'Mở',
    openLabel: (name: string) => `Mở ${name}`,
    remove: 'Xóa',
    removeLabel: (name: string) => `Xóa ${name}`,
    notRemoved: (title: string) => `Chưa xóa được “${title}”: trình duyệt không cho. Văn bản vẫn còn.`,
    changed:
      'Văn bản này vừa được sửa ở thẻ khác. Bản ở thẻ này đã được giữ riêng; cả hai bản đều còn trong danh sách.',
    gone: 'Văn bản này vừa bị xóa ở thẻ khác nên không còn được giữ. Nội dung vẫn còn trên trang này.',
    removed: (name: string) => `Đã xóa ${name}.`
  },
  busy: {
    open: 'Đang mở bản số liệu…',
    read: (share: string) => `Đang đọc văn bản: ${share}…`,
    ask: 'Đang tìm số liệu đã công bố…',
    judge: (share: string) => `Đang đối chiếu: ${share}…`,
    cancel: 'Dừng'
  },
  result: {
    heading: 'Kết quả',
    edit: 'Sửa văn bản',
    text: 'Văn bản',
    textHint: 'Bấm vào một con số để xem căn cứ. Phím mũi tên chuyển giữa các số.',
    list: 'Danh sách số liệu',
    listHint: 'Trong danh sách: phím mũi tên hoặc n, p để sang số sau, số trước.',
    filter: 'Lọc theo kết quả',
    all: 'Mọi số liệu',
    none: 'Không có số nào thuộc loại này.',
    more: (count: string) => `Hiện thêm ${count} số`,
    counted: (figures: string, parts: string) => `Có ${figures} số liệu: ${parts}.`,
    others: (count: string) => `${count} số khác là ngày tháng, số hiệu, số thứ tự.`,
    against: (date: string) => `Đối chiếu với bản số liệu ${date}.`,
    suggest: (day: string) =>
      `Số liệu trong văn bản này chỉ đến khoảng ngày ${day}; bản số liệu đang dùng có cả những gì công bố sau đó.`,
    suggestLink: (date: string) => `Đối chiếu với bản số liệu ${date}`,
    inconsistencies: 'Số trong văn bản không khớp nhau',
    moreInconsistencies: (count: string) => `Xem tiếp, còn ${count} chỗ`,
    see: (number: string) => `Xem ${number}`,
    legend: 'Cách đánh dấu',
    unread: 'Chưa rõ là chỉ tiêu nào',
    corrected: 'bạn đã sửa',
    confirmed: 'bạn đã xác nhận'
  },
  detail: {
    label: (number: string) => `Căn cứ của số ${number}`,
    close: 'Về danh sách',
    before: 'Số trước',
    next: 'Số sau',
    place: (place: string, all: string) => `${place}/${all}`,
    sentence: 'Câu trong văn bản',
    reading: 'Đọc là',
    evidence: 'Số liệu đã công bố',
    older: 'Lần công bố trước, khớp với văn bản',
    published: 'Nguồn đã in sẵn so sánh này',
    nearby: 'Cách đọc gần nhất cho ra đúng số này',
    missing: 'Cần có thêm',
    missingPlan: (text: string) => `${text} (kế hoạch)`,
    suggested: 'Câu viết lại theo số liệu',
    copy: 'Chép câu này',
    copied: 'Đã chép câu viết lại.',
    notCopied: 'Trình duyệt không cho chép. Hãy chọn câu ở trên và chép.',
    sql: 'Xem câu SQL đã hỏi số liệu'
  },
  form: {
    heading: 'Sửa cách đọc',
    indicator: 'Chỉ tiêu',
    findIndicator: 'Tìm chỉ tiêu…',
    part: 'Phần nào',
    whole: 'tổng số',
    unit: 'Đơn vị',
    findUnit: 'Tìm đơn vị…',
    nothing: (text: string) => `Không tìm thấy “${text}”.`,
    period: 'Kỳ',
    periodHint: 'Ví dụ: 2023, 9 tháng 2023, quý III/2023, 31/12/2023, 2021-2025.',
    badPeriod: (given: string) => `Không đọc được kỳ “${given}”.`,
    comparison: 'Con số này là',
    level: 'chính số liệu đó',
    comparisons: {
      'percent-of-plan': 'phần trăm so với kế hoạch, dự toán',
      'percent-change': 'mức tăng, giảm tính bằng phần trăm',
      'point-change': 'mức tăng, giảm tính bằng điểm phần trăm',
      'amount-change': 'mức tăng, giảm tính bằng số tuyệt đối',
      'average-growth': 'mức tăng bình quân năm',
      ratio: 'số lần so với nơi khác hoặc kỳ khác',
      gap: 'khoảng chênh với nơi khác',
      share: 'tỷ trọng trong tổng số',
      rank: 'thứ hạng'
    },
    said: 'Cách nói',
    sayings: {
      plain: 'đạt, tăng, gấp …',
      excess: 'vượt, cao hơn …',
      index: 'bằng … so với kỳ gốc'
    },
    direction: 'Chiều',
    directions: { none: 'không nói', up: 'tăng, cao hơn', down: 'giảm, thấp hơn' },
    againstUnit: 'So với đơn vị',
    againstPeriod: 'So với kỳ',
    plan: 'Đây là số kế hoạch, mục tiêu',
    planBy: 'Kế hoạch do ai giao',
    assigners: {
      none: 'không nói',
      central: 'Trung ương giao',
      council: 'HĐND giao',
      congress: 'Nghị quyết Đại hội',
      unstated: 'không rõ ai giao'
    },
    confirm: 'Xác nhận cách đọc này',
    apply: 'Dùng cách đọc đã sửa',
    ignore: 'Đây không phải số liệu',
    restore: 'Trả lại như máy đọc',
    done: {
      confirmed: 'Đã xác nhận cách đọc.',
      applied: 'Đã đối chiếu lại theo cách đọc của bạn.',
      ignored: 'Đã bỏ số này khỏi số liệu.',
      restored: 'Đã trả lại như máy đọc.'
    }
  },
  take: {
    heading: 'Phiếu kiểm tra',
    docx: 'Phiếu Word (.docx)',
    xlsx: 'Bảng Excel (.xlsx)',
    hint: 'Phiếu ghi từng số, căn cứ, mã của văn bản và mã của bản số liệu.',
    fileName: 'phiếu kiểm tra số liệu'
  },
  sample: [
    'MỘT SỐ KẾT QUẢ CỦA THÀNH PHỐ HÀ NỘI (đoạn mẫu, có số cố ý viết sai)',
    'Năm 2025, tốc độ tăng GRDP của thành phố Hà Nội đạt 8,16%, cao hơn cả nước 0,14 điểm phần trăm; thu ngân sách nhà nước trên địa bàn đạt hơn 704.500 tỷ đồng.',
    'Năm 2023, GRDP của Hà Nội tăng 6,27%, gấp 1,24 lần mức tăng của cả nước; thu ngân sách nhà nước trên địa bàn đạt 405.252 tỷ đồng, bằng 118,4% dự toán.',
    'GRDP của Thành phố Hồ Chí Minh năm 2025 tăng 8,03%. Qua rà soát, sàng lọc năm 2023, Đảng bộ thành phố Hà Nội đã đưa 668 đảng viên ra khỏi Đảng theo Chỉ thị số 24-CT/TU ngày 7/8/2023.',
    'Trong năm 2025, các phường đã trồng mới 1.250 cây xanh.'
  ].join('\n')
} as const;
