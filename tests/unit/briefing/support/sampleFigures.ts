import { rankedBars } from '../../../../src/lib/charts/rankedBars';
import type { FigureRef } from '../../../../src/lib/model/briefing';
import type { NativeChart } from '../../../../src/lib/report/resolved';
import { evidence, sampleFigure, value } from './sampleFigure';

const SNAPSHOT = '2026-01-31';
export const ref = (page: FigureRef['page'], figure: string, snapshot = SNAPSHOT): FigureRef => ({
  page,
  query: 'u=P63-01&p=2023',
  figure,
  snapshot
});

/** Line with a gap: growth of Hà Nội and of the country. */
export const growth = sampleFigure({
  from: ref('overview', 'growth'),
  indicator: 'grdp-growth',
  title: 'Hà Nội tăng 6,27% năm 2023, nhanh hơn cả nước 1,22 điểm phần trăm',
  measure: 'Tốc độ tăng GRDP so với năm trước, % · Hà Nội và Cả nước · 2019–2023',
  unit: '%',
  decimals: 2,
  sentence: [
    'Năm 2023, GRDP của Hà Nội ước tăng ',
    evidence('grdp-growth', '6,27%', {
      about: 'Tốc độ tăng GRDP, Hà Nội, 2023',
      indicator: 'grdp-growth',
      period: '2023',
      value: 6.27
    }),
    '; GDP cả nước ước tăng ',
    evidence('gdp-growth', '5,05%', {
      about: 'Tốc độ tăng GDP, cả nước, 2023',
      indicator: 'grdp-growth',
      period: '2023',
      value: 5.05,
      published: '2023-12-29'
    }),
    '.'
  ],
  notes: ['Số năm 2022 và 2023 là ước tính; sẽ còn thay đổi.'],
  published: '2023-12-29',
  source: 'Vượt qua cơn gió ngược toàn cầu, GDP năm 2023 ước tăng 5,05%',
  publisher: 'Hànộimới, VnEconomy',
  what: 'Tăng trưởng GRDP',
  head: 'Đơn vị',
  columns: ['2019', '2020', '2021', '2022', '2023'],
  rows: [
    {
      head: 'Hà Nội',
      code: 'P63-01',
      values: ['chưa có số công bố', value(3.94, 'preliminary'), value(2.92, 'preliminary'), value(8.89), value(6.27)]
    },
    {
      head: 'Cả nước',
      code: 'VN',
      values: [
        value(7.36, 'final'),
        value(2.87, 'final'),
        value(2.56, 'preliminary'),
        value(8.02),
        value(5.05, 'estimate')
      ]
    }
  ],
  native: 'line'
});

/** Columns with a plan: budget revenue against the estimate that was assigned. */
export const budget = sampleFigure({
  from: ref('overview', 'budget'),
  indicator: 'budget-revenue',
  title: 'Thu ngân sách năm 2025 vượt 704.500 tỷ đồng, hơn gấp đôi năm 2022',
  measure: 'Tổng thu ngân sách nhà nước trên địa bàn, tỷ đồng · Hà Nội · 2022–2025',
  unit: 'tỷ đồng',
  decimals: 0,
  sentence: [
    'Năm 2023, thu ngân sách trên địa bàn ước đạt ',
    evidence('budget-revenue', '400.421 tỷ đồng', {
      about: 'Tổng thu ngân sách, Hà Nội, 2023',
      indicator: 'budget-revenue',
      period: '2023',
      value: 400421
    }),
    ', bằng 113,5% dự toán.'
  ],
  published: '2026-01-09',
  source: 'Câu lạc bộ trăm nghìn tỷ lần đầu lộ diện',
  publisher: 'Hànộimới, CafeF',
  what: 'Thu ngân sách',
  head: 'Thu ngân sách',
  columns: ['2022', '2023', '2024', '2025'],
  rows: [
    {
      head: 'Dự toán',
      code: 'P63-01',
      unit: 'Hà Nội',
      values: ['chưa có số công bố', value(352794, 'derived'), 'chưa có số công bố', value(505437, 'plan')]
    },
    {
      head: 'Thực hiện',
      code: 'P63-01',
      unit: 'Hà Nội',
      values: [value(332961), value(400421), value(509300), value(704500, 'estimate', { text: 'hơn 704.500' })]
    }
  ],
  native: 'columns',
  subjects: [1],
  plans: [0]
});

const CITIES = [
  ['Hải Phòng', 12.38],
  ['Đà Nẵng', 0.18],
  ['Hà Nội', 2.92],
  ['Cần Thơ', 0],
  ['TP. Hồ Chí Minh', -6.78]
] as const;

const cityChart: NativeChart = {
  kind: 'bars',
  categories: CITIES.map(([name]) => name),
  series: [
    {
      name: 'Hà Nội',
      values: CITIES.map(([name, it]) => (name === 'Hà Nội' ? it : null)),
      subject: true,
      plan: false
    },
    {
      name: 'Các thành phố khác',
      values: CITIES.map(([name, it]) => (name === 'Hà Nội' ? null : it)),
      subject: false,
      plan: false
    }
  ],
  decimals: 2,
  measure: '%'
};

/** Bars with a value below zero and one that is zero; the subject is a series of its own. */
export const cities = sampleFigure({
  from: ref('compare', 'compare'),
  indicator: 'grdp-growth',
  title: 'Năm 2021, Hà Nội đứng thứ 2/5 thành phố trực thuộc Trung ương về tốc độ tăng GRDP',
  measure: 'Tốc độ tăng GRDP so với năm trước, % · 5 thành phố trực thuộc Trung ương · 2021',
  unit: '%',
  decimals: 2,
  sentence: ['Năm 2021, Hải Phòng tăng cao nhất (12,38%); TP. Hồ Chí Minh giảm 6,78%.'],
  published: '2022-12-28',
  source: 'So sánh kinh tế của các tỉnh',
  publisher: 'Cục Thống kê các tỉnh',
  what: 'So sánh tốc độ tăng GRDP',
  head: 'Thành phố',
  columns: ['2021'],
  rows: CITIES.map(([head, it], i) => ({ head, code: `P63-${i}`, values: [value(it)] })),
  chart: cityChart,
  drawing: (width) =>
    rankedBars({
      bars: CITIES.map(([name, it]) => ({
        name,
        role: name === 'Hà Nội' ? 'subject' : 'other',
        value: it,
        label: `${it}%`.replace('.', ','),
        short: `${it}`.replace('.', ','),
        text: name,
        status: 'estimate'
      })),
      rules: [],
      width
    })
});

const TARGETS = [
  'Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)',
  'GRDP bình quân đầu người',
  'Tổng thu ngân sách nhà nước trên địa bàn',
  'Tổng vốn đầu tư phát triển trên địa bàn',
  'Kim ngạch xuất khẩu',
  'Chỉ số giá tiêu dùng bình quân',
  'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của thành phố',
  'Tỷ lệ bao phủ bảo hiểm y tế',
  'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ',
  'Số đảng viên kết nạp mới',
  'Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
  'Số trường công lập đạt chuẩn quốc gia'
];

/** A scorecard of 24 lines, more than a slide holds: plan, result, share of the plan. */
export const scorecard = sampleFigure({
  from: ref('targets', 'scorecard'),
  indicator: 'scorecard',
  title: 'Năm 2023: 20/24 chỉ tiêu đạt và vượt kế hoạch',
  measure: 'Kế hoạch và thực hiện các chỉ tiêu chủ yếu · Hà Nội · 2022–2023',
  unit: '%',
  measures: ['', '', '%'],
  decimals: 1,
  sentence: ['Trong 24 chỉ tiêu có 20 chỉ tiêu đạt và vượt kế hoạch, 2 chỉ tiêu chưa có số công bố.'],
  notes: ['Hai chỉ tiêu chưa có số công bố không tính là đạt.'],
  published: '2023-12-28',
  source: 'Báo cáo tình hình kinh tế - xã hội năm 2023',
  publisher: 'Hànộimới',
  what: 'Thực hiện kế hoạch',
  head: 'Chỉ tiêu',
  columns: ['Kế hoạch', 'Thực hiện', 'Thực hiện so với kế hoạch'],
  rows: TARGETS.flatMap((head, i) =>
    ['2022', '2023'].map((year, j) => {
      const plan = 100 + 7 * i + j;
      const done = Math.round((plan * (104 - i + j * 3)) / 10) / 10;
      const absent = i === 8;
      return {
        head: `${head}, ${year}`,
        code: 'P63-01',
        unit: 'Hà Nội',
        values: [
          value(plan, 'plan'),
          absent ? 'chưa có số công bố' : value(done, j === 0 ? 'final' : 'estimate'),
          absent ? 'chưa có số công bố' : value(Math.round((1000 * done) / plan) / 10, 'derived')
        ]
      };
    })
  )
});
