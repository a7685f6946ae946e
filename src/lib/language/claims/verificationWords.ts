import type { ClaimVerdict } from '../../model/claim';
import type { Language } from '../../model/language';
import { formatNumber } from '../number';

type FigureVerdict = Exclude<ClaimVerdict, 'not-a-figure'>;

/** Words of an exported verification sheet. */
export interface VerificationWords {
  title: string;
  name: string;
  pasted: string;
  day: string;
  snapshot: string;
  snapshotHash: string;
  textHash: string;
  results: string;
  count: (verdict: string, count: number) => string;
  /** How many figures, how they came out, and how many numbers are no figures. */
  found: (figures: number, counts: string, others: number) => string;
  /** One letter each, beside a number in the marked text. */
  letters: Readonly<Record<FigureVerdict, string>>;
  tables: { results: string; inconsistencies: string; sources: string; text: string };
  columns: {
    no: string;
    number: string;
    value: string;
    upper: string;
    measure: string;
    sentence: string;
    reading: string;
    computed: string;
    shown: string;
    verdict: string;
    reason: string;
    arithmetic: string;
    nearby: string;
    reader: string;
    suggested: string;
  };
  corrected: string;
  inconsistency: string;
  numbers: string;
  none: string;
  noNumbers: string;
  sources: {
    indicator: string;
    unit: string;
    period: string;
    part: string;
    value: string;
    measure: string;
    status: string;
    published: string;
    publisher: string;
    title: string;
    url: string;
    usedBy: string;
  };
  line: string;
  paragraph: string;
  legend: (marks: string) => string;
  checker: string;
  approver: string;
  sign: string;
  page: (page: string, pages: string) => string;
}

const VI: VerificationWords = {
  title: 'Phiếu kiểm tra số liệu',
  name: 'Văn bản',
  pasted: 'Văn bản dán vào trang, không có tên tệp',
  day: 'Ngày kiểm tra',
  snapshot: 'Bản số liệu',
  snapshotHash: 'SHA-256 của bản số liệu',
  textHash: 'SHA-256 của văn bản',
  results: 'Kết quả',
  count: (verdict, count) => `${formatNumber('vi', count)} ${verdict}`,
  found: (figures, counts, others) =>
    `${formatNumber('vi', figures)} số liệu${counts && `: ${counts}`}. Ngoài ra có ${formatNumber('vi', others)} số không phải số liệu (ngày tháng, số hiệu văn bản, số thứ tự …), không ghi vào bảng`,
  letters: { match: 'K', 'match-older': 'C', differs: 'L', insufficient: 'T' },
  tables: { results: 'Kết quả', inconsistencies: 'Không khớp nhau', sources: 'Nguồn', text: 'Văn bản' },
  columns: {
    no: 'STT',
    number: 'Số trong văn bản',
    value: 'Giá trị đọc được',
    upper: 'Đến',
    measure: 'Đơn vị tính',
    sentence: 'Câu trong văn bản',
    reading: 'Cách đọc',
    computed: 'Số liệu cho',
    shown: 'Số liệu cho (viết đủ)',
    verdict: 'Kết quả',
    reason: 'Lý do, căn cứ',
    arithmetic: 'Cách tính',
    nearby: 'Cách đọc khác cho đúng hoặc gần đúng số của văn bản',
    reader: 'Người kiểm tra',
    suggested: 'Câu đề nghị sửa'
  },
  corrected: 'đã sửa hoặc xác nhận cách đọc',
  inconsistency: 'Các số không khớp nhau',
  numbers: 'Các số (STT)',
  none: 'Không thấy số nào trong văn bản mâu thuẫn với nhau.',
  noNumbers: 'Văn bản không có số liệu nào.',
  sources: {
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị',
    period: 'Kỳ',
    part: 'Phân tổ',
    value: 'Giá trị',
    measure: 'Đơn vị tính',
    status: 'Trạng thái',
    published: 'Công bố',
    publisher: 'Nơi công bố',
    title: 'Nguồn',
    url: 'Địa chỉ',
    usedBy: 'Dùng cho STT'
  },
  line: 'Đoạn',
  paragraph: 'Nội dung',
  legend: (marks) => `Sau mỗi số liệu là STT trong bảng và chữ cái của kết quả: ${marks}.`,
  checker: 'NGƯỜI KIỂM TRA',
  approver: 'NGƯỜI DUYỆT',
  sign: '(Ký, ghi rõ họ tên)',
  page: (page, pages) => `Trang ${page}/${pages}`
};

const EN: VerificationWords = {
  title: 'Verification of figures',
  name: 'Text',
  pasted: 'Pasted text without a file name',
  day: 'Day of the check',
  snapshot: 'Snapshot',
  snapshotHash: 'SHA-256 of the snapshot',
  textHash: 'SHA-256 of the text',
  results: 'Results',
  count: (verdict, count) => `${verdict}: ${formatNumber('en', count)}`,
  found: (figures, counts, others) =>
    `${formatNumber('en', figures)} figures${counts && `; ${counts}`}. Numbers that are no figures (dates, document numbers, list numbers …), left out of the table: ${formatNumber('en', others)}`,
  letters: { match: 'M', 'match-older': 'E', differs: 'D', insufficient: 'N' },
  tables: { results: 'Results', inconsistencies: 'Contradictions', sources: 'Sources', text: 'Text' },
  columns: {
    no: 'No.',
    number: 'Number in the text',
    value: 'Value read',
    upper: 'To',
    measure: 'Unit of measure',
    sentence: 'Sentence in the text',
    reading: 'Read as',
    computed: 'The figures give',
    shown: 'The figures give (in words)',
    verdict: 'Result',
    reason: 'Reason and source',
    arithmetic: 'Arithmetic',
    nearby: 'Other readings that give the number, or nearly',
    reader: 'Reader',
    suggested: 'Suggested sentence'
  },
  corrected: 'reading corrected or confirmed',
  inconsistency: 'Numbers that do not go together',
  numbers: 'Numbers (No.)',
  none: 'No numbers of the text were found to contradict each other.',
  noNumbers: 'The text has no figures.',
  sources: {
    indicator: 'Indicator',
    unit: 'Unit',
    period: 'Period',
    part: 'Breakdown',
    value: 'Value',
    measure: 'Unit of measure',
    status: 'Status',
    published: 'Published',
    publisher: 'Publisher',
    title: 'Source',
    url: 'Address',
    usedBy: 'Used for No.'
  },
  line: 'Paragraph',
  paragraph: 'Content',
  legend: (marks) => `After each figure stand its number in the table and the letter of its result: ${marks}.`,
  checker: 'CHECKED BY',
  approver: 'APPROVED BY',
  sign: '(signature and full name)',
  page: (page, pages) => `Page ${page}/${pages}`
};

export const verificationWords = (lang: Language): VerificationWords => (lang === 'vi' ? VI : EN);
