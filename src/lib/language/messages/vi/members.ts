/** Words of the room `members`. */
export const members = {
  heading: 'Thống kê đảng viên',
  description:
    'Số đảng viên theo giới tính, độ tuổi, dân tộc, tôn giáo, trình độ, nghề nghiệp, loại hình tổ chức và đảng bộ; biến động, xếp loại và những trường hợp khác thường.',
  data: {
    heading: 'Đây là số liệu gì',
    badge: { synthetic: 'SỐ MÔ PHỎNG', internal: 'NỘI BỘ' },
    mark: { synthetic: '[mô phỏng]', internal: '[nội bộ]' },
    watermark: { synthetic: 'SỐ MÔ PHỎNG', internal: 'NỘI BỘ' },
    synthetic:
      'Mọi con số ở trang này do một chương trình tạo ra để xem thử cách trình bày, không phải số thật của đảng bộ nào. Thống kê chi tiết về đảng viên là số liệu nội bộ nên không đưa lên trang công khai. Không được trích dẫn các số này.',
    internal:
      'Số liệu nội bộ, được giải mã trên máy này và không gửi đi đâu. Chỉ dùng trong phạm vi cho phép; hình và tệp lấy ra phải giữ theo chế độ tài liệu nội bộ.',
    open: 'Số liệu đã công bố.',
    choose: 'Bản số liệu',
    locked: (name: string) => `${name} đang khóa. Hãy mở khóa để xem.`
  },
  choose: {
    committee: 'Đảng bộ',
    year: 'Năm',
    by: 'Phân theo',
    order: 'Xếp theo',
    kind: 'Loại đảng bộ',
    allKinds: 'Tất cả các loại',
    whole: 'Toàn đảng bộ',
    committeesFrom: (day: string, count: string) => `${count} đảng bộ từ ${day}`,
    committeesUntil: (day: string, count: string) => `${count} đảng bộ đến ${day}`,
    committees: (count: string) => `${count} đảng bộ`,
    x: 'Trục ngang',
    y: 'Trục dọc',
    coloured: 'Tô màu theo năm nhóm',
    first: 'Thứ tự',
    highestFirst: 'Cao đến thấp',
    lowestFirst: 'Thấp đến cao'
  },
  section: {
    overview: 'Số lượng và biến động',
    shape: 'Cơ cấu',
    committees: 'Các đảng bộ',
    profile: 'Từng đảng bộ',
    outliers: 'Trường hợp khác thường',
    together: 'Kinh tế và xây dựng Đảng'
  },
  table: {
    yearEnd: 'Tính đến',
    members: 'đảng viên',
    flow: 'Biến động',
    age: 'Độ tuổi',
    both: 'Nam và nữ',
    ofTotal: '% tổng số',
    total: 'Tổng số',
    endOf: (year: string) => `cuối năm ${year}`,
    change: 'Thay đổi tỷ trọng',
    points: 'điểm phần trăm',
    committee: 'Đảng bộ',
    place: 'Thứ',
    measure: 'Chỉ tiêu',
    lowest: 'Thấp nhất',
    lowerQuartile: 'Tứ phân vị dưới',
    median: 'Trung vị',
    upperQuartile: 'Tứ phân vị trên',
    highest: 'Cao nhất',
    quarter: 'Vị trí',
    what: 'Nội dung',
    numbers: 'Con số',
    sort: (name: string) => `Xếp theo ${name}`
  },
  stock: {
    measure: (unit: string) => `Số đảng viên tại thời điểm cuối năm, ${unit}`,
    what: 'Số đảng viên'
  },
  flows: {
    measure: (unit: string, year: string) => `Biến động số đảng viên, ${unit}, năm ${year}`,
    what: 'Biến động đảng viên',
    change: (year: string) => `Thay đổi cả năm ${year}`,
    regrouped: 'Đảng bộ mới: số đầu năm là số đảng viên của các đảng bộ cũ tính theo danh sách mới.'
  },
  pyramid: {
    measure: (unit: string, year: string) => `Đảng viên theo giới tính và độ tuổi, ${unit}, cuối năm ${year}`,
    what: 'Tháp tuổi đảng viên'
  },
  composition: {
    measure: (unit: string, by: string, year: string) =>
      `Tỷ trọng trong tổng số đảng viên theo ${by}, %, ${unit}, cuối năm ${year}`,
    what: (by: string) => `Đảng viên theo ${by}`
  },
  league: {
    measure: (kind: string, count: string, year: string) => `${kind}, ${count} đảng bộ, năm ${year}`,
    all: 'Tất cả các loại đảng bộ',
    note: 'Chỉ xếp trong một danh sách đảng bộ, không trộn đảng bộ trước và sau sắp xếp. Tỷ lệ nữ và 18–30 tuổi tính trên số đảng viên cuối năm; tỷ lệ xuất sắc và tốt trở lên tính trên số được xếp loại; tỷ lệ chi bộ 4 tốt tính trên số chi bộ.',
    legend: 'Màu theo từng cột, mỗi nhóm khoảng một phần năm số đảng bộ:',
    legendLow: 'thấp nhất',
    legendHigh: 'cao nhất',
    better:
      'Chỉ tiêu có chiều tốt: đậm là tốt hơn. Chỉ tiêu không có chiều tốt: đậm là cao hơn, không phải khen hay chê.',
    fifth: (number: string) => `nhóm ${number}/5`
  },
  profile: {
    measure: (unit: string, kind: string, count: string, year: string) =>
      `${unit} trong nhóm ${kind}, ${count} đảng bộ, năm ${year}`,
    rule: 'Vạch mảnh: từ thấp nhất đến cao nhất của nhóm. Dải đậm: một nửa số đảng bộ ở giữa. Vạch đứng: trung vị. Chấm đỏ: đảng bộ này. Tốt nhất, kém nhất: không quá một phần tư số đảng bộ cùng loại bằng hoặc hơn, bằng hoặc kém hơn.',
    what: 'Hồ sơ đảng bộ',
    choose:
      'Chọn một đảng bộ ở đầu trang hoặc bấm tên trong bảng để xem đảng bộ đó đứng ở đâu trong các đảng bộ cùng loại.'
  },
  outliers: {
    ceiling: 'Vượt trần xuất sắc',
    jumps: 'Thay đổi đột ngột',
    late: 'Báo cáo chậm',
    measure: (count: string, year: string) => `Xét ${count} đảng bộ, năm ${year}`,
    sentence:
      'Khác thường không có nghĩa là sai: đây là những chỗ nên hỏi lại đảng bộ. Mỗi trường hợp ghi quy tắc và con số.',
    more: (count: string) => `và ${count} trường hợp khác`,
    none: 'Không có trường hợp nào.',
    what: 'Trường hợp khác thường'
  },
  together: {
    measure: (kind: string, year: string) => `Mỗi chấm là một đảng bộ; ${kind}, năm ${year}`
  },
  keyboard: 'Dùng phím mũi tên để đi qua các số.',
  waiting: 'Đang tìm số liệu…',
  notice: {
    snapshot: (given: string) => `Không có bản số liệu “${given}”; đang xem bản mặc định.`,
    committee: (given: string) => `Không có đảng bộ “${given}”; đang xem toàn đảng bộ.`,
    year: (given: string) => `Đảng bộ này không có số cuối năm “${given}”; đang xem năm gần nhất.`,
    choice: (given: string) => `Không có lựa chọn “${given}”; đang xem theo mặc định.`
  }
} as const;
