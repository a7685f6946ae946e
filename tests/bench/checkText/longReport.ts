/** What is put into a sentence: the same for the same number, so that every run reads the same report. */
interface Given {
  place: string;
  year: number;
  percent: string;
  money: string;
  count: string;
  n: number;
}

const PLACES = ['Hà Nội', 'thành phố', 'cả nước', 'Hải Phòng', 'Đà Nẵng', 'Bắc Ninh', 'Toàn Đảng bộ', 'Quảng Ninh'];

const SENTENCES: readonly ((given: Given) => string)[] = [
  ({ place, year, percent }) =>
    `Tổng sản phẩm trên địa bàn (GRDP) năm ${year} của ${place} ước tăng ${percent} so với năm trước.`,
  ({ place, year, money, percent }) =>
    `Thu ngân sách nhà nước trên địa bàn ${place} năm ${year} đạt ${money} tỷ đồng, đạt 1${percent} dự toán, tăng ${percent} so với năm ${year - 1}.`,
  ({ year, money, percent, n }) =>
    `${n % 11 || 9} tháng đầu năm ${year}, chi ngân sách địa phương ước đạt hơn ${money} tỷ đồng, bằng ${percent} dự toán Trung ương giao.`,
  ({ count, percent, place }) =>
    `${place} kết nạp ${count} đảng viên mới, vượt ${percent} kế hoạch; nâng tổng số đảng viên lên gần 48 vạn.`,
  ({ n, year }) =>
    `Thực hiện Chỉ thị số ${(n % 40) + 1}-CT/TU ngày ${(n % 28) + 1}-8-${year} và Kế hoạch số ${n % 300}-KH/TU, các cấp ủy đã kiểm tra ${n % 50}/50 ban tổ chức cấp ủy.`,
  ({ percent, n, year }) =>
    `Chỉ số giá tiêu dùng bình quân quý ${['I', 'II', 'III', 'IV'][n % 4]}/${year} tăng ${percent}; đứng thứ ${(n % 63) + 1}/63 tỉnh, thành phố.`,
  ({ year, n, percent }) =>
    `Giai đoạn ${year - 5}-${year}, tốc độ tăng trưởng bình quân đạt 7,0–7,5%/năm, cao hơn 1,${(n % 9) + 1} lần so với cả nước và chiếm ${percent} GDP cả nước.`,
  ({ n, count }) =>
    `Có ${(n % 20) + 5} chỉ tiêu đạt và vượt trong tổng số 25 chỉ tiêu; đưa ${count} đảng viên ra khỏi Đảng (Điều ${(n % 30) + 1}, khoản ${(n % 5) + 1}).`,
  ({ money, year, percent }) =>
    `Tính đến ngày 31/12/${year}, dư nợ tín dụng đạt 1,2 triệu tỷ đồng, trong đó cho vay sản xuất ${money} tỷ đồng, giảm 0,4 điểm phần trăm, thu hút ${percent} tổng vốn FDI.`,
  () =>
    'Công tác xây dựng Đảng và hệ thống chính trị được triển khai đồng bộ, toàn diện, có trọng tâm, trọng điểm; kỷ luật, kỷ cương được siết chặt.'
];

const HEADINGS = ['KẾT QUẢ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM', 'CÔNG TÁC XÂY DỰNG ĐẢNG NĂM', 'THU, CHI NGÂN SÁCH NĂM'];
const SENTENCES_OF_A_PARAGRAPH = 5;
const PARAGRAPHS_OF_A_PART = 6;

/** A year-end report of at least so many bytes in UTF-8; a page has three thousand. */
export function longReport(bytes: number): string {
  const paragraphs: string[] = [];
  const next = numbers();
  for (let size = 0, i = 0; size < bytes; i++) {
    const year = 2019 + (Math.floor(i / PARAGRAPHS_OF_A_PART) % 7);
    const heading = i % PARAGRAPHS_OF_A_PART === 0 ? [`${HEADINGS[i % 3]} ${year}`] : [];
    const sentences = Array.from({ length: SENTENCES_OF_A_PARAGRAPH }, () => sentence(next, year));
    for (const line of [...heading, sentences.join(' ')]) {
      paragraphs.push(line);
      size += Buffer.byteLength(line) + 1;
    }
  }
  return paragraphs.join('\n');
}

function sentence(next: () => number, year: number): string {
  const n = next();
  const write = SENTENCES[n % SENTENCES.length] as (given: Given) => string;
  return write({
    place: PLACES[next() % PLACES.length] as string,
    year,
    percent: `${next() % 30},${(next() % 90) + 10}%`,
    money: `${(next() % 900) + 100}.${String(next() % 1000).padStart(3, '0')}`,
    count: String((next() % 900) + 20),
    n
  });
}

/** Numbers that look like chance and are not. */
function numbers(): () => number {
  let state = 20231228;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
