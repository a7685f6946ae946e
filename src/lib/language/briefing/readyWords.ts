import type { Language } from '../../model/language';
import { formatDate } from '../date';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';

/** Titles, headings and fixed sentences of ready-made briefings. Nothing here says anything about a unit. */
export const readyWords = (lang: Language) => ({
  title: {
    yearEndReview: (period: string) =>
      pick(lang, `Báo cáo tổng kết ${during(lang, period)}`, `Review of ${during(lang, period)}`),
    quarterBriefing: (period: string) =>
      pick(lang, `Báo cáo nhanh ${during(lang, period)}`, `Briefing on ${during(lang, period)}`),
    unitProfile: (unit: string) => pick(lang, `${unit} qua các con số`, `${unit} in figures`),
    whatChanged: (unit: string) => pick(lang, `${unit}: số liệu thay đổi gì`, `${unit}: what changed in the figures`)
  },
  sub: (unit: string, snapshot: string) =>
    pick(
      lang,
      `${unit}; theo bản số liệu ${formatDate(lang, snapshot)}`,
      `${unit}; snapshot of ${formatDate(lang, snapshot)}`
    ),
  heading: HEADINGS[lang],
  between: (before: string, after: string) =>
    pick(
      lang,
      `Từ bản ${formatDate(lang, before)} đến bản ${formatDate(lang, after)}`,
      `From the snapshot of ${formatDate(lang, before)} to that of ${formatDate(lang, after)}`
    ),
  /** Under a heading without a figure. */
  nothing: (unit: string, period: string, snapshot: string) =>
    pick(
      lang,
      `Bản số liệu ${formatDate(lang, snapshot)} chưa có số công bố về nội dung này của ${unit}${period && ` cho ${during(lang, period)}`}.`,
      `The snapshot of ${formatDate(lang, snapshot)} has no published figure of ${unit} on this${period && ` for ${during(lang, period)}`}.`
    ),
  country: pick(lang, 'cả nước', 'the country'),
  noDocuments: (period: string, snapshot: string) =>
    pick(
      lang,
      `Danh mục văn bản đến ${formatDate(lang, snapshot)} chưa ghi văn bản nào ban hành trong ${during(lang, period)}.`,
      `Up to ${formatDate(lang, snapshot)} the list of documents has none issued in ${during(lang, period)}.`
    ),
  noChange: pick(lang, 'Không có số nào thay đổi.', 'No figure changed.'),
  onlySnapshot: (snapshot: string) =>
    pick(
      lang,
      `Trước bản số liệu ${formatDate(lang, snapshot)} không có bản nào để so.`,
      `There is no snapshot before that of ${formatDate(lang, snapshot)} to compare with.`
    ),
  /** What an author must write; brackets mark it until then. */
  fill: FILLS[lang]
});

const HEADINGS = {
  vi: {
    context: 'Bối cảnh',
    documents: 'Văn bản đã ban hành',
    building: 'Công tác xây dựng tổ chức đảng và đảng viên',
    inspection: 'Kiểm tra, giám sát, kỷ luật',
    apparatus: 'Tổ chức bộ máy',
    training: 'Đào tạo, bồi dưỡng cán bộ',
    digital: 'Chuyển đổi số',
    results: 'Kết quả kinh tế – xã hội',
    againstPlan: 'Thực hiện các chỉ tiêu kế hoạch',
    limits: 'Hạn chế và nguyên nhân',
    lessons: 'Bài học kinh nghiệm',
    tasks: 'Nhiệm vụ thời gian tới',
    keyResults: 'Kết quả chủ yếu',
    growth: 'Tăng trưởng',
    budget: 'Thu ngân sách',
    party: 'Công tác xây dựng Đảng',
    changes: 'Số liệu mới so với bản trước',
    proposals: 'Vấn đề cần xử lý, kiến nghị',
    now: 'Các chỉ tiêu chính hiện nay',
    people: 'Dân số',
    economy: 'Quy mô kinh tế',
    income: 'GRDP bình quân đầu người',
    place: 'Vị trí trong cả nước'
  },
  en: {
    context: 'Context',
    documents: 'Documents issued',
    building: 'Party organisations and members',
    inspection: 'Inspection, supervision and discipline',
    apparatus: 'Organisation',
    training: 'Training of cadres',
    digital: 'Digital transformation',
    results: 'Socio-economic results',
    againstPlan: 'Results against the plan',
    limits: 'Limits and their causes',
    lessons: 'Lessons',
    tasks: 'Tasks ahead',
    keyResults: 'Main results',
    growth: 'Growth',
    budget: 'Budget revenue',
    party: 'Party building',
    changes: 'New figures since the snapshot before',
    proposals: 'Matters to be settled, proposals',
    now: 'Key figures now',
    people: 'Population',
    economy: 'Size of the economy',
    income: 'GRDP per capita',
    place: 'Place in the country'
  }
} as const satisfies Record<Language, Record<string, string>>;

const FILLS = {
  vi: {
    context: '[Người soạn bổ sung: tình hình chung, thuận lợi, khó khăn.]',
    limits: '[Người soạn điền: các hạn chế, nguyên nhân khách quan và chủ quan. Phần này không có số liệu để tự điền.]',
    lessons: '[Người soạn điền: bài học kinh nghiệm.]',
    tasks: '[Người soạn điền: nhiệm vụ, giải pháp, phân công và thời hạn.]',
    proposals: '[Người soạn điền: vấn đề cần xử lý, kiến nghị.]'
  },
  en: {
    context: '[To be written: the general situation, what helped and what hindered.]',
    limits: '[To be written: limits, with causes outside and inside. No figures can fill this part.]',
    lessons: '[To be written: lessons.]',
    tasks: '[To be written: tasks, measures, who does what by when.]',
    proposals: '[To be written: matters to be settled, proposals.]'
  }
} as const satisfies Record<Language, Record<string, string>>;
