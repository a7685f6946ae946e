import { AMOUNT, PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const PRODUCT =
  '(GRDP/GDP/tổng sản phẩm trên địa bàn/tổng sản phẩm trong nước/tổng sản phẩm quốc nội/tổng sản phẩm nội địa/tổng sản phẩm xã hội)[ (GRDP)/ (GDP)/ trên địa bàn/ của tỉnh/ của thành phố]';
const SHORT = '(GRDP/GDP/kinh tế/tổng sản phẩm trên địa bàn/tổng sản phẩm trong nước/tổng sản phẩm)';
const ECONOMY =
  '[tình hình |nền ]kinh tế[ - xã hội][ của][ Thủ đô/ thành phố/ tỉnh/ địa phương/ cả nước/ Việt Nam/ Hà Nội/ đất nước/ nước ta]';
const ANY_PRODUCT = 'GRDP|GDP|quy mô|tổng sản phẩm|nền kinh tế|kinh tế';
const ANY_ECONOMY = 'GRDP|GDP|kinh tế|nền kinh tế|tổng sản phẩm';
const NO_INCOME = 'thu nhập|lương|tiền lương|chi tiêu|mức chi';
const PER_YEAR =
  'bình quân giai đoạn|bình quân mỗi năm|bình quân hằng năm|bình quân hàng năm|bình quân năm|bình quân 5 năm|bình quân 3 năm|bình quân 10 năm|trung bình mỗi năm|tính bình quân|bình quân cả giai đoạn|bình quân các năm|bình quân nhiệm kỳ|trung bình giai đoạn|mỗi năm|bình quân trong|bình quân một năm';
const GROWS =
  'tăng|tăng trưởng|giảm|phục hồi|tăng thêm|mức tăng|tốc độ tăng|bật|nhích|đi lên|lớn thêm|phình|co lại|suy giảm|sụt';
const CONSTANT = 'giá so sánh|giá cố định|giá 2010';
const DOLLARS = ['usd-billion', 'usd-million', 'usd'];
const EACH = ['vnd-million-per-person', 'vnd-billion', 'persons'];
const EACH_DOLLARS = ['usd-per-person', 'usd'];
const PER_HEAD =
  '(GRDP/GDP/tổng sản phẩm/tổng sản phẩm trên địa bàn/tổng sản phẩm trong nước/kinh tế)[ (GRDP)/ (GDP)] bình quân[ trên][ một/ mỗi/ 1] (đầu người/người/người dân)|(GRDP/GDP)[ trên] (người/đầu người/người dân/bình quân)|(GRDP/GDP)[ tính][ theo/ trên/ ra/ chia] (đầu người/mỗi người dân/mỗi người/dân số)|GRDPBQ|(GRDP/GDP) BQ[ đầu người/ người]|thu nhập bình quân GRDP';
const SIZE =
  'quy mô[ của][ nền] kinh tế[ Thủ đô/ thành phố/ tỉnh/ cả nước]|quy mô[ của][ nền] (GRDP/GDP/tổng sản phẩm)|quy mô tổng sản phẩm trên địa bàn';
const WORLD_BANK = 'Ngân hàng Thế giới|World Bank|WB|World Development Indicators';

/** How reports say gross product, its growth and its size. */
export const GROWTH: readonly Phrase[] = [
  { indicator: 'grdp-growth', say: PRODUCT, forms: RATE, whole: false, without: CONSTANT },
  { indicator: 'grdp-growth', say: PRODUCT, forms: RATE, whole: false, with: CONSTANT },
  { indicator: 'grdp-current', say: PRODUCT, forms: AMOUNT, measures: ['vnd-billion'], without: CONSTANT },
  { indicator: 'grdp-constant', say: PRODUCT, forms: AMOUNT, measures: ['vnd-billion'], with: CONSTANT },
  { indicator: 'grdp-current-usd', say: PRODUCT, forms: AMOUNT, measures: DOLLARS },
  { indicator: 'grdp-current', say: PRODUCT, forms: PERCENT, weight: 1, whole: true },
  {
    indicator: 'grdp-growth',
    weight: 3,
    say: `(tốc độ/mức/đà/nhịp độ/chỉ tiêu/mục tiêu) tăng[ trưởng][ của] ${SHORT}|(tốc độ/mức/đà/nhịp độ/chỉ tiêu/mục tiêu) tăng trưởng|tăng trưởng[ của] ${SHORT}|${SHORT} tăng trưởng|${SHORT} (tăng/giảm)`,
    forms: RATE
  },
  { indicator: 'grdp-growth', say: ECONOMY, forms: RATE, with: GROWS, whole: false, weight: 1 },
  {
    indicator: 'grdp-growth',
    say: 'tăng trưởng',
    forms: RATE,
    with: 'kinh tế|nền kinh tế|GRDP|GDP|cả nước',
    weight: 1
  },
  { indicator: 'grdp-growth', say: 'tăng trưởng|mức tăng|tốc độ tăng', forms: RATE, alone: true, weight: 1 },
  {
    indicator: 'grdp-growth',
    say: '(tăng trưởng/mức tăng/tốc độ tăng/tốc độ tăng trưởng) chung[ của (nền kinh tế/kinh tế/cả nước/thành phố)]|toàn nền kinh tế[ tăng]',
    forms: RATE,
    weight: 2.5,
    without: 'CPI|tín dụng'
  },
  {
    indicator: 'grdp-constant',
    say: '[tính ]theo giá (so sánh/cố định)[ 2010/ năm 2010]',
    forms: AMOUNT,
    measures: ['vnd-billion'],
    with: ANY_PRODUCT,
    weight: 3.5
  },
  {
    indicator: 'grdp-current',
    say: '[tính ]theo giá (hiện hành/thực tế)',
    forms: AMOUNT,
    measures: ['vnd-billion'],
    with: ANY_PRODUCT,
    weight: 2.5
  },
  {
    indicator: 'grdp-current',
    say: 'quy mô[ tính] theo giá (hiện hành/thực tế)|(độ lớn/chiếc bánh)[ của][ nền] kinh tế|giá trị nền kinh tế',
    measures: ['vnd-billion'],
    weight: 3
  },
  {
    indicator: 'grdp-current',
    say: 'quy mô',
    verb: true,
    forms: AMOUNT,
    measures: ['vnd-billion'],
    with: ANY_ECONOMY
  },
  {
    indicator: 'grdp-current-usd',
    say: 'quy mô|quy đổi',
    verb: true,
    forms: AMOUNT,
    measures: DOLLARS,
    with: ANY_ECONOMY
  },
  {
    indicator: 'grdp-per-capita',
    say: 'bình quân[ mỗi người/ đầu người/ một người/ mỗi người dân]|mỗi người dân|tính[ ra] đầu người|tính theo đầu người',
    forms: AMOUNT,
    measures: ['vnd-million-per-person'],
    without: NO_INCOME,
    weight: 1.5
  },
  {
    indicator: 'grdp-per-capita-usd',
    say: 'bình quân[ mỗi người/ đầu người/ một người/ mỗi người dân]|mỗi người dân|tính[ ra] đầu người|tính theo đầu người',
    forms: AMOUNT,
    measures: ['usd-per-person'],
    without: NO_INCOME,
    weight: 1.5
  },
  { indicator: 'grdp-current', say: SIZE, measures: ['vnd-billion'], weight: 3 },
  { indicator: 'grdp-current-usd', say: SIZE, forms: AMOUNT, measures: DOLLARS, weight: 3 },
  {
    indicator: 'grdp-current',
    say: `${PRODUCT}[ tính]( theo/,) giá (hiện hành/thực tế)`,
    measures: ['vnd-billion'],
    weight: 4
  },
  { indicator: 'grdp-current-usd', say: `${PRODUCT} theo giá hiện hành`, forms: AMOUNT, measures: DOLLARS, weight: 4 },
  {
    indicator: 'grdp-constant',
    say: `${PRODUCT}[ tính][ theo] giá so sánh[ 2010/ năm 2010]`,
    measures: ['vnd-billion'],
    weight: 4
  },
  { indicator: 'grdp-growth', say: `${PRODUCT}[ tính][ theo] giá so sánh[ 2010/ năm 2010]`, forms: RATE, weight: 3 },
  {
    indicator: 'grdp-growth-average',
    weight: 3,
    say: `(tốc độ/mức) tăng[ trưởng][ ${SHORT}] bình quân|tăng trưởng[ ${SHORT}][ đạt] bình quân|${SHORT} tăng[ trưởng] bình quân|bình quân tăng trưởng`,
    forms: PERCENT
  },
  {
    indicator: 'grdp-growth-average',
    say: PRODUCT,
    forms: PERCENT,
    with: PER_YEAR,
    whole: false,
    weight: 1.5
  },
  {
    indicator: 'grdp-growth-average',
    say: `${SHORT} (tăng/tăng trưởng/đi lên)`,
    forms: PERCENT,
    with: PER_YEAR,
    weight: 3
  },
  { indicator: 'grdp-growth-average', say: 'tăng bình quân', forms: PERCENT, with: 'GRDP|GDP|kinh tế', weight: 2 },
  {
    indicator: 'grdp-growth-rank',
    say: '(xếp hạng/thứ hạng/bảng xếp hạng)[ về][ tốc độ] tăng[ trưởng]|về[ tốc độ/ mức] tăng trưởng[ kinh tế/ GRDP]|đứng thứ cả nước về tăng trưởng',
    forms: ['rank', 'of'],
    weight: 3
  },
  {
    indicator: 'grdp-growth-ratio-to-country',
    say: 'lần[ so] với[ mức][ tăng][ tăng trưởng][ bình quân][ chung][ của] cả nước|lần[ mức/ tốc độ][ tăng/ tăng trưởng][ bình quân][ chung][ của] cả nước',
    forms: ['times'],
    with: 'tăng trưởng|GRDP|GDP|tốc độ tăng|mức tăng|kinh tế'
  },
  {
    indicator: 'grdp-growth-required',
    say: '(tăng trưởng/tăng/mức tăng/mức tăng trưởng/GRDP) (phải/cần)[ phải] (đạt/tăng)|(phải/cần)[ phải] (tăng trưởng/tăng)',
    forms: PERCENT,
    with: 'tăng trưởng|GRDP',
    weight: 3
  },
  { indicator: 'grdp-per-capita', say: PER_HEAD, measures: EACH, weight: 3 },
  {
    indicator: 'grdp-per-capita-usd',
    say: PER_HEAD,
    forms: ['amount', 'times', 'rank', 'percent', 'plain'],
    measures: EACH_DOLLARS,
    weight: 3
  },
  { indicator: 'grdp-per-capita-change', say: `(GRDP/GDP) bình quân[ đầu người] tăng`, forms: PERCENT, weight: 3 },
  {
    indicator: 'grdp-share-of-country',
    say: '(GDP/quy mô GDP/quy mô kinh tế/tổng sản phẩm trong nước/nền kinh tế/kinh tế/quy mô nền kinh tế)[ (GDP)][ của] (cả nước/toàn quốc/quốc gia/Việt Nam/đất nước)|vào GDP',
    forms: PERCENT,
    with: 'chiếm|đóng góp|tỷ trọng|bằng|góp',
    weight: 3
  },
  {
    indicator: 'grdp-share-of-country',
    say: 'GDP',
    forms: PERCENT,
    whole: true,
    with: 'chiếm|đóng góp|tỷ trọng|góp|bằng|tương đương',
    without:
      'kinh tế số|KTS|y tế|bội chi|nợ công|dịch vụ|công nghiệp|nông nghiệp|khu vực|ngành|thuế|đầu tư|xuất khẩu|giáo dục|tiết kiệm',
    weight: 1.5
  },
  {
    indicator: 'grdp-contribution',
    say: '(đóng góp/góp/mang lại/gánh)[ cho/ vào][ mức/ tốc độ][ tăng][ tăng trưởng][ chung]|điểm phần trăm vào[ mức/ tốc độ] tăng[ trưởng][ chung]|điểm phần trăm (đóng góp/trong mức tăng[ trưởng]/trong tăng trưởng/cho tăng trưởng)',
    forms: ['points']
  },
  {
    indicator: 'grdp-structure',
    say: '(cơ cấu/tỷ trọng)[ trong][ của] (GRDP/GDP/kinh tế/nền kinh tế/các ngành kinh tế/ngành kinh tế)|chiếm trong GRDP',
    forms: ['percent', 'points']
  },
  {
    indicator: 'gdp-reestimation-uplift',
    say: '(đánh giá lại/tính lại)[ lại][ quy mô][ của] GDP|GDP[ (sau/sau khi/được)] (điều chỉnh quy mô)|GDP[ sau khi/ sau/ được] (đánh giá lại/tính lại)|quy mô GDP[ sau khi/ sau/ được] (đánh giá lại/tính lại)',
    forms: PERCENT,
    weight: 4
  },
  {
    indicator: 'gdp-reestimation-uplift',
    say: '[quy mô ]GDP[ tăng][ thêm]',
    forms: PERCENT,
    with: 'đánh giá lại|tính lại|đánh giá lại quy mô|rà soát lại quy mô',
    weight: 4
  },
  {
    indicator: 'gdp-growth-world-bank',
    say: '[tốc độ ](tăng trưởng/tăng) GDP|GDP tăng[ trưởng]|kinh tế[ Việt Nam/ nước ta]',
    forms: PERCENT,
    with: WORLD_BANK
  },
  {
    indicator: 'gdp-current-usd-world-bank',
    say: '[quy mô ]GDP',
    forms: AMOUNT,
    measures: DOLLARS,
    with: WORLD_BANK,
    weight: 3
  },
  {
    indicator: 'digital-economy-share',
    say: '[tỷ trọng ][giá trị tăng thêm ][của ][ngành |khu vực ](kinh tế số/nền kinh tế số/KTS)',
    forms: RATE,
    weight: 3
  }
];
