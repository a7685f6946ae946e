import { COUNT, PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';

const LINE =
  'chuẩn nghèo[ đa chiều][ của] (thành phố/Hà Nội/Thành phố Hà Nội/Thủ đô)|chuẩn[ riêng][ của] (thành phố/Hà Nội)|chuẩn Hà Nội';
const POOR = '[tỷ lệ |số ]hộ nghèo|tỷ lệ nghèo[ đa chiều]';
const PEOPLE = ['thousand-persons', 'persons'];
const MERGER = 'sáp nhập|sắp xếp|hợp nhất|hồ sơ|đề án';
const CONGRESS = 'đại hội|nghị quyết đại hội|nhiệm kỳ|Đại hội Đảng bộ';
const MET = 'đạt|hoàn thành|đạt và vượt';
const OTHER_TARGETS = 'kết nạp|biên chế|chỉ tiêu kết nạp|tuyển sinh|chỉ tiêu tuyển';

/** How reports say people, poverty, work and the targets of a plan. */
export const SOCIETY: readonly Phrase[] = [
  {
    indicator: 'area',
    say: '[tổng ]diện tích[ đất][ tự nhiên]',
    forms: ['amount', 'plain', 'times', 'rank'],
    measures: ['km2'],
    without: 'diện tích gieo trồng|diện tích lúa|diện tích rừng|diện tích sàn'
  },
  {
    indicator: 'population',
    say: '[quy mô ]dân số[ trung bình][ bình quân]|[tổng ]số dân',
    measures: PEOPLE,
    weight: 3,
    without: MERGER
  },
  { indicator: 'population', say: '[quy mô ]dân số[ trung bình]|số dân', measures: PEOPLE, with: MERGER },
  { indicator: 'population', say: '(triệu/nghìn/vạn) dân', weight: 1, counted: true },
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
    say: 'dân số (theo hồ sơ sáp nhập/theo hồ sơ/khi sáp nhập/sau sáp nhập/sau hợp nhất/sau sắp xếp)',
    weight: 4
  },
  {
    indicator: 'population-density',
    say: 'mật độ[ dân][ số/ cư]',
    weight: 3,
    with: 'dân số|mật độ dân số|mật độ dân cư|người'
  },
  {
    indicator: 'population-world-bank',
    say: 'dân số',
    measures: PEOPLE,
    with: 'Ngân hàng Thế giới|World Bank|WB|World Development Indicators'
  },
  {
    indicator: 'urban-population',
    say: 'dân số[ trung bình][ sống ở][ khu vực] (thành thị/đô thị)|(dân cư/người dân) (thành thị/đô thị)',
    weight: 3
  },
  { indicator: 'poverty-rate', say: POOR, forms: RATE, weight: 3, without: LINE },
  { indicator: 'poverty-rate', say: POOR, forms: RATE, weight: 1, with: LINE },
  { indicator: 'poverty-rate-hanoi-line', say: POOR, forms: RATE, weight: 3, with: LINE },
  { indicator: 'poverty-rate-hanoi-line', say: `(${POOR})[ theo] (${LINE})`, forms: RATE, weight: 4 },
  {
    indicator: 'poverty-rate-hanoi-line',
    say: '[tỷ lệ ]hộ nghèo (nông thôn/khu vực nông thôn/ở nông thôn)',
    dimension: 'area',
    category: 'rural',
    forms: RATE,
    weight: 3
  },
  { indicator: 'poor-households', say: '[số ]hộ nghèo', forms: COUNT, measures: ['households'], weight: 3 },
  { indicator: 'near-poverty-rate', say: '[tỷ lệ ]hộ cận nghèo|tỷ lệ cận nghèo', forms: RATE, weight: 3 },
  { indicator: 'near-poor-households', say: '[số ]hộ cận nghèo', forms: COUNT, measures: ['households'], weight: 3 },
  {
    indicator: 'trained-labour-share',
    say: '[tỷ lệ ]lao động[ đã] qua đào tạo[ có] (bằng cấp, chứng chỉ/bằng, chứng chỉ/bằng cấp/chứng chỉ/văn bằng, chứng chỉ)',
    forms: RATE,
    weight: 4
  },
  { indicator: 'trained-labour-share', say: '[tỷ lệ ]lao động[ đã] qua đào tạo', forms: RATE },
  { indicator: 'unemployment-world-bank', say: '[tỷ lệ ]thất nghiệp', forms: RATE },
  { indicator: 'health-expenditure-world-bank', say: 'chi[ tiêu][ thường xuyên][ cho] y tế', forms: PERCENT },
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
    followed: 'đạt và vượt|đạt, vượt|đạt|hoàn thành|hoàn thành và vượt',
    weight: 4
  }
];
