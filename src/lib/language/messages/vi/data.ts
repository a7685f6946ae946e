/** Words of the room `data`. Functions take texts that are already in the reader's language. */
export const data = {
  heading: 'Số liệu và phiên bản',
  description:
    'Trang này trả lời câu hỏi: có tin được số liệu ở đây không. Bản nào đã công bố, tệp còn nguyên không, số nào thiếu, trễ hay không khớp, và trang đang chạy phiên bản nào.',
  contents: 'Trong trang này',
  snapshots: {
    heading: 'Các bản số liệu',
    lead: 'Mỗi bản ghi lại mọi số liệu đã biết tính đến một ngày. Bản đã công bố thì không sửa nữa; số đính chính nằm ở bản sau.',
    column: {
      date: 'Ngày',
      title: 'Bản số liệu',
      rows: 'Số liệu',
      class: 'Phân loại',
      changes: 'So với bản trước',
      size: 'Dung lượng',
      files: 'Tệp'
    },
    public: 'công khai',
    synthetic: 'SỐ MÔ PHỎNG',
    syntheticNote: 'do một chương trình tạo ra, không được trích dẫn',
    internal: (date: string) => `Bản nội bộ ${date}`,
    internalNote: 'có trên máy chủ này, cần mật khẩu',
    first: 'bản đầu tiên',
    changes: (added: string, revised: string, withdrawn: string) =>
      `${added} mới, ${revised} điều chỉnh, ${withdrawn} rút`,
    open: (date: string) => `Mở Tổng quan theo bản ${date}`,
    openDemo: 'Mở Thống kê đảng viên',
    package: 'bảng kê',
    changesCsv: 'thay đổi (CSV)',
    ofSnapshot: (file: string, date: string) => `${file} của bản ${date}`,
    revisions: (count: string, date: string) => `${count} số điều chỉnh hoặc rút trong bản ${date}`,
    revision: { what: 'Chỉ tiêu', before: 'Trước', after: 'Nay', source: 'Nguồn', withdrawn: 'đã rút' }
  },
  verify: {
    file: 'kiem-tra-tep',
    heading: 'Kiểm tra tệp',
    lead: 'Máy của bạn tải lại từng tệp từ máy chủ, không dùng bản lưu sẵn, rồi tính mã băm SHA-256. Mã được so với bảng kê của bản số liệu, với danh sách các bản, và với mã đã khóa lúc dựng trang này.',
    all: 'Kiểm tra lại toàn bộ tệp',
    one: (name: string) => `Chỉ kiểm tra ${name}`,
    which: 'Kiểm tra',
    everything: 'tất cả các bản',
    cancel: 'Dừng',
    progress: (done: string, all: string) => `Đã đọc ${done} / ${all} MB`,
    running: (files: string) => `Đã xong ${files} tệp`,
    cancelled: (files: string) => `Đã dừng sau ${files} tệp. Kết quả bên dưới chưa đủ.`,
    sound: (files: string) => `Cả ${files} tệp đều khớp.`,
    unsound: (bad: string, files: string) =>
      `${bad}/${files} tệp không khớp hoặc không đọc được. Hãy báo người phụ trách.`,
    failed: 'Không kiểm tra được. Hãy tải lại trang rồi thử lại.',
    column: { snapshot: 'Bản số liệu', file: 'Tệp', result: 'Kết quả', size: 'Byte', hash: 'Mã băm' },
    verdict: {
      matches: 'khớp',
      differs: 'khác',
      missing: 'không có tệp',
      unreachable: 'không tải được',
      broken: 'hỏng, không đọc được',
      unvouched: 'không có gì để so'
    },
    indexLine: 'index.json (dòng của bản này)',
    expected: {
      build: 'mã khóa lúc dựng trang',
      index: 'mã trong index.json',
      package: 'mã trong bảng kê'
    },
    found: 'mã tìm thấy',
    none: 'không có',
    full: 'Xem đủ mã băm',
    copy: 'Chép kết quả',
    copied: 'Đã chép kết quả.',
    notCopied: 'Trình duyệt không cho chép. Hãy tải tệp CSV.',
    csv: 'Tải CSV',
    report: (date: string) => `Kiểm tra tệp số liệu, trang dựng phiên bản ${date}`,
    noscript: 'Trình duyệt đang tắt JavaScript nên không kiểm tra được tệp. Các phần khác của trang vẫn đọc được.'
  },
  quality: {
    heading: 'Chất lượng số liệu',
    of: (date: string) => `Bản số liệu ${date}`,
    busy: (date: string) => `Đang xét bản số liệu ${date}. Phần bên dưới còn là của bản xem trước.`,
    summary: (late: string, sums: string, checked: string) =>
      `${late} chuỗi số liệu trễ; ${sums}/${checked} tổng không khớp với các phần.`,
    coverage: {
      heading: 'Đã có bao nhiêu số liệu',
      lead: 'Mỗi ô: số đơn vị × năm đã có số trên số có thể có. Số có thể có tính các đơn vị tồn tại vào ngày cuối năm, từ năm đầu đến năm cuối mà nhóm đơn vị ấy có số của chỉ tiêu. Bấm vào ô để xem chỉ tiêu.',
      open: (count: string) => `${count} chỉ tiêu, bấm để mở bảng`,
      indicator: 'Chỉ tiêu',
      scope: {
        country: 'Cả nước',
        province34: '34 tỉnh, thành phố',
        province63: '63 tỉnh, thành phố cũ',
        district: 'Quận, huyện cũ',
        commune126: 'Xã, phường',
        committee: 'Tổ chức đảng'
      },
      cell: (have: string, expected: string, units: string, years: string) =>
        `${have}/${expected} đơn vị × năm có số; ${units} đơn vị; ${years}`,
      none: 'chưa có',
      shades: 'Màu đậm dần: dưới 25%, từ 25%, từ 75%, đủ 100%.',
      empty: (names: string) => `Chưa có số nào: ${names}.`
    },
    late: {
      heading: 'Chuỗi số liệu trễ',
      rule: (periods: string, publications: string, days: string) =>
        `Độ trễ quen thuộc của một chỉ tiêu là trung vị số ngày từ hết kỳ đến lần công bố đầu tiên, kể cả số ước tính. Mỗi nguồn chỉ được tính kỳ mới nhất mà nguồn ấy đưa ra, vì các kỳ trước là nhắc lại. Nhịp của chuỗi là trung vị khoảng cách giữa hai kỳ liền nhau. Chuỗi bị coi là trễ khi kỳ kế tiếp đã hết, đã qua độ trễ quen thuộc và thêm ${days} ngày mà bản này vẫn chưa có số. Chỉ xét chuỗi có ít nhất ${periods} kỳ và chỉ tiêu có ít nhất ${publications} lần công bố đầu tiên.`,
      judged: (judged: string, all: string) =>
        `Xét được ${judged}/${all} chuỗi; các chuỗi còn lại có quá ít kỳ hoặc nhịp không đều.`,
      column: {
        what: 'Chỉ tiêu',
        units: 'Đơn vị',
        last: 'Kỳ mới nhất',
        expected: 'Kỳ còn thiếu',
        due: 'Lẽ ra có trước',
        lag: 'Độ trễ quen thuộc'
      },
      lag: (days: string) => `${days} ngày sau khi hết kỳ`,
      before: (days: string) => `${days} ngày trước khi hết kỳ`,
      onEnd: 'ngay khi hết kỳ',
      more: (names: string, count: string) => `${names} và ${count} đơn vị khác`,
      none: 'Không có chuỗi nào trễ theo cách tính này.'
    },
    sums: {
      heading: 'Tổng không khớp với các phần',
      rule: 'So tổng đã công bố với các phần cộng lại: các nhóm của một phân tổ, các đơn vị của đơn vị cấp trên, các đơn vị cũ của đơn vị sau sáp nhập, bốn quý của một năm. Chỉ so chỉ tiêu cộng được, khi có đủ các phần và không phần nào là số áng chừng. Sai số do làm tròn được phép: nửa đơn vị của chữ số cuối cho mỗi phần; người và việc đếm từng cái thì không có sai số.',
      checked: (bad: string, all: string) => `${bad}/${all} tổng không khớp.`,
      column: {
        what: 'Tổng',
        parts: 'Các phần cộng lại',
        total: 'Đã công bố',
        gap: 'Chênh lệch',
        allowance: 'Làm tròn cho phép',
        why: 'Vì sao'
      },
      parts: {
        categories: (count: string, dimension: string) => `${count} nhóm (${dimension})`,
        units: (count: string, regime: string) => `${count} đơn vị (${regime})`,
        former: (count: string) => `${count} đơn vị cũ sáp nhập`,
        quarters: () => 'bốn quý'
      },
      why: {
        contained: (value: string) => `Phần ${value} đã nằm trong các phần khác; bỏ ra thì khớp.`,
        overlap: 'Nhiều cấp cùng xử lý, một trường hợp có thể được đếm hơn một lần.',
        vintages: (total: string, parts: string) =>
          `Tổng công bố ${total}, các phần công bố ${parts}: có thể một bên đã được tính lại.`,
        unknown: 'chưa rõ lý do'
      },
      note: (text: string) => `Ghi chú của số liệu: ${text}`,
      none: 'Mọi tổng so được đều khớp với các phần.'
    },
    missing: {
      heading: 'Thiếu gì, vì sao',
      lead: 'Cùng cách đếm đơn vị × năm như bảng trên.',
      column: {
        scope: 'Nhóm đơn vị',
        missing: 'Thiếu',
        untouched: 'Chưa thu thập cho đơn vị này',
        gap: 'Có năm khác, thiếu năm này',
        later: 'Công bố sau bản này',
        withheld: 'Giữ lại để không nhận ra người cụ thể'
      },
      events: 'Đơn vị đã giải thể hoặc chưa thành lập thì không tính là thiếu.',
      aside: (count: string) => `${count} dòng đã đọc nhưng để riêng, không đưa vào bản số liệu`,
      asideLine: (indicator: string, unit: string, period: string) => `${indicator}, ${unit}, ${period}`
    },
    sources: {
      heading: 'Số liệu chắc đến đâu, lấy từ đâu',
      shares: 'Số mới nhất của từng chỉ tiêu, đơn vị và kỳ, chia theo trạng thái.',
      column: { theme: 'Lĩnh vực', values: 'Số liệu' },
      all: 'Tất cả',
      share: (count: string, percent: string) => `${count} (${percent}%)`,
      publishers: (count: string) => `${count} nơi công bố, bấm để mở`,
      publisher: {
        name: 'Nơi công bố',
        sources: 'Nguồn',
        observations: 'Số liệu',
        latest: 'Đang dùng',
        newest: 'Công bố mới nhất'
      }
    }
  },
  versions: {
    heading: 'Phiên bản và giấy phép',
    site: 'Phiên bản trang',
    engine: 'Bộ máy tra cứu',
    engineValue: (wasm: string, duckdb: string) => `DuckDB-WASM ${wasm} (DuckDB ${duckdb})`,
    newest: 'Bản số liệu mới nhất',
    rules: 'Quy tắc của số liệu',
    classification:
      'Chỉ số liệu đã công bố công khai mới vào bản công khai. Số nội bộ, hạn chế chỉ nằm trong bản mã hóa có mật khẩu. Bí mật nhà nước không được có trong hệ thống này.',
    smallCells: 'Số đếm từ 1 đến 4 người của một tổ chức đảng được giữ lại, cùng những số khác có thể làm lộ nó.',
    corrections:
      'Đính chính là một dòng mới với ngày công bố mới, không sửa dòng cũ. Lần công bố nào cũng còn xem lại được.',
    latest:
      'Số mới nhất là số công bố sau cùng. Số do bên thứ ba tổng hợp không thay số của nơi công bố gốc, số nói tròn không thay số chi tiết.',
    statuses: 'Trạng thái của số liệu',
    licences: 'Giấy phép của những gì đi kèm trang',
    open: 'Xem giấy phép phần mềm',
    loading: 'Đang tải danh sách giấy phép…',
    noList: 'Bản dựng này không kèm danh sách giấy phép phần mềm (tệp licences.json).',
    badList: 'Danh sách giấy phép không đọc được. Hãy báo người phụ trách trang.',
    retry: 'Thử lại',
    packages: (count: string) => `${count} gói phần mềm`,
    assets: 'Phông chữ, bản đồ và thành phần khác',
    font: 'Phông chữ Source Sans 3: SIL Open Font License 1.1.',
    maps: 'Bản đồ: ranh giới tỉnh, xã vẽ đơn giản hóa để trình bày số liệu, gồm quần đảo Hoàng Sa và Trường Sa.',
    units:
      'Mã và tên đơn vị theo danh mục của Nhà nước: daohoangson/dvhcvn (GPL-3.0), thanglequoc/vietnamese-provinces-database (MIT), sunshine-tech/VietnamProvinces (GPL-3.0).',
    figures:
      'Số liệu thuộc các nơi công bố ghi ở từng số; khi dùng lại phải ghi nguồn và ngày công bố. Số của Ngân hàng Thế giới: CC BY 4.0.'
  }
} as const;
