/** Words of the room `partyPage`. */
export const partyPage = {
  heading: 'Công tác xây dựng Đảng',
  page: (unit: string) => `Công tác xây dựng Đảng, ${unit}`,
  description:
    'Đảng viên, tổ chức đảng, kiểm tra, kỷ luật, đánh giá xếp loại và văn bản, từ các số đã công bố; số nào cũng ghi nguồn và ngày.',
  lead: (unit: string, numbers: string, sources: string, date: string) =>
    `${unit}: ${numbers} số đã công bố, từ ${sources} nguồn, số mới nhất công bố ${date}. Số về đảng viên là số nội bộ cho đến khi có nguồn công bố; trang này chỉ dùng số đã công bố.`,
  none: (unit: string) => `Bản số liệu này chưa có số liệu xây dựng Đảng của ${unit}.`,
  busy: (unit: string, snapshot: string) =>
    `Đang tìm: ${unit}, bản số liệu ${snapshot}. Số bên dưới còn là của lần xem trước.`,
  scales: 'Mỗi nhóm thanh có thang riêng, bắt đầu từ 0.',
  facts: { part: 'Chỉ tiêu' },
  measure: (what: string, unit: string) => `${what}; ${unit}`,
  blocks: {
    members: { heading: 'Số đảng viên', what: 'Tổng số đảng viên tại các thời điểm đã công bố' },
    flows: { heading: 'Kết nạp, đưa ra khỏi Đảng', what: 'Số đảng viên được kết nạp, bị đưa ra khỏi Đảng trong kỳ' },
    transfers: { heading: 'Chuyển giao giữa các đảng bộ', what: 'Đảng viên và tổ chức đảng đổi nơi trực thuộc' },
    organisation: {
      heading: 'Tổ chức',
      what: 'Đảng bộ trực thuộc, tổ chức cơ sở đảng, chi bộ, đại biểu, tại các thời điểm đã công bố'
    },
    inspection: {
      heading: 'Kiểm tra, giám sát',
      what: 'Số tổ chức đảng, đảng viên và đơn vị, theo kỳ và theo cấp tiến hành'
    },
    discipline: {
      heading: 'Kỷ luật theo hình thức',
      what: 'Số đảng viên bị thi hành kỷ luật trong kỳ, theo hình thức'
    },
    authority: {
      heading: 'Kỷ luật theo cấp thi hành',
      what: 'Số đảng viên, tổ chức đảng bị thi hành kỷ luật trong kỳ, theo cấp'
    },
    quality: { heading: 'Đánh giá, xếp loại', what: 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên, %; và mức trần xuất sắc' },
    work: {
      heading: 'Phần mềm và nhiệm vụ đề ra',
      what: 'Số phần mềm của ngành tổ chức xây dựng Đảng; nhiệm vụ đề ra cho năm sau'
    }
  },
  total: 'Tổng',
  together: (name: string) => `${name}, tính gộp nhiều năm`,
  transfers: {
    receiver: 'Nơi tiếp nhận',
    members: 'Đảng viên',
    organisations: 'Tổ chức đảng',
    named: (count: string) => `Cộng ${count} nơi nêu tên`,
    other: 'Không nêu nơi nhận',
    whole: 'Tổng số chuyển giao'
  },
  inspection: {
    done: 'Nội dung'
  },
  authority: {
    ofCountry: (unit: string) => `Chưa có số kỷ luật theo cấp thi hành của ${unit}; đây là số của cả nước.`,
    reason: (period: string, number: string, reason: string) =>
      `Trong số đảng viên bị kỷ luật ${period}: ${number} ${reason}.`
  },
  ceiling: {
    heading: 'Mức trần hoàn thành xuất sắc',
    default: 'đang dùng',
    lead: (sources: string) =>
      `Theo ${sources}. Mẫu số đặt được theo ba cách; khi có số theo từng mức, trang Thống kê đảng viên đối chiếu từng tổ chức.`
  },
  fourGood: '“Chi bộ 4 tốt”: chưa có số chi bộ đạt.',
  documents: {
    document: 'Văn bản',
    issued: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    count: (count: string) => `${count} văn bản.`,
    heading: 'Văn bản và chương trình',
    measure: (unit: string, date: string) =>
      `Chỉ thị, quy định, hướng dẫn, kế hoạch liên quan đến các số ở trang này; ${unit} và chung cả nước, đến ${date}`,
    figures: (count: string) => `${count} số liệu gắn với văn bản này:`,
    source: (publisher: string, date: string) => `Theo ${publisher}, ${date}.`,
    note: 'Văn bản không ghi nguồn thì tra theo số, ký hiệu. Chỉ biết năm ban hành thì ghi năm.'
  },
  withheld: {
    heading: 'Chưa công bố',
    lead: 'Trang không đoán thay số chưa có. Những mục sau chưa có số công khai:',
    missing: (what: string, reason: string) => `${what}: ${reason}`,
    internal: 'số nội bộ, chưa có nguồn nào công bố.',
    items: {
      classification: (unit: string) => `Tỷ lệ xếp loại tổ chức đảng, đảng viên của ${unit}`,
      districts: 'Số đảng viên theo quận, huyện, xã, phường',
      breakdowns: 'Cơ cấu đảng viên theo giới tính, tuổi, dân tộc, tôn giáo, trình độ, lý luận chính trị, nghề nghiệp'
    },
    link: 'Thống kê đảng viên: số mô phỏng để xem cách trình bày, hoặc số nội bộ khi có mật khẩu'
  }
} as const;
