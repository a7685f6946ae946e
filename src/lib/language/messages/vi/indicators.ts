/** Words of the room `indicators`. */
export const indicators = {
  heading: 'Chỉ tiêu',
  description: 'Tất cả chỉ tiêu kinh tế – xã hội và xây dựng Đảng có trong bản số liệu, xếp theo lĩnh vực.',
  search: 'Tìm chỉ tiêu',
  searchHint: 'Gõ tên, tên khác hoặc từ trong định nghĩa; có dấu hay không đều được.',
  found: (count: string, all: string) => `${count}/${all} chỉ tiêu`,
  all: (count: string) => `${count} chỉ tiêu`,
  none: (text: string) => `Không có chỉ tiêu nào khớp “${text}”. Hãy thử ít từ hơn hoặc tên khác.`,
  column: { name: 'Chỉ tiêu', measure: 'Đơn vị tính', kind: 'Loại số', units: 'Đơn vị có số', span: 'Kỳ có số' },
  noFigures: 'chưa có số',
  span: (first: string, last: string) => `${first} đến ${last}`,
  back: 'Tất cả chỉ tiêu',
  compare: 'So sánh chỉ tiêu này',
  fact: {
    country: 'Tên ở cấp cả nước',
    measure: 'Đơn vị tính',
    kind: 'Loại số',
    aggregation: 'Cách cộng gộp',
    better: 'Chiều tốt',
    about: 'So sánh về',
    outOf: 'Tính trên',
    theme: 'Lĩnh vực',
    class: 'Phân loại',
    aliases: 'Tên khác',
    code: 'Mã'
  },
  classes: { public: 'Công khai', internal: 'Nội bộ', restricted: 'Hạn chế' },
  classNote: 'Mọi số đang hiện đều đã được công bố công khai.',
  empty: 'Bản số liệu này chưa có số nào của chỉ tiêu.',
  coverage: {
    heading: 'Đơn vị và kỳ có số liệu',
    unit: 'Đơn vị',
    settled: 'chính thức hoặc điều chỉnh',
    open: 'ước tính, sơ bộ, tính toán hoặc tổng hợp thứ cấp',
    plan: 'kế hoạch',
    count: 'số bên cạnh ô: số lần công bố',
    hint: 'Bấm vào ô để xem số và nguồn. Dùng các phím mũi tên để đi giữa các ô.',
    paper: 'Bảng đánh dấu rộng hơn trang giấy. Các số có trong bảng “Tất cả các lần công bố” bên dưới.',
    published: (count: string) => `${count} lần công bố`,
    kinds: {
      year: 'Năm',
      half: 'Nửa năm',
      cumulative: 'Lũy kế từ đầu năm',
      quarter: 'Quý',
      month: 'Tháng',
      date: 'Tại ngày',
      range: 'Giai đoạn'
    }
  },
  ranking: {
    heading: 'Xếp hạng',
    title: (period: string) => `Xếp hạng ${period}`,
    place: (rank: string, of: string) => `${rank}/${of}`,
    tied: 'đồng hạng',
    rule: (have: string, size: string, day: string, better: string) =>
      `${have}/${size} tỉnh, thành phố (danh sách ngày ${day}) có số liệu; chỉ tiêu này ${better}. Chỉ xếp hạng khi ít nhất một nửa số đơn vị có số liệu, và lấy kỳ gần nhất đạt mức đó. Giá trị bằng nhau thì đồng hạng.`,
    notJudged: (better: string) => `Không xếp hạng: với chỉ tiêu này, ${better}.`,
    tooFew: 'Chưa xếp hạng: chưa kỳ nào có số liệu của ít nhất một nửa số tỉnh, thành phố.'
  },
  vintages: {
    heading: 'Tất cả các lần công bố',
    count: (count: string) => `${count} số đã công bố, bấm để mở`
  },
  sources: {
    heading: 'Nguồn',
    count: (count: string) => `${count} số`,
    open: 'Mở nguồn'
  }
} as const;
