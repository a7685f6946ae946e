import { sqlSchema } from './sqlSchema';

/** The SQL console. */
export const sql = {
  heading: 'Hỏi số liệu bằng SQL',
  description: 'Tự viết câu truy vấn SQL trên các bản số liệu đã công bố, chạy ngay trong trình duyệt.',
  lead: 'Câu truy vấn chạy ngay trong trình duyệt, trên bản số liệu đã chọn. Nó chỉ đọc được: số liệu đã công bố không thay đổi, và không có gì gửi ra ngoài.',
  noscript:
    'Chạy câu truy vấn cần JavaScript, mà trình duyệt đang tắt. Tên các bảng, các cột và câu mẫu vẫn đọc được ở đây.',
  editor: {
    label: 'Câu truy vấn SQL',
    help: 'Ctrl + Enter: chạy. Gõ tên chỉ tiêu, đơn vị không dấu để tìm mã. Phím Tab thụt dòng; muốn rời ô soạn thảo, bấm Esc rồi Tab.',
    failed: 'Không tải được phần tô màu và gợi ý. Vẫn viết và chạy câu truy vấn được như thường.',
    phrases: {
      completions: 'Gợi ý',
      diagnostics: 'Lỗi',
      noDiagnostics: 'Không có lỗi',
      controlCharacter: 'Ký tự điều khiển',
      selectionDeleted: 'Đã xóa phần được chọn',
      close: 'đóng'
    },
    kinds: { table: 'bảng', column: 'cột', function: 'hàm', keyword: 'từ khóa' }
  },
  action: {
    run: 'Chạy',
    stop: 'Dừng',
    format: 'Trình bày lại',
    explain: 'Cách chạy'
  },
  snapshot: 'Bản số liệu',
  parameters: {
    heading: 'Giá trị thay cho dấu ?',
    value: (number: string) => `Giá trị ${number}`,
    kind: (number: string) => `Loại của giá trị ${number}`,
    kinds: { text: 'chữ', number: 'số', truth: 'đúng/sai', empty: 'để trống' },
    truth: { yes: 'đúng', no: 'sai' },
    notNumber: (number: string) => `Giá trị ${number} chưa phải là số, ví dụ 2023 hoặc 6,27.`
  },
  status: {
    starting: 'Đang mở máy truy vấn và bản số liệu…',
    running: 'Đang chạy…',
    clock: (seconds: string) => `(đã ${seconds} giây)`,
    explaining: 'Đang xem cách chạy…',
    done: (rows: string, seconds: string) => `Xong: ${rows} dòng, ${seconds} giây.`,
    stopped: 'Đã dừng câu truy vấn.',
    restarted: 'Máy truy vấn đã khởi động lại. Kết quả trước không còn, hãy chạy lại khi cần.',
    inserted: (name: string) => `Đã chèn ${name} vào câu truy vấn.`,
    formatted: 'Đã trình bày lại.',
    notFormatted: 'Chưa trình bày lại được vì câu truy vấn chưa viết xong hoặc có chỗ sai. Câu vẫn giữ nguyên.'
  },
  notice: {
    sql: (given: string) => `Không đọc được câu truy vấn trong địa chỉ (“${given}”); đang hiện câu mẫu.`,
    params: (given: string) => `Không đọc được các giá trị trong địa chỉ (“${given}”); hãy nhập lại.`,
    tooLong: 'Câu truy vấn quá dài để ghi vào địa chỉ trang. Muốn gửi cho người khác, hãy chép cả câu.'
  },
  plan: { heading: 'Cách máy chạy câu này', note: 'Máy truy vấn vẽ các bước bằng tiếng Anh, đọc từ dưới lên.' },
  result: 'Kết quả truy vấn',
  only: (codes: string) =>
    `Bản số liệu này rất lớn nên chỉ mở các chỉ tiêu có mã ghi trong câu truy vấn: ${codes}. Kết quả không gồm chỉ tiêu nào khác.`,
  earlier: 'Kết quả bên dưới là của câu đã chạy trước đó.',
  library: {
    heading: 'Câu hỏi mẫu',
    note: 'Bấm để đưa câu mẫu vào ô soạn thảo.'
  },
  history: {
    heading: 'Đã chạy',
    none: 'Chưa chạy câu nào.',
    keep: 'Giữ trong trình duyệt này',
    note: 'Không đánh dấu thì đóng trang là mất. Đánh dấu thì ai dùng máy này cũng xem lại được.',
    remove: (text: string) => `Bỏ câu ${text}`,
    clear: 'Xóa hết',
    notKept: 'Trình duyệt không cho giữ lại. Danh sách chỉ còn đến khi đóng trang.',
    rows: (rows: string, time: string) => `${rows} dòng, lúc ${time}`
  },
  schema: sqlSchema,
  types: {
    whole: 'số nguyên',
    number: 'số',
    text: 'chữ',
    date: 'ngày',
    time: 'thời điểm',
    boolean: 'đúng/sai'
  },
  problem: {
    heading: 'Câu truy vấn chưa chạy được',
    place: (line: string, column: string) => `Dòng ${line}, ký tự ${column}.`,
    goTo: 'Đến chỗ lỗi',
    detail: 'Nguyên văn của máy truy vấn',
    quoted: (name: string) => `“${name}”`,
    or: ' hoặc ',
    meant: (names: string) => `Có phải là ${names}?`,
    'unknown-column': (name: string) =>
      `Không có cột “${name}”. Chữ thường đặt trong dấu nháy đơn ('…'); dấu nháy kép chỉ dùng cho tên cột và tên bảng.`,
    'unknown-in-table': (name: string, table: string) => `Bảng “${table}” không có cột “${name}”.`,
    'unknown-table': (name: string) => `Không có bảng “${name}”.`,
    'unknown-function': (name: string) => `Không có hàm “${name}”.`,
    syntax: (name: string) => `Viết chưa đúng cú pháp ở gần “${name}”.`,
    unfinished: 'Câu truy vấn chưa viết hết: thiếu dấu đóng ngoặc hoặc phần cuối.',
    unclosed: 'Một đoạn chữ hoặc một cái tên mở dấu nháy mà chưa đóng.',
    'no-columns': 'Sau SELECT chưa có cột nào. Muốn lấy mọi cột, hãy viết SELECT *.',
    'not-grouped': (name: string) =>
      `Cột “${name}” đứng cạnh một phép gộp (tổng, trung bình, đếm…) nên phải có trong GROUP BY, hoặc cũng phải được gộp, ví dụ max(${name}).`,
    'aggregate-in-where':
      'WHERE lọc từng dòng nên không dùng được phép gộp (tổng, trung bình, đếm…). Hãy chuyển điều kiện này sang HAVING, hoặc QUALIFY nếu là hàm cửa sổ.',
    'nested-aggregate': 'Không gộp được hai lần trong một bước. Hãy gộp lần đầu trong một câu con (WITH … AS).',
    ambiguous: (name: string, names: string) =>
      `Nhiều bảng cùng có cột “${name}”. Hãy ghi rõ của bảng nào${names ? `: ${names}` : ''}.`,
    'not-convertible': (text: string, type: string) => `Không đổi được “${text}” thành ${type}.`,
    date: (text: string) => `“${text}” không phải là ngày. Ngày viết theo năm-tháng-ngày, ví dụ '2023-12-28'.`,
    'too-big': (text: string, type: string) => `Số ${text} quá lớn đối với kiểu ${type}. Hãy đổi sang DOUBLE.`,
    overflow: 'Phép tính cho số quá lớn. Hãy đổi các số sang DOUBLE trước khi tính.',
    'argument-types': (name: string, types: string) =>
      `“${name}” không dùng được cho ${types}. Hãy kiểm tra số lượng và kiểu của các giá trị, hoặc đổi kiểu bằng cast(… as double).`,
    'columns-differ': 'Các phần nối bằng UNION, EXCEPT, INTERSECT phải có số cột bằng nhau.',
    'order-position': (count: string) =>
      `ORDER BY bằng số thứ tự chỉ được từ 1 đến ${count}, vì kết quả có ${count} cột.`,
    'negative-limit': 'LIMIT và OFFSET không được là số âm.',
    pattern: 'Mẫu tìm kiếm (biểu thức chính quy) viết chưa đúng, thường là thiếu dấu đóng ngoặc.',
    duplicate: (name: string) => `Hai bảng cùng mang tên “${name}”. Hãy đặt cho mỗi bảng một tên riêng.`,
    parameters: (wanted: string, given: string) =>
      `Câu truy vấn có ${wanted} dấu ? nhưng có ${given} giá trị. Mỗi dấu ? cần một giá trị.`,
    network:
      'Ở đây không đọc được tệp hay địa chỉ mạng, chỉ đọc được các bảng trong danh sách. Muốn dùng tệp của mình, hãy mở ở mục “Tệp của bạn”.',
    several: 'Mỗi lần chỉ chạy một câu. Hãy bỏ dấu chấm phẩy và các câu còn lại.',
    'not-a-question':
      'Ở đây chỉ chạy câu đọc số liệu, bắt đầu bằng SELECT, WITH, FROM hoặc VALUES. Số liệu đã công bố không sửa, không xóa được.',
    cancelled: 'Đã dừng câu truy vấn.',
    'too-large':
      'Kết quả quá lớn, trình duyệt không đủ bộ nhớ để giữ. Hãy lọc bớt dòng, bớt cột, hoặc thêm LIMIT ở cuối câu.',
    'too-many-parts':
      "Bản số liệu này rất lớn, mỗi chỉ tiêu là một tệp riêng, nên không mở hết cùng lúc được. Hãy ghi rõ chỉ tiêu cần xem trong câu truy vấn, ví dụ where indicator = 'population'. Bảng indicators có mã của mọi chỉ tiêu.",
    engine: (words: string) => `Máy truy vấn không chạy được câu này: “${words}”`
  }
} as const;
