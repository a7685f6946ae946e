/** The pivot table. */
export const pivot = {
  fields: {
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị',
    region: 'Vùng',
    regime: 'Cấp đơn vị',
    period: 'Kỳ',
    year: 'Năm',
    length: 'Loại kỳ',
    category: 'Chi tiết',
    status: 'Trạng thái số liệu',
    publisher: 'Nơi công bố'
  },
  values: {
    value: 'Số liệu',
    'of-row': '% của cả hàng',
    'of-column': '% của cả cột',
    'of-total': '% của tổng cộng',
    difference: 'Tăng, giảm so với cột trước',
    change: '% tăng, giảm so với cột trước'
  },
  reasons: {
    'several-indicators': {
      short: 'khác chỉ tiêu',
      sentence: 'Ô này gồm nhiều chỉ tiêu khác nhau nên không cộng.'
    },
    'overlapping-units': {
      short: 'trùng địa bàn',
      sentence:
        'Các đơn vị khác cấp hoặc trùng địa bàn (cả nước với tỉnh, tỉnh cũ với tỉnh mới, huyện với tỉnh), cộng lại sẽ tính hai lần.'
    },
    'overlapping-periods': {
      short: 'kỳ chồng nhau',
      sentence: 'Các kỳ chồng lên nhau (cả năm với từng quý, 9 tháng với 6 tháng), cộng lại sẽ tính hai lần.'
    },
    'several-lengths': {
      short: 'kỳ dài ngắn khác nhau',
      sentence: 'Các kỳ dài ngắn khác nhau (năm, quý, tháng) nên không cộng hay so với nhau.'
    },
    'stock-over-time': {
      short: 'không cộng qua các kỳ',
      sentence: 'Đây là số tại một thời điểm; cộng số của nhiều kỳ không có nghĩa.'
    },
    'not-over-time': {
      short: 'không cộng qua các kỳ',
      sentence: 'Chỉ tiêu này không cộng được từ số của nhiều kỳ, và không lấy trung bình.'
    },
    'parts-differ': {
      short: 'các phần không khớp số chung',
      sentence: 'Các phần cộng lại không bằng số chung đã công bố, nên không ghi tổng.'
    },
    'left-out': {
      short: 'thiếu số bị lọc bỏ',
      sentence: 'Một phần số đã bị lọc bỏ hoặc nằm ngoài giới hạn của bảng, nên không ghi tổng.'
    },
    'nothing-before': {
      short: 'không có cột trước',
      sentence: 'Không có cột nào đứng trước cùng cấp để so.'
    }
  },
  partsDiffer: (sum: string, total: string) =>
    `Các phần cộng lại được ${sum}, khác số chung đã công bố là ${total}, nên không ghi tổng.`,
  incomplete: {
    short: (share: string) => `mới có ${share} số`,
    sentence: (share: string) => `Mới có ${share} số nên chưa tính được; bảng không ghi tổng của một phần.`
  },
  whyNot: {
    nothing: 'Bảng chưa có số nào để vẽ.',
    'several-lengths': 'Các kỳ dài ngắn khác nhau không chung một hình; hãy chỉ giữ một loại kỳ.',
    'too-many-indicators': (most: string) => `Một hình chỉ xem được ${most} chỉ tiêu; hãy bớt chỉ tiêu.`,
    'too-many-units': (most: string) => `Một hình chỉ xem được ${most} đơn vị; hãy bớt đơn vị.`,
    'too-many-periods': (most: string) => `Một hình chỉ xem được ${most} kỳ; hãy bớt kỳ.`,
    filtered: 'Hình vẽ mọi số đã công bố, không lọc theo phần chi tiết, trạng thái hay nơi công bố; hãy bỏ các lọc này.'
  },
  none: {
    region: 'không thuộc vùng nào',
    category: 'số chung',
    status: 'chưa có số',
    publisher: 'chưa có số',
    other: 'không rõ'
  },
  severalPublishers: 'nhiều nơi công bố',
  caption: {
    indicators: (count: string) => `${count} chỉ tiêu`,
    by: (fields: string) => `theo ${fields}`,
    totals: (fields: string) => `tổng theo ${fields}`,
    split: (dimension: string) => `chi tiết theo ${dimension}`,
    and: ' và '
  },
  notices: {
    field: (given: string) => `Không xếp được “${given}” vào hàng hay cột; đã bỏ qua.`,
    indicator: (given: string) => `Không có chỉ tiêu “${given}”; đã bỏ qua.`,
    unit: (given: string) => `Không có đơn vị “${given}”; đã bỏ qua.`,
    period: (given: string) => `Không đọc được kỳ “${given}”; đã bỏ qua.`,
    keep: (given: string) => `Không lọc được theo “${given}”; đã bỏ qua.`,
    by: (given: string) => `Không có cách chia “${given}”; đang xem số chung.`,
    values: (given: string) => `Không có phép tính “${given}”; đang xem số liệu.`,
    sort: (given: string) => `Không xếp được theo “${given}”; đang xếp theo thứ tự đã chọn.`,
    closed: (given: string) => `Không có hàng “${given}” để gập; đã bỏ qua.`,
    snapshot: (given: string) => `Không có bản số liệu “${given}”; đang xem bản mới nhất.`,
    many: (given: string) => `Chọn tới ${given} mục, nhiều hơn mức xem được cùng lúc; chỉ giữ các mục đầu.`
  },
  heading: 'Xoay số liệu theo đơn vị, kỳ và chỉ tiêu',
  description:
    'Bảng xoay: đưa chỉ tiêu, đơn vị, kỳ vào hàng và cột; cộng theo đúng quy tắc của từng chỉ tiêu; số nào cũng có nguồn.',
  choose: {
    form: 'Lựa chọn cho bảng',
    values: 'Ô của bảng ghi',
    totals: 'Thêm dòng cộng',
    group: 'Lấy cả nhóm',
    noGroup: 'Chọn nhóm…',
    search: (what: string) => `Tìm trong ${what}`,
    all: 'Chọn hết',
    none: 'Bỏ hết',
    only: 'Cần chọn ít nhất một mục.',
    count: (count: string) => `${count} mục`,
    more: (count: string) => `Còn ${count} mục nữa; hãy gõ tên để tìm.`,
    nothing: (text: string) => `Không tìm thấy “${text}”.`
  },
  wells: {
    heading: 'Sắp xếp bảng',
    help: 'Kéo tên trường giữa các ô, hoặc bấm vào tên để chọn chỗ.',
    pool: 'Chưa dùng',
    rows: 'Hàng',
    columns: 'Cột',
    filters: 'Lọc',
    empty: 'Kéo một trường vào đây',
    move: {
      rows: 'Đưa vào hàng',
      columns: 'Đưa vào cột',
      filters: 'Đưa vào lọc',
      earlier: 'Lên trước',
      later: 'Ra sau',
      remove: 'Bỏ khỏi bảng'
    },
    moves: (field: string) => `Chỗ của trường ${field}`,
    members: (field: string) => `Chỉ lấy: ${field}`,
    moved: (field: string, well: string, place: string) => `Đã đưa ${field} vào ${well}, thứ ${place}.`,
    filtered: (field: string) => `Đã đưa ${field} vào ô Lọc.`,
    removed: (field: string) => `Đã bỏ ${field} khỏi bảng.`
  },
  drag: {
    handle: (field: string) => `Kéo trường ${field}`,
    instructions: 'Bấm dấu cách ở tay kéo rồi dùng phím mũi tên để chuyển. Bấm vào tên trường cũng chọn được chỗ.',
    started: (field: string) => `Đang chuyển ${field}. Dùng phím mũi tên; bấm Tab để sang ô khác.`,
    moved: (field: string, well: string, place: string) => `${field}: ô ${well}, thứ ${place}.`,
    stopped: (field: string) => `Đã thôi chuyển ${field}.`
  },
  table: {
    total: 'Tổng cộng',
    subtotal: 'Cộng',
    close: (name: string) => `Gập ${name}`,
    open: (name: string) => `Mở ${name}`,
    closeAll: 'Gập hết',
    openAll: 'Mở hết',
    sort: (column: string) => `Xếp theo ${column}`,
    sortName: 'Xếp theo tên',
    marks: 'Vì sao có ô không có số',
    scroll: 'Bảng, cuộn được',
    cut: (shown: string, all: string) => `Đang hiện ${shown} trong ${all} hàng.`,
    cutColumns: (shown: string, all: string) => `Đang hiện ${shown} trong ${all} cột. Tệp tải về có đủ các cột.`,
    more: (count: string) => `Hiện thêm ${count} hàng`,
    leaves: (count: string) =>
      `Còn ${count} giá trị nằm ngoài giới hạn nên không tính; hãy bớt đơn vị, kỳ hoặc chỉ tiêu.`,
    counted: (have: string, of: string) => `có ${have}/${of} số`,
    empty: 'Không có số nào hợp với lựa chọn này. Hãy bớt điều kiện lọc hoặc chọn kỳ, đơn vị khác.'
  },
  words: (rows: string, columns: string) => `${rows} hàng, ${columns} cột.`,
  finding: {
    highest: (name: string) => `cao nhất là ${name}`,
    lowest: (name: string) => `thấp nhất là ${name}`
  },
  drawing: {
    heading: 'Vẽ thành hình',
    lead: 'Cùng chỉ tiêu, đơn vị và kỳ của bảng, vẽ như ở trang So sánh.',
    open: 'Vẽ hình',
    close: 'Cất hình',
    elsewhere: 'Mở ở trang So sánh'
  },
  waiting: 'Đang lấy số liệu. Bảng bên dưới còn là của lần xem trước.'
} as const;
