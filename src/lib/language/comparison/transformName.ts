import type { Transform } from '../../model/comparison';
import type { Language } from '../../model/language';

interface Words {
  /** As in a list of choices. */
  name: string;
  /** How it is worked out, as a note under a figure; empty for published values. */
  meaning: string;
}

const VI: Record<Transform, Words> = {
  level: { name: 'Số đã công bố', meaning: '' },
  change: {
    name: 'Tăng, giảm so với cùng kỳ',
    meaning: 'Lấy số kỳ này trừ số cùng kỳ năm trước; với chỉ tiêu tính bằng %, kết quả là điểm phần trăm.'
  },
  growth: {
    name: '% so với cùng kỳ',
    meaning: 'Lấy số kỳ này chia cho số cùng kỳ năm trước, trừ 1, tính bằng %.'
  },
  index: { name: 'Chỉ số, kỳ gốc = 100', meaning: 'Lấy số mỗi kỳ chia cho số kỳ gốc, nhân 100.' },
  'per-capita': {
    name: 'Bình quân đầu người',
    meaning:
      'Lấy số của kỳ chia cho dân số trung bình của năm trên cùng địa bàn; tiền tính bằng triệu đồng/người, còn lại tính trên 1.000 dân.'
  },
  share: {
    name: 'Tỷ trọng',
    meaning: 'Lấy số của đơn vị chia cho số của cả nước, hoặc số của từng phần chia cho số chung, tính bằng %.'
  },
  contribution: {
    name: 'Đóng góp vào mức tăng chung',
    meaning: 'Lấy mức tăng so với cùng kỳ của từng phần chia cho số chung của cùng kỳ, tính bằng điểm phần trăm.'
  },
  cagr: {
    name: 'Tăng bình quân năm từ kỳ đầu',
    meaning: 'Mức tăng bình quân mỗi năm tính từ kỳ đầu tiên có số trong hình, năm sau tăng trên nền năm trước (%/năm).'
  },
  rank: {
    name: 'Thứ hạng',
    meaning: 'Xếp hạng trong nhóm so sánh, theo danh sách đơn vị ngày cuối của từng kỳ; bằng nhau thì cùng hạng.'
  },
  gap: {
    name: 'Chênh so với cả nước',
    meaning:
      'Lấy số của đơn vị so với số của cả nước cùng kỳ: chỉ tiêu tính bằng % thì chênh bằng điểm phần trăm, chỉ tiêu bình quân thì bằng %.'
  },
  'gap-median': {
    name: 'Chênh so với mức giữa của nhóm',
    meaning:
      'Lấy số của đơn vị so với mức giữa (trung vị) của nhóm so sánh: chỉ tiêu tính bằng % thì chênh bằng điểm phần trăm, chỉ tiêu khác thì bằng %.'
  },
  ratio: { name: 'So với cả nước (lần)', meaning: 'Lấy số của đơn vị chia cho số của cả nước cùng kỳ, tính bằng lần.' },
  'plan-central': { name: '% dự toán, kế hoạch Trung ương giao', meaning: planMeaningVi('Trung ương giao') },
  'plan-council': { name: '% dự toán, kế hoạch HĐND giao', meaning: planMeaningVi('HĐND giao') },
  'plan-congress': { name: '% chỉ tiêu Nghị quyết Đại hội', meaning: planMeaningVi('của Nghị quyết Đại hội') },
  'plan-unstated': {
    name: '% kế hoạch (nguồn không nêu cấp giao)',
    meaning: planMeaningVi('mà nguồn không nêu cấp giao')
  },
  deviation: {
    name: 'Chênh so với mức thường có',
    meaning:
      'Lấy số mỗi kỳ trừ mức thường có của chính chuỗi ấy trong hình: trung bình các kỳ, riêng chỉ tiêu tính bằng % thì lấy trung vị vì tỷ lệ không lấy trung bình được.'
  }
};

const EN: Record<Transform, Words> = {
  level: { name: 'As published', meaning: '' },
  change: {
    name: 'Change on the same period',
    meaning: 'The value less that of the same period a year before; of a rate, in percentage points.'
  },
  growth: {
    name: '% on the same period',
    meaning: 'The value divided by that of the same period a year before, less 1, in per cent.'
  },
  index: { name: 'Index, base period = 100', meaning: 'Each value divided by that of the base period, times 100.' },
  'per-capita': {
    name: 'Per head',
    meaning:
      'The value divided by the average population of the year in the same territory: money in VND million per person, anything else per 1,000 people.'
  },
  share: {
    name: 'Share',
    meaning: 'The value divided by the national one, or that of a part divided by the total, in per cent.'
  },
  contribution: {
    name: 'Contribution to growth',
    meaning:
      'The change of a part on the same period divided by the total of that earlier period, in percentage points.'
  },
  cagr: {
    name: 'Average yearly growth since the first period',
    meaning: 'Compound growth since the first period with a value in the figure, in % a year.'
  },
  rank: {
    name: 'Rank',
    meaning: 'The place among the peers, by the list of units on the last day of each period; equals share a place.'
  },
  gap: {
    name: 'Gap to the country',
    meaning: 'The value against the national one: of rates in percentage points, of quantities per head in per cent.'
  },
  'gap-median': {
    name: 'Gap to the median of the peers',
    meaning: 'The value against the median of the peers: of rates in percentage points, of anything else in per cent.'
  },
  ratio: { name: 'Times the country', meaning: 'The value divided by the national one of the same period.' },
  'plan-central': {
    name: '% of the plan of the central authorities',
    meaning: planMeaningEn('of the central authorities')
  },
  'plan-council': { name: "% of the plan of the People's Council", meaning: planMeaningEn("of the People's Council") },
  'plan-congress': {
    name: '% of the target of the Party Congress',
    meaning: planMeaningEn('of the Party Congress resolution')
  },
  'plan-unstated': {
    name: '% of plan (assigner not named)',
    meaning: planMeaningEn('whose assigner the source does not name')
  },
  deviation: {
    name: 'Deviation from the usual level',
    meaning:
      'Each value less the usual level of its own series in the figure: the mean of its periods, of rates the median, since rates cannot be averaged.'
  }
};

function planMeaningVi(whose: string): string {
  return `Lấy số của kỳ chia cho dự toán, kế hoạch ${whose}, tính bằng %; chỉ tiêu tính bằng % thì lấy chênh lệch, bằng điểm phần trăm; nơi nguồn chỉ công bố tỷ lệ thực hiện thì dùng tỷ lệ đó.`;
}

function planMeaningEn(whose: string): string {
  return `The value divided by the plan ${whose}, in per cent; of a rate, the difference in percentage points; where only the percentage was published, that is shown.`;
}

const words = (lang: Language) => (lang === 'vi' ? VI : EN);

export const transformName = (lang: Language, transform: Transform): string => words(lang)[transform].name;

/** One sentence on how it is worked out; empty for published values. */
export const transformMeaning = (lang: Language, transform: Transform): string => words(lang)[transform].meaning;
