/** Tables and columns that a reader may name. */
export const sqlSchema = {
  heading: 'Bảng và cột',
  note: 'Bấm vào một tên để chèn vào câu truy vấn.',
  own: 'Tệp của bạn',
  insert: (name: string) => `Chèn ${name}`,
  rows: (count: string) => `${count} dòng`,
  tables: {
    observations: 'Mọi số liệu đã công bố, từ các bảng bên dưới',
    grdp: 'Số liệu GRDP',
    economy: 'Số liệu kinh tế khác',
    budget: 'Số liệu thu, chi ngân sách',
    society: 'Số liệu xã hội',
    members: 'Số liệu đảng viên',
    organisation: 'Số liệu tổ chức đảng',
    targets: 'Kế hoạch, dự toán, chỉ tiêu được giao',
    indicators: 'Danh mục chỉ tiêu',
    units: 'Danh mục đơn vị',
    unit_changes: 'Đơn vị cũ sáp nhập, chia tách thành đơn vị nào',
    peer_groups: 'Nhóm đơn vị để so sánh',
    sources: 'Nguồn của số liệu',
    withheld: 'Số có nhưng không hiện, để không ai bị nhận ra'
  },
  columns: {
    observations: {
      indicator: 'Mã chỉ tiêu, xem bảng indicators',
      unit: 'Mã đơn vị, xem bảng units',
      period: 'Kỳ: 2023, 2023-Q3, 2023-9M, 2023-12-31',
      dimension: 'Phân tổ theo gì; trống là số chung',
      category: 'Nhóm trong phân tổ; trống là số chung',
      value: 'Giá trị, theo đơn vị tính của chỉ tiêu',
      upper: 'Đầu trên, khi nguồn nêu một khoảng (7,0–7,5%)',
      status: 'Trạng thái: plan kế hoạch, estimate ước tính, preliminary sơ bộ, final chính thức …',
      plan_by: 'Ai giao kế hoạch: central, council, congress',
      published: 'Ngày công bố sớm nhất có thể, năm-tháng-ngày',
      published_as: 'Ngày công bố như nguồn ghi: có khi chỉ có tháng, năm',
      source: 'Mã nguồn, xem bảng sources',
      qualifier: 'Chữ đứng trước số: over vượt, about khoảng, nearly gần …',
      note: 'Ghi chú, cách in trong nguồn',
      restates: 'Nguồn của số chi tiết hơn mà số này chỉ nhắc lại, làm tròn',
      class: 'Mức công khai',
      period_kind: 'Loại kỳ: year, quarter, half, cumulative, month, date …',
      year: 'Năm của kỳ'
    },
    indicators: {
      code: 'Mã chỉ tiêu',
      table: 'Số liệu nằm ở bảng nào',
      theme: 'Lĩnh vực',
      name_vi: 'Tên tiếng Việt',
      name_en: 'Tên tiếng Anh',
      country_name_vi: 'Tên khi nói về cả nước (GDP thay cho GRDP)',
      country_name_en: 'Tên tiếng Anh khi nói về cả nước',
      measure: 'Mã đơn vị tính',
      measure_vi: 'Đơn vị tính',
      measure_en: 'Đơn vị tính, tiếng Anh',
      decimals: 'Số chữ số thập phân khi hiện',
      kind: 'Loại: stock thời điểm, flow thời kỳ, rate tỷ lệ, ratio tỷ số, comparison so sánh sẵn',
      better: 'Tăng là tốt (up), giảm là tốt (down) …',
      aggregation: 'Cách cộng gộp: sum, weighted, ratio, none',
      compares: 'So sánh về chỉ tiêu nào',
      comparison: 'So sánh gì: phần trăm kế hoạch, thứ hạng …',
      out_of: 'Chỉ tiêu giữ tổng số N của n/N',
      class: 'Mức công khai',
      definition_vi: 'Định nghĩa',
      definition_en: 'Định nghĩa, tiếng Anh',
      aliases: 'Các cách gọi khác',
      min: 'Giá trị nhỏ nhất coi là hợp lý',
      max: 'Giá trị lớn nhất coi là hợp lý',
      reference: 'Mã trong hệ thống chỉ tiêu thống kê'
    },
    units: {
      code: 'Mã đơn vị',
      regime: 'Loại: country, province34, province63, district, commune126, committee',
      name: 'Tên ngắn',
      full_name: 'Tên đầy đủ',
      name_en: 'Tên tiếng Anh',
      parent: 'Mã đơn vị cấp trên',
      region: 'Vùng kinh tế – xã hội',
      valid_from: 'Ngày bắt đầu có; trống là đã có từ trước',
      valid_to: 'Ngày cuối cùng; trống là vẫn còn',
      territory: 'Mã vùng đất, chung cho mã cũ và mã mới của cùng một nơi',
      search: 'Tên không dấu để tìm'
    },
    unit_changes: {
      from_unit: 'Mã đơn vị cũ',
      to_unit: 'Mã đơn vị mới',
      relation: 'unchanged giữ nguyên, merged sáp nhập, split chia tách',
      effective: 'Ngày có hiệu lực',
      legal_basis: 'Căn cứ'
    },
    peer_groups: {
      group: 'Mã nhóm',
      name_vi: 'Tên nhóm',
      name_en: 'Tên tiếng Anh',
      unit: 'Mã đơn vị trong nhóm',
      valid_from: 'Vào nhóm từ ngày',
      valid_to: 'Ở nhóm đến ngày'
    },
    sources: {
      code: 'Mã nguồn',
      title: 'Tên bài, tên tài liệu',
      publisher: 'Nơi công bố',
      date: 'Ngày công bố',
      url: 'Địa chỉ'
    },
    withheld: {
      indicator: 'Mã chỉ tiêu',
      unit: 'Mã đơn vị',
      period: 'Kỳ',
      dimension: 'Phân tổ theo gì',
      category: 'Nhóm trong phân tổ'
    }
  }
} as const;
