/** Words of the room `units`. */
export const units = {
  heading: 'Đơn vị',
  description: 'Cả nước, các tỉnh, thành phố hiện nay và trước 1/7/2025, các xã, phường và quận, huyện cũ của Hà Nội.',
  search: 'Tìm đơn vị',
  searchHint: 'Gõ tên hoặc mã; có dấu hay không đều được.',
  found: (count: string, all: string) => `${count}/${all} đơn vị`,
  all: (count: string) => `${count} đơn vị`,
  none: (text: string) => `Không có đơn vị nào khớp “${text}”.`,
  withFigures: (count: string) => `${count} chỉ tiêu`,
  withFiguresNote: 'Số đứng sau tên: số chỉ tiêu có số liệu. Tên không có số đứng sau: chưa có số liệu.',
  path: 'Cấp đơn vị',
  from: (day: string) => `từ ${day}`,
  until: (day: string) => `đến ${day}`,
  code: (code: string) => `mã ${code}`,
  history: 'Trước và sau sắp xếp',
  figures: {
    heading: 'Số liệu mới nhất',
    headline: 'Chỉ tiêu chính',
    note: 'Mỗi chỉ tiêu một số: kỳ gần nhất có số liệu, theo lần công bố mới nhất. Chỉ tiêu chỉ có kế hoạch thì ghi kế hoạch.',
    times: 'Số lần công bố',
    compare: 'So sánh',
    compareName: (indicator: string) => `So sánh ${indicator} với cả nước`,
    under: (code: string) => `công bố với mã ${code}`,
    same: (name: string, code: string) => `Số liệu chung một địa giới với ${name} (${code}).`,
    none: (name: string) =>
      `Bản số liệu này chưa có số nào của ${name}. Có thể xem đơn vị cấp trên hoặc đơn vị trước và sau sắp xếp.`
  },
  strips: {
    heading: 'Vị trí trong các tỉnh, thành phố',
    note: 'Vạch mảnh: từ thấp nhất đến cao nhất. Dải đậm: một nửa số đơn vị ở giữa (từ tứ phân vị thứ nhất đến thứ ba). Vạch đứng: trung vị. Chấm đỏ: đơn vị này. Chỉ vẽ khi ít nhất 5 đơn vị khác có số liệu cùng kỳ. Nguồn, ngày công bố và trạng thái của từng số: bấm tên chỉ tiêu.',
    lowest: (name: string, value: string) => `thấp nhất ${value} (${name})`,
    middle: (q1: string, median: string, q3: string) => `tứ phân vị ${q1}, trung vị ${median}, ${q3}`,
    highest: (name: string, value: string) => `cao nhất ${value} (${name})`,
    own: (name: string, value: string) => `${name} ${value}`,
    among: (have: string, size: string) => `${have}/${size} đơn vị có số liệu`,
    place: (rank: string, of: string) => `${rank}/${of}`
  },
  quarters: {
    heading: 'Mặt mạnh và mặt yếu',
    best: 'Mặt mạnh',
    worst: 'Mặt yếu',
    bestOf: (of: string) => `thuộc một phần tư tốt nhất trong ${of} đơn vị có số liệu`,
    worstOf: (of: string) => `thuộc một phần tư kém nhất trong ${of} đơn vị có số liệu`,
    rule: 'Mạnh: không quá một phần tư số đơn vị có số liệu bằng hoặc hơn. Yếu: không quá một phần tư bằng hoặc kém hơn. Chỉ tiêu không có chiều tốt thì không đánh giá.',
    neither: 'Không chỉ tiêu nào thuộc một phần tư tốt nhất hay kém nhất.',
    empty: 'không có'
  },
  inside: 'Các đơn vị bên trong'
} as const;
