import { describe, expect, it } from 'vitest';
import type { FigureForm } from '../../../../src/lib/model/claim';
import { find, indicatorsOf, wordsOf } from './support/find';

/** What the words say of a number of a form: the heaviest term that allows it. */
function said(sentence: string, words: string, form: FigureForm, measure?: string): string {
  const found = find(sentence);
  const terms = indicatorsOf(found)
    .filter((term) => wordsOf(found, term).toLowerCase() === words.toLowerCase())
    .filter(({ forms }) => forms.length === 0 || forms.includes(form))
    .filter(({ measures }) => !measure || measures.length === 0 || measures.includes(measure))
    .sort((a, b) => b.weight - a.weight);
  const [best] = terms;
  if (!best) return 'none';
  return best.category ? `${best.indicator}/${best.category}` : best.indicator || 'other';
}

type Row = [sentence: string, words: string, form: FigureForm, indicator: string, measure?: string];

const ECONOMY: Row[] = [
  ['Tổng sản phẩm trên địa bàn (GRDP) ước tăng 6,27%', 'Tổng sản phẩm trên địa bàn (GRDP)', 'percent', 'grdp-growth'],
  ['Kinh tế Thủ đô tăng trưởng 6,27%', 'tăng trưởng', 'percent', 'grdp-growth'],
  ['Tốc độ tăng trưởng đạt 6,27%', 'Tốc độ tăng trưởng', 'percent', 'grdp-growth'],
  ['Mức tăng của GRDP là 6,27%', 'Mức tăng của GRDP', 'percent', 'grdp-growth'],
  ['GRDP năm 2023 đạt 1.297 nghìn tỷ đồng', 'GRDP', 'amount', 'grdp-current', 'vnd-billion'],
  ['GRDP năm 2025 đạt 63,5 tỷ USD', 'GRDP', 'amount', 'grdp-current-usd', 'usd-billion'],
  ['Kinh tế số chiếm 17% GRDP', 'GRDP', 'percent', 'grdp-current'],
  ['Kinh tế số chiếm 17% GRDP', 'Kinh tế số', 'percent', 'digital-economy-share'],
  ['Tổng sản phẩm trong nước ước tăng 5,05%', 'Tổng sản phẩm trong nước', 'percent', 'grdp-growth'],
  ['Quy mô nền kinh tế đạt 10,2 triệu tỷ đồng', 'Quy mô nền kinh tế', 'amount', 'grdp-current', 'vnd-billion'],
  ['GRDP theo giá so sánh 2010 đạt 800.000 tỷ', 'GRDP theo giá so sánh 2010', 'amount', 'grdp-constant'],
  [
    'GRDP bình quân đầu người đạt 150 triệu đồng',
    'GRDP bình quân đầu người',
    'amount',
    'grdp-per-capita',
    'vnd-billion'
  ],
  ['GRDP bình quân đầu người đạt 8.500 USD', 'GRDP bình quân đầu người', 'amount', 'grdp-per-capita-usd', 'usd'],
  ['Thu nhập bình quân đầu người đạt 80 triệu đồng', 'Thu nhập bình quân đầu người', 'amount', 'other'],
  ['Khu vực dịch vụ tăng 7,26%', 'Khu vực dịch vụ', 'percent', 'grdp-growth/services'],
  ['Khu vực dịch vụ chiếm 65,6%', 'Khu vực dịch vụ', 'percent', 'grdp-structure/services'],
  ['Dịch vụ đóng góp 4,69 điểm phần trăm', 'Dịch vụ', 'points', 'grdp-contribution/services'],
  [
    'Khu vực công nghiệp – xây dựng tăng 5%',
    'Khu vực công nghiệp - xây dựng',
    'percent',
    'grdp-growth/industry-construction'
  ],
  ['Nông, lâm nghiệp và thuỷ sản tăng 2,7%', 'Nông, lâm nghiệp và thuỷ sản', 'percent', 'grdp-growth/agriculture'],
  [
    'Thuế sản phẩm trừ trợ cấp sản phẩm chiếm 10,4%',
    'Thuế sản phẩm trừ trợ cấp sản phẩm',
    'percent',
    'grdp-structure/product-taxes'
  ],
  ['Kim ngạch xuất khẩu đạt 17,3 tỷ USD', 'Kim ngạch xuất khẩu', 'amount', 'exports'],
  ['Xuất khẩu đạt 17,3 tỷ USD', 'Xuất khẩu', 'amount', 'exports'],
  ['Nhập khẩu tăng 15%', 'Nhập khẩu tăng', 'percent', 'imports'],
  ['Tổng kim ngạch xuất nhập khẩu đạt 60 tỷ USD', 'Tổng kim ngạch xuất nhập khẩu', 'amount', 'other'],
  ['Thu hút FDI đạt 2,9 tỷ USD', 'Thu hút FDI', 'amount', 'fdi-registered'],
  ['Vốn FDI đăng ký lũy kế đạt 25,9 tỷ USD', 'Vốn FDI đăng ký lũy kế', 'amount', 'fdi-registered-cumulative'],
  ['Có 2.253 dự án FDI còn hiệu lực', 'dự án FDI còn hiệu lực', 'amount', 'fdi-projects-cumulative', 'projects'],
  ['Chỉ số giá tiêu dùng bình quân tăng 2,04%', 'Chỉ số giá tiêu dùng bình quân', 'percent', 'cpi-average-change'],
  ['CPI tăng 3,25%', 'CPI', 'percent', 'cpi-average-change'],
  ['Tổng mức bán lẻ ước đạt 616 nghìn tỷ đồng', 'Tổng mức bán lẻ', 'amount', 'retail-sales'],
  ['Đón 24 triệu lượt khách', 'lượt khách', 'amount', 'tourists'],
  ['Khách du lịch quốc tế đạt 4 triệu lượt', 'Khách du lịch quốc tế', 'amount', 'other'],
  ['Tổng thu từ khách du lịch đạt 87.650 tỷ', 'Tổng thu từ khách du lịch', 'amount', 'tourism-revenue'],
  ['Vốn đầu tư thực hiện toàn xã hội 595.000 tỷ', 'Vốn đầu tư thực hiện toàn xã hội', 'amount', 'total-investment'],
  ['Có 32.400 doanh nghiệp thành lập mới', 'doanh nghiệp thành lập mới', 'amount', 'new-enterprises'],
  ['Chỉ số sản xuất công nghiệp tăng 2,9%', 'Chỉ số sản xuất công nghiệp', 'percent', 'other']
];

const BUDGET: Row[] = [
  ['Thu NSNN đạt 400.421 tỷ đồng', 'Thu NSNN', 'amount', 'budget-revenue'],
  [
    'Tổng thu ngân sách nhà nước trên địa bàn đạt',
    'Tổng thu ngân sách nhà nước trên địa bàn',
    'amount',
    'budget-revenue'
  ],
  ['Số thu đạt 400.421 tỷ đồng', 'Số thu', 'amount', 'budget-revenue'],
  ['Thu ngân sách tăng 20%', 'Thu ngân sách tăng', 'percent', 'budget-revenue'],
  ['Thu nội địa đạt 370.000 tỷ', 'Thu nội địa', 'amount', 'budget-revenue/domestic'],
  ['Dự toán thu nội địa là 370.000 tỷ', 'Dự toán thu nội địa', 'amount', 'budget-revenue/domestic'],
  ['Thu hải quan đạt 26.900 tỷ', 'Thu hải quan', 'amount', 'budget-revenue/customs'],
  [
    'Thu từ hoạt động xuất, nhập khẩu 26.900 tỷ',
    'Thu từ hoạt động xuất, nhập khẩu',
    'amount',
    'budget-revenue/customs'
  ],
  ['Thu từ dầu thô 3.500 tỷ', 'Thu từ dầu thô', 'amount', 'budget-revenue/oil'],
  ['Chi ngân sách địa phương 166.200 tỷ', 'Chi ngân sách địa phương', 'amount', 'budget-expenditure'],
  ['Chi đầu tư phát triển 60.000 tỷ', 'Chi đầu tư phát triển', 'amount', 'other'],
  ['Giải ngân vốn đầu tư công đạt 64,4%', 'Giải ngân vốn đầu tư công', 'percent', 'public-investment-disbursement'],
  ['Giải ngân vốn đầu tư công được 40.000 tỷ', 'Giải ngân vốn đầu tư công', 'amount', 'other'],
  ['Thu do ngành thuế quản lý đạt 284.600 tỷ', 'Thu do ngành thuế quản lý', 'amount', 'tax-revenue']
];

const SOCIETY: Row[] = [
  ['Dân số 8,5 triệu người', 'Dân số', 'amount', 'population'],
  ['Dân số sau sáp nhập là 14 triệu người', 'Dân số sau sáp nhập', 'amount', 'population-registered'],
  ['Dân số thành thị chiếm 49%', 'Dân số thành thị', 'percent', 'urban-population'],
  ['Mật độ dân số 2.556 người/km²', 'Mật độ dân số', 'amount', 'population-density'],
  ['Diện tích 3.359,84 km²', 'Diện tích', 'amount', 'area'],
  ['Diện tích gieo trồng 90.000 ha', 'Diện tích gieo trồng', 'amount', 'other'],
  ['Hộ nghèo còn 0,2%', 'Hộ nghèo', 'percent', 'poverty-rate'],
  ['Số hộ nghèo còn 690 hộ', 'Số hộ nghèo', 'amount', 'poor-households', 'households'],
  ['Tỷ lệ hộ cận nghèo 0,7%', 'Tỷ lệ hộ cận nghèo', 'percent', 'near-poverty-rate'],
  ['Theo chuẩn nghèo của thành phố, hộ nghèo còn 1%', 'hộ nghèo', 'percent', 'poverty-rate-hanoi-line'],
  ['Có 23/23 chỉ tiêu đạt và vượt kế hoạch', 'chỉ tiêu đạt và vượt', 'of', 'plan-targets-met'],
  ['Hoàn thành 20 chỉ tiêu, 2 chỉ tiêu không đạt', 'chỉ tiêu', 'amount', 'plan-targets-met', 'targets'],
  ['Đại hội đề ra 16 chỉ tiêu', 'chỉ tiêu', 'amount', 'congress-targets-total'],
  ['Đại hội đề ra cao, đã hoàn thành 16 chỉ tiêu', 'chỉ tiêu', 'amount', 'congress-targets-met'],
  ['Đạt chỉ tiêu Đại hội, trong đó 4 chỉ tiêu vượt', 'chỉ tiêu', 'amount', 'congress-targets-exceeded']
];

const PARTY: Row[] = [
  ['Đảng bộ có 479.000 đảng viên', 'đảng viên', 'amount', 'party-members', 'members'],
  ['Đảng viên: 479.000', 'Đảng viên', 'plain', 'party-members'],
  ['Kết nạp được 9.744 đảng viên', 'đảng viên', 'amount', 'members-admitted', 'members'],
  ['Kết nạp 9.744 đảng viên, nâng tổng số lên 479.000 đảng viên', 'đảng viên', 'amount', 'members-admitted'],
  ['Chỉ tiêu kết nạp là 9.744 đảng viên', 'đảng viên', 'amount', 'members-admitted'],
  ['Bình quân mỗi năm kết nạp 209.572 đảng viên', 'đảng viên', 'amount', 'members-admitted-average'],
  ['Đưa 668 đảng viên không còn đủ tư cách ra khỏi Đảng', 'đảng viên', 'amount', 'members-removed-by-screening'],
  ['Đưa 668 đảng viên ra khỏi Đảng', 'đảng viên', 'amount', 'members-removed'],
  ['Qua sàng lọc, đưa ra khỏi Đảng 668 đảng viên', 'đảng viên', 'amount', 'members-removed-by-screening'],
  ['Có 350 đảng viên từ trần', 'đảng viên từ trần', 'amount', 'members-deceased'],
  ['Tiếp nhận 8.749 đảng viên', 'đảng viên', 'amount', 'members-transferred-in'],
  ['Chuyển giao 30 tổ chức đảng với 1.121 đảng viên', 'đảng viên', 'amount', 'members-transferred'],
  ['Thi hành kỷ luật 45 tổ chức đảng và 980 đảng viên', 'tổ chức đảng', 'amount', 'organisations-disciplined'],
  ['Thi hành kỷ luật 45 tổ chức đảng và 980 đảng viên', 'đảng viên', 'amount', 'members-disciplined'],
  ['606 tổ chức đảng và hơn 24.160 đảng viên bị kỷ luật', 'tổ chức đảng', 'amount', 'organisations-disciplined'],
  ['Thi hành kỷ luật, khiển trách 853 đảng viên', 'đảng viên', 'amount', 'members-disciplined/reprimand'],
  ['Khai trừ 113 đảng viên', 'đảng viên', 'amount', 'members-disciplined/expulsion'],
  ['459 đảng viên bị kỷ luật do tham nhũng', 'đảng viên bị kỷ luật', 'amount', 'members-disciplined/corruption'],
  ['Cấp ủy, chi bộ kỷ luật 18.130 đảng viên', 'đảng viên', 'amount', 'members-disciplined/committees'],
  [
    'Ủy ban kiểm tra các cấp kỷ luật 6.302 đảng viên',
    'đảng viên',
    'amount',
    'members-disciplined/inspection-commissions'
  ],
  ['Cấp ủy, ủy ban kiểm tra các cấp kỷ luật 24.160 đảng viên', 'đảng viên', 'amount', 'members-disciplined'],
  ['Đã kiểm tra 57.486 tổ chức đảng', 'tổ chức đảng', 'amount', 'organisations-inspected'],
  ['Kiểm tra khi có dấu hiệu vi phạm 914 tổ chức đảng', 'tổ chức đảng', 'amount', 'organisations-inspected-on-signs'],
  [
    'Kiểm tra 145 tổ chức đảng và 344 đảng viên khi có dấu hiệu vi phạm',
    'tổ chức đảng',
    'amount',
    'organisations-inspected-on-signs'
  ],
  ['Giám sát 4.786 lượt tổ chức đảng', 'lượt tổ chức đảng', 'amount', 'organisations-supervised'],
  ['Giám sát chuyên đề 888 tổ chức đảng', 'tổ chức đảng', 'amount', 'organisations-supervised-thematic'],
  ['Giám sát 500 đảng viên', 'đảng viên', 'amount', 'other'],
  ['Kiểm tra 50/50 ban tổ chức cấp ủy', 'ban tổ chức cấp ủy', 'of', 'org-boards-inspected'],
  ['Thành lập 5 đoàn kiểm tra', 'đoàn kiểm tra', 'amount', 'inspection-delegations-of-standing-board'],
  ['5 đoàn kiểm tra tại 10 đơn vị', 'đơn vị', 'amount', 'units-inspected-by-standing-board'],
  ['Chỉ thị 24-CT/TU với 25 biểu hiện', 'biểu hiện', 'amount', 'directive-24-manifestations'],
  ['Triển khai mới hai ứng dụng, nâng tổng số đang dùng', 'ứng dụng', 'amount', 'software-applications-deployed'],
  ['Đến nay đang vận hành 6 phần mềm', 'phần mềm', 'amount', 'software-applications-in-use'],
  ['Đề ra 10 nhóm nhiệm vụ', 'nhóm nhiệm vụ', 'amount', 'task-groups-next-year'],
  ['và 3 khâu đột phá', 'khâu đột phá', 'amount', 'breakthroughs-next-year'],
  ['9 nhiệm vụ theo báo cáo của Ban Tổ chức Trung ương', 'nhiệm vụ', 'amount', 'central-organising-tasks-next-year'],
  ['Có 17.000 chi bộ', 'chi bộ', 'amount', 'party-cells'],
  ['Có 1.200 chi bộ đạt 4 tốt', 'chi bộ đạt 4 tốt', 'amount', 'party-cells-four-good'],
  ['Có 136 đảng bộ trực thuộc', 'đảng bộ trực thuộc', 'amount', 'party-committees-affiliated'],
  ['Có 2.316 tổ chức cơ sở đảng', 'tổ chức cơ sở đảng', 'amount', 'party-organisations-grassroots'],
  ['550 đại biểu dự Đại hội', 'đại biểu dự Đại hội', 'amount', 'congress-delegates'],
  ['18% đảng viên hoàn thành xuất sắc nhiệm vụ', 'đảng viên', 'percent', 'members-rated/excellent'],
  ['0,3% đảng viên không hoàn thành nhiệm vụ', 'đảng viên', 'percent', 'members-rated/not-completed'],
  ['1.057 hội viên mới; kết nạp 90 hội viên', 'hội viên', 'amount', 'other'],
  ['Quản lý đảng viên bằng phần mềm', 'đảng viên', 'amount', 'none'],
  ['Đội ngũ cán bộ, đảng viên nêu gương', 'đảng viên', 'amount', 'none'],
  ['tổ chức 4 lớp tập huấn', 'tổ chức', 'amount', 'none']
];

describe.each([
  ['economy', ECONOMY],
  ['budget', BUDGET],
  ['society', SOCIETY],
  ['party', PARTY]
])('%s', (_, rows) => {
  it.each(rows)('%s: %s', (sentence, words, form, indicator, measure) =>
    expect(said(sentence, words, form, measure)).toBe(indicator)
  );
});

describe('a comparison that sources print', () => {
  it.each([
    ['Thu ngân sách tăng 20%', 'budget-revenue', 'budget-revenue-change'],
    ['chiếm 12,6% GDP cả nước', 'grdp-current', 'grdp-share-of-country'],
    ['Tốc độ tăng GRDP bình quân 6,67%/năm', 'grdp-growth', 'grdp-growth-average'],
    ['GRDP tăng, cao hơn 1,45 lần so với cả nước', 'grdp-growth', 'grdp-growth-ratio-to-country']
  ])('%s is first of all the indicator it compares', (sentence, compared, comparison) => {
    const terms = indicatorsOf(find(sentence));
    const one = terms.find(({ indicator }) => indicator === comparison)!;
    const other = terms.find(({ indicator, start }) => indicator === compared && start === one.start)!;
    expect([other.end, other.weight > one.weight]).toEqual([one.end, true]);
  });
});

it('texts without diacritics are read too', () => {
  const found = find('Nam 2023, thu ngan sach nha nuoc tren dia ban dat 400.421 ty dong, ket nap 9.744 dang vien');
  expect(indicatorsOf(found).map((term) => [wordsOf(found, term), term.indicator])).toEqual(
    expect.arrayContaining([
      ['thu ngan sach nha nuoc tren dia ban', 'budget-revenue'],
      ['dang vien', 'members-admitted']
    ])
  );
});
