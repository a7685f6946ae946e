import { AMOUNT, COUNT, PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const LINE =
  'chuẩn (TP/thủ đô/HN)|chuẩn nghèo (HN/TP)|chuẩn nghèo[ đa chiều][ của] (thành phố/Hà Nội/Thành phố Hà Nội/Thủ đô)|chuẩn[ riêng][ của] (thành phố/Hà Nội)|chuẩn Hà Nội';
const POOR = '[tỷ lệ |số |tỉ suất ](hộ nghèo/gia đình nghèo)|tỷ lệ nghèo[ đa chiều]|nghèo đa chiều';
const PEOPLE = ['thousand-persons', 'persons'];
const MERGER = 'sáp nhập|sắp xếp|hợp nhất|hồ sơ|đề án';
const CONGRESS = 'đại hội|nghị quyết đại hội|nhiệm kỳ|Đại hội Đảng bộ';
const MET =
  'về đích|cán đích|thực hiện đạt|hoàn thành|đạt và vượt|vượt và đạt|đạt hoặc vượt|đều đạt|đạt kế hoạch|đạt mục tiêu|đạt, vượt|hoàn thành và vượt';
const OTHER_TARGETS = 'kết nạp|biên chế|chỉ tiêu kết nạp|tuyển sinh|chỉ tiêu tuyển';

/** How reports say people, poverty, work and the targets of a plan. */
export const SOCIETY: readonly Phrase[] = [
  {
    indicator: 'area',
    say: '[tổng ]diện tích[ đất][ tự nhiên]|DTTN|[tổng ]diện tích (lãnh thổ/toàn tỉnh/toàn thành phố)',
    forms: ['amount', 'plain', 'times', 'rank'],
    measures: ['km2'],
    without: 'diện tích gieo trồng|diện tích lúa|diện tích rừng|diện tích sàn'
  },
  {
    indicator: 'area',
    say: '(rộng/trải dài/trải rộng/trải)[ trên]|lãnh thổ',
    verb: true,
    forms: ['amount'],
    measures: ['km2'],
    without: 'rừng|dự án|khu công nghiệp|công viên|hồ'
  },
  {
    indicator: 'population',
    say: '[quy mô ]dân số[ trung bình][ bình quân]|[tổng ]số (dân/người dân)|dân cư|nhân khẩu',
    measures: PEOPLE,
    weight: 3,
    without: MERGER
  },
  { indicator: 'population', say: '[quy mô ]dân số[ trung bình]|số dân', measures: PEOPLE, with: MERGER },
  {
    indicator: 'population',
    say: '(triệu/nghìn/vạn) (dân/người dân/con người/nhân khẩu)|người[ dân] (sinh sống/đang sinh sống/cư trú)',
    weight: 1,
    counted: true
  },
  {
    indicator: 'population-registered',
    say: '[quy mô ]dân số|số dân',
    measures: PEOPLE,
    forms: ['amount', 'plain'],
    with: MERGER,
    weight: 3
  },
  {
    indicator: 'population-registered',
    say: 'dân số[ tính] (theo hồ sơ sáp nhập/theo hồ sơ/khi sáp nhập/sau sáp nhập/sau hợp nhất/sau sắp xếp)',
    weight: 4
  },
  {
    indicator: 'population-density',
    say: 'mật độ[ dân][ số/ cư]|(mỗi/một) (km2/km²/kilômét vuông/cây số vuông)',
    measures: ['persons-per-km2', 'persons'],
    weight: 3,
    with: 'dân số|mật độ dân số|mật độ dân cư|người|mật độ'
  },
  {
    indicator: 'population-world-bank',
    say: 'dân số',
    measures: PEOPLE,
    with: 'Ngân hàng Thế giới|World Bank|WB|World Development Indicators'
  },
  {
    indicator: 'urban-population',
    say: '[(người/dân) ]sống (ở/tại/trong)[ khu vực] (thành thị/đô thị/nội thị/nội thành)|dân số[ trung bình][ sống ở][ khu vực] (thành thị/đô thị/nội thành/nội thị)|(dân cư/người dân/dân/số dân/cư dân)[ sống ở/ ở][ khu vực] (thành thị/đô thị/nội thị)',
    weight: 3
  },
  { indicator: 'poverty-rate', say: POOR, forms: RATE, weight: 3, without: LINE },
  { indicator: 'poverty-rate', say: POOR, forms: RATE, weight: 1, with: LINE },
  { indicator: 'poverty-rate-hanoi-line', say: POOR, forms: RATE, weight: 3, with: LINE },
  { indicator: 'poverty-rate-hanoi-line', say: `(${POOR})[ theo] (${LINE})`, forms: RATE, weight: 4 },
  {
    indicator: 'poverty-rate-hanoi-line',
    say: '[tỷ lệ ]hộ nghèo[ ở/ tại][ khu vực][ vùng] nông thôn|tỷ lệ nghèo nông thôn',
    dimension: 'area',
    category: 'rural',
    forms: RATE,
    weight: 3
  },
  {
    indicator: 'poverty-rate-hanoi-line',
    say: '[khu vực |vùng ]nông thôn',
    dimension: 'area',
    category: 'rural',
    forms: RATE,
    with: 'hộ nghèo|tỷ lệ hộ nghèo|tỷ lệ nghèo',
    without: 'nông thôn mới'
  },
  {
    indicator: 'poor-households',
    say: '[số ](hộ nghèo/gia đình nghèo/hộ gia đình nghèo)',
    forms: COUNT,
    measures: ['households'],
    weight: 3
  },
  { indicator: 'near-poverty-rate', say: '[tỷ lệ |số ]hộ cận nghèo|[tỷ lệ ]cận nghèo', forms: RATE, weight: 3 },
  {
    indicator: 'near-poor-households',
    say: '[số ](hộ cận nghèo/gia đình cận nghèo)',
    forms: COUNT,
    measures: ['households'],
    weight: 3
  },
  {
    indicator: 'trained-labour-share',
    say: '[tỷ lệ ]lao động[ đã] qua đào tạo[ có] (bằng cấp, chứng chỉ/bằng, chứng chỉ/bằng cấp/chứng chỉ/văn bằng, chứng chỉ)',
    forms: RATE,
    weight: 4
  },
  {
    indicator: 'trained-labour-share',
    say: '[tỷ lệ ](lao động/người lao động/LĐ)[ đã][ được][ qua] đào tạo|lao động có (bằng cấp/chứng chỉ/bằng, chứng chỉ/văn bằng)|[tỷ lệ ]lao động có (tay nghề/trình độ)',
    forms: RATE
  },
  {
    indicator: 'unemployment-world-bank',
    say: '[tỷ lệ ](thất nghiệp/người thất nghiệp/lao động thất nghiệp)|không có việc làm',
    forms: RATE
  },
  {
    indicator: 'health-expenditure-world-bank',
    say: '[tổng ](chi/chi tiêu/chi phí/mức chi)[ thường xuyên][ cho] (y tế/lĩnh vực y tế/chăm sóc sức khỏe)',
    forms: PERCENT
  },
  { indicator: 'health-expenditure-world-bank', say: '(cho/vào)[ lĩnh vực] y tế', forms: PERCENT, with: 'GDP' },
  ...(
    [
      ['plan-targets-met', `${MET}|đạt, vượt|hoàn thành và vượt|hoàn thành và hoàn thành vượt|ước đạt|dự kiến đạt`],
      ['', 'vượt|vượt kế hoạch|vượt mức|hoàn thành vượt|không đạt|chưa đạt|không hoàn thành|chưa hoàn thành']
    ] as const
  ).map(([indicator, cue]): Phrase => ({
    indicator,
    say: '[nhóm ]chỉ tiêu',
    forms: COUNT,
    measures: ['targets'],
    counted: true,
    led: cue,
    followed: cue,
    without: `${CONGRESS}|${OTHER_TARGETS}`,
    weight: 2.5
  })),
  {
    indicator: 'plan-targets-met',
    say: '[nhóm ]chỉ tiêu',
    forms: COUNT,
    measures: ['targets'],
    counted: true,
    with: MET,
    without: `${CONGRESS}|${OTHER_TARGETS}`,
    weight: 2
  },
  {
    indicator: 'plan-targets-met',
    say: 'chỉ tiêu[ kế hoạch][ kinh tế - xã hội][ chủ yếu][ đều][ ước] (đạt/hoàn thành/hoàn thành và hoàn thành vượt/đạt, vượt/đạt và vượt)',
    forms: COUNT,
    measures: ['targets'],
    without: `${CONGRESS}|${OTHER_TARGETS}`,
    weight: 3
  },
  {
    indicator: 'plan-targets-total',
    say: '[tổng số |hệ thống ]chỉ tiêu',
    forms: ['amount', 'plain'],
    measures: ['targets'],
    counted: true,
    without: `${CONGRESS}|${OTHER_TARGETS}`,
    weight: 1
  },
  {
    indicator: 'plan-targets-total',
    say: 'tổng số chỉ tiêu|trong tổng số',
    forms: ['amount', 'plain', 'of'],
    measures: ['targets'],
    with: 'chỉ tiêu|tổng số chỉ tiêu',
    without: `${CONGRESS}|${OTHER_TARGETS}`,
    weight: 3
  },
  {
    indicator: 'congress-targets-met',
    say: '[nhóm ]chỉ tiêu[ cơ bản/ chủ yếu/ nghị quyết]',
    forms: COUNT,
    measures: ['targets'],
    counted: true,
    with: CONGRESS,
    without: OTHER_TARGETS,
    weight: 3
  },
  {
    indicator: 'congress-targets-total',
    say: '[tổng số ]chỉ tiêu[ chủ yếu]',
    forms: ['amount', 'plain'],
    measures: ['targets'],
    counted: true,
    with: CONGRESS,
    without: OTHER_TARGETS,
    weight: 2
  },
  {
    indicator: 'congress-targets-total',
    say: 'tổng số chỉ tiêu',
    forms: ['amount', 'plain'],
    measures: ['targets'],
    with: CONGRESS,
    weight: 4
  },
  {
    indicator: 'congress-targets-exceeded',
    say: 'chỉ tiêu',
    forms: COUNT,
    measures: ['targets'],
    counted: true,
    with: CONGRESS,
    without: OTHER_TARGETS,
    led: 'vượt|trong đó vượt|có',
    followed: 'hoàn thành vượt|vượt|vượt mức|vượt kế hoạch|vượt chỉ tiêu',
    weight: 4
  },
  {
    indicator: 'congress-targets-met',
    say: 'chỉ tiêu',
    forms: COUNT,
    measures: ['targets'],
    counted: true,
    with: CONGRESS,
    without: OTHER_TARGETS,
    led: 'đạt|đạt được|hoàn thành|hoàn thành và vượt|đạt và vượt|thực hiện đạt|thực hiện xong|về đích|cán đích',
    followed: 'đạt và vượt|đạt, vượt|đạt|hoàn thành|hoàn thành và vượt|về đích|cán đích|đã đạt|đều đạt',
    weight: 4
  },
  {
    indicator: 'congress-targets-total',
    say: 'chỉ tiêu[ chủ yếu/ cơ bản/ lớn]',
    forms: AMOUNT,
    measures: ['targets'],
    counted: true,
    with: CONGRESS,
    without: OTHER_TARGETS,
    led: 'đề ra|đặt ra|xác định|thông qua|nêu ra|giao|đưa ra|tổng số|tổng cộng|gồm',
    weight: 4
  }
];
