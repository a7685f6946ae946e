/** A reader’s own files. */
export const files = {
  heading: 'Mở tệp của bạn',
  description: 'Mở tệp CSV, Excel hay Parquet ngay trong trình duyệt, đặt cạnh số liệu đã công bố.',
  lead: 'Mở bảng tính của bạn rồi đặt cạnh số liệu đã công bố. Tệp được đọc ngay trên máy này; không có gì được gửi đi.',
  noscript: 'Phần này cần JavaScript để đọc tệp; trình duyệt đang tắt JavaScript.',
  drop: {
    heading: 'Chọn tệp',
    label: 'Thả tệp vào đây, hoặc',
    choose: 'Chọn tệp trên máy',
    hint: 'CSV, TSV, Excel (.xlsx) hoặc Parquet. Tệp lớn vẫn mở được: CSV đến 200 MB, Parquet đến 1,5 GB.',
    waiting: (names: string) => `Đang chờ đến lượt: ${names}.`
  },
  busy: {
    load: 'Đang mở tệp…',
    decode: 'Đang đọc bảng mã…',
    read: (share: string) => `Đang đọc bảng: ${share}…`,
    write: 'Đang ghi bảng…',
    add: 'Đang đưa bảng vào máy truy vấn…',
    cancel: 'Dừng'
  },
  reading: {
    heading: (name: string) => `Đọc tệp ${name}`,
    summary: (rows: string, columns: string) => `${rows} dòng, ${columns} cột`,
    guessed: 'Trang đoán cách đọc như dưới đây. Nếu chưa đúng, hãy sửa; bảng được đọc lại ngay.',
    wrongName: (extension: string) => `Tên tệp không ghi đúng loại; nội dung là ${extension}.`,
    encoding: 'Bảng mã',
    encodings: {
      'utf-8': 'UTF-8 (Unicode)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (đảo byte)',
      'windows-1258': 'Windows-1258 (tiếng Việt)',
      'windows-1252': 'Windows-1252 (Tây Âu)',
      tcvn3: 'TCVN3 (phông .VnTime)',
      vni: 'VNI (phông VNI-Times)'
    },
    delimiter: 'Dấu ngăn cột',
    delimiters: { ',': 'dấu phẩy ,', ';': 'dấu chấm phẩy ;', '\t': 'phím Tab', '|': 'dấu gạch đứng |' },
    decimal: 'Số viết kiểu',
    decimals: { ',': '1.234,5 (Việt Nam)', '.': '1,234.5 (Anh, Mỹ)' },
    dates: 'Ngày viết kiểu',
    dateOrders: { day: 'ngày/tháng/năm', month: 'tháng/ngày/năm', year: 'năm-tháng-ngày' },
    sheet: 'Trang tính',
    headFrom: 'Đầu bảng ở dòng',
    headRows: 'Số dòng đầu bảng',
    columns: 'Các cột',
    column: 'Cột',
    as: 'Đọc là',
    kinds: {
      text: 'chữ',
      number: 'số',
      percent: 'số phần trăm',
      date: 'ngày',
      truth: 'có/không',
      skip: 'bỏ qua'
    },
    nameInSql: 'Tên trong SQL',
    printed: 'Như trong tệp',
    read: 'Như máy đọc',
    firstRows: 'Các dòng đầu',
    row: 'Dòng',
    refused: (count: string) => `${count} ô không đọc được theo kiểu của cột, nên để trống:`,
    refusedCell: (line: string, column: string, text: string) => `dòng ${line}, cột ${column}: “${text}”`,
    more: (count: string) => `và ${count} ô khác`,
    skipped: (count: string) => `${count} dòng trống, dòng lặp lại đầu bảng hoặc ghi chú dưới bảng được bỏ qua.`,
    missing: 'trống',
    moreColumns: (count: string) => `Chỉ hiện ${count} cột đầu; các cột sau cũng được đọc.`,
    noRows: 'Trang này không đọc trước được nội dung của tệp Parquet nén kiểu này; bảng vẫn mở được bằng SQL.'
  },
  matching: {
    heading: 'Khớp với số liệu đã công bố',
    lead: 'Để đặt cạnh số liệu đã công bố, mỗi dòng cần biết là đơn vị nào, kỳ nào.',
    unitColumn: 'Cột ghi đơn vị',
    periodColumn: 'Cột ghi kỳ',
    none: 'không có',
    period: 'Kỳ của cả bảng',
    periodHint: 'Ví dụ: 2025, 2025-Q3, 31/12/2025',
    noPeriod: (text: string) => `Không hiểu kỳ “${text}”.`,
    units: 'Đơn vị trong tệp',
    periods: 'Kỳ trong tệp',
    text: 'Trong tệp',
    rows: 'Số dòng',
    meaning: 'Hiểu là',
    how: 'Vì sao',
    by: {
      code: 'đúng mã',
      name: 'đúng tên',
      'former-name': 'tên cũ, nay không còn',
      'without-marks': 'đúng tên, viết không dấu',
      reader: 'bạn chọn',
      several: 'nhiều nơi trùng tên, hãy chọn',
      none: 'chưa khớp'
    },
    choose: 'Chọn…',
    unmatched: (count: string) => `${count} mục chưa khớp; các dòng ấy vẫn ở trong bảng nhưng không ghép được.`,
    allMatched: 'Tất cả đã khớp.',
    showAll: (count: string) => `Xem cả ${count} mục`,
    other: (text: string) => `Chọn nghĩa khác cho “${text}”`,
    meaningOf: (text: string) => `“${text}” là`,
    findUnit: 'Gõ tên đơn vị, không cần dấu',
    noUnit: (text: string) => `Không có đơn vị nào tên “${text}”.`,
    engineOnly:
      'Tệp Parquet này quá lớn hoặc nén kiểu mà trang không tự khớp được. Hãy thêm bảng rồi ghép bằng câu SQL.'
  },
  add: {
    name: 'Tên bảng',
    nameHint: 'Chữ không dấu, chữ số và gạch dưới.',
    badName: 'Tên bảng chỉ gồm chữ không dấu, chữ số và gạch dưới, không bắt đầu bằng chữ số.',
    submit: 'Thêm bảng',
    discard: 'Bỏ tệp này',
    added: (name: string, rows: string) => `Đã thêm bảng ${name}, ${rows} dòng.`,
    replaces: 'Đã có bảng tên này; bảng mới sẽ thay bảng cũ.'
  },
  list: {
    heading: 'Bảng của bạn',
    empty: 'Chưa có bảng nào.',
    table: 'Bảng',
    rows: 'Số dòng',
    columns: 'Cột',
    size: 'Cỡ',
    keep: 'Giữ trong trình duyệt này',
    keepLabel: (name: string) => `Giữ bảng ${name} trong trình duyệt này`,
    keepHint: 'Không giữ thì bảng mất khi đóng trang. Máy dùng chung thì không nên giữ.',
    remove: 'Xóa',
    removeLabel: (name: string) => `Xóa bảng ${name}`,
    removed: (name: string) => `Đã xóa bảng ${name}.`,
    sql: 'Mở bằng SQL',
    join: 'Ghép với chỉ tiêu',
    joinLabel: (name: string) => `Ghép bảng ${name} với chỉ tiêu đã công bố`,
    noKeys: 'Bảng này không có cột đơn vị, kỳ nên không ghép được.',
    megabytes: (size: string) => `${size} MB`,
    opening: 'đang mở…',
    notOpened: 'không mở được'
  },
  join: {
    heading: (name: string) => `Ghép bảng ${name} với chỉ tiêu đã công bố`,
    indicators: 'Chỉ tiêu',
    addIndicator: 'Gõ tên chỉ tiêu, không cần dấu',
    nothing: (text: string) => `Không có chỉ tiêu nào tên “${text}”.`,
    remove: (name: string) => `Bỏ ${name}`,
    first: (name: string) => `Đưa ${name} lên đầu`,
    rule: 'Mỗi dòng của bạn được ghép với số thực hiện mới nhất cùng đơn vị (cùng địa giới), cùng kỳ.',
    run: 'Ghép',
    running: 'Đang ghép…',
    sql: 'Câu SQL',
    openSql: 'Sửa câu SQL',
    close: 'Đóng'
  },
  failed: 'Chưa làm được việc này. Bảng và tệp của bạn vẫn như trước.',
  problem: {
    empty: 'Tệp này rỗng, không có gì để đọc. Hãy kiểm tra lại tệp rồi chọn lại.',
    tooLarge: (size: string, limit: string) =>
      `Tệp lớn ${size} MB, vượt mức ${limit} MB mà trình duyệt mở được. Hãy chia nhỏ tệp, hoặc lưu thành Parquet.`,
    tooLargeMemory: 'Tệp này cần nhiều bộ nhớ hơn trình duyệt có. Hãy chia nhỏ tệp, hoặc lưu thành Parquet.',
    unknown: 'Tệp này không phải CSV, Excel (.xlsx) hay Parquet nên không đọc được.',
    looksLike: {
      pdf: 'Đây là tệp PDF. Trang chỉ đọc bảng tính: hãy mở tài liệu, chép bảng sang Excel rồi lưu dạng .xlsx.',
      docx: 'Đây là tệp Word. Hãy chép bảng sang Excel rồi lưu dạng .xlsx.',
      pptx: 'Đây là tệp trình chiếu. Hãy chép bảng sang Excel rồi lưu dạng .xlsx.',
      xls: 'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu dạng .xlsx.',
      xlsb: 'Đây là tệp Excel nhị phân (.xlsb). Hãy mở bằng Excel rồi lưu dạng .xlsx.',
      html: 'Đây là trang web (HTML), dù tên tệp có thể ghi khác. Hãy mở bằng Excel rồi lưu dạng .xlsx.',
      xml: 'Đây là tệp XML. Hãy mở bằng Excel rồi lưu dạng .xlsx.',
      json: 'Đây là tệp JSON. Trang chỉ đọc bảng tính: hãy chuyển thành CSV hay Parquet.',
      ods: 'Đây là bảng tính .ods. Hãy mở rồi lưu dạng .xlsx.',
      zip: 'Đây là tệp nén. Hãy giải nén rồi chọn tệp bên trong.',
      image: 'Đây là tệp ảnh. Trang chỉ đọc bảng tính.'
    },
    damaged: 'Tệp bị hỏng hoặc bị cắt cụt nên không đọc được. Hãy lấy lại bản gốc rồi chọn lại.',
    zipBomb:
      'Tệp Excel này khi mở ra sẽ phình lớn bất thường nên không được mở. Nếu là tệp thật, hãy lưu lại bảng cần dùng thành một tệp mới.',
    protected: 'Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    mixedEncoding: (line: string) =>
      `Tệp ghi chữ theo hai bảng mã khác nhau, từ dòng ${line}. Hãy lưu lại cả tệp theo UTF-8.`,
    codec: (which: string) =>
      `Tệp Parquet nén hoặc mã hóa kiểu ${which} mà máy truy vấn không đọc được. Hãy lưu lại với kiểu nén ZSTD, SNAPPY hoặc GZIP.`,
    tooManyColumns: (columns: string, limit: string) =>
      `Bảng có ${columns} cột, vượt mức ${limit} cột. Hãy bỏ bớt cột, hoặc xoay bảng cho cột thành dòng.`,
    tooManyRows: (limit: string) => `Bảng có quá ${limit} dòng. Hãy lưu thành Parquet rồi mở lại.`,
    noTable: 'Không thấy dòng số liệu nào dưới đầu bảng. Hãy chọn trang tính khác, hoặc sửa dòng đầu bảng.',
    unclosedQuote: (line: string) => `Dấu ngoặc kép mở ở dòng ${line} mà không đóng. Hãy sửa dòng ấy rồi chọn lại.`,
    nameKept:
      'Một thẻ khác vừa giữ một bảng khác cùng tên này, nên bảng ở đây chưa được giữ. Muốn giữ cả hai, hãy thêm lại tệp với tên bảng khác.',
    notRead:
      'Phần đọc tệp của trang chưa tải được hoặc vừa dừng giữa chừng; tệp của bạn vẫn nguyên. Hãy kiểm tra kết nối rồi chọn lại tệp.',
    notKept:
      'Trình duyệt không cho giữ bảng này (hết chỗ, hoặc đang ở cửa sổ riêng tư). Bảng vẫn dùng được đến khi đóng trang.'
  }
} as const;
