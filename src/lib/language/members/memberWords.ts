import type { CommitteeMeasure } from '../../compute/members/committeeMeasures';
import type { JumpMeasure } from '../../compute/members/committeeJumps';
import type { MEMBER_BREAKDOWNS, MemberBreakdown, Rating } from '../../model/memberStatistics';
import type { Language } from '../../model/language';

type Words = Readonly<Record<Language, string>>;

const BREAKDOWNS: Readonly<Record<MemberBreakdown, Words>> = {
  sex: { vi: 'giới tính', en: 'sex' },
  age: { vi: 'độ tuổi', en: 'age' },
  ethnicity: { vi: 'dân tộc', en: 'ethnicity' },
  religion: { vi: 'tôn giáo', en: 'religion' },
  education: { vi: 'trình độ học vấn, chuyên môn', en: 'education' },
  theory: { vi: 'trình độ lý luận chính trị', en: 'political theory level' },
  occupation: { vi: 'nghề nghiệp', en: 'occupation' },
  organisation: { vi: 'loại hình tổ chức cơ sở đảng', en: 'type of grassroots organisation' }
};

type Categories = { [B in MemberBreakdown]: Readonly<Record<(typeof MEMBER_BREAKDOWNS)[B][number], Words>> };

const CATEGORIES: Categories = {
  sex: { female: { vi: 'nữ', en: 'women' }, male: { vi: 'nam', en: 'men' } },
  age: {
    '18-30': { vi: '18–30 tuổi', en: 'aged 18–30' },
    '31-40': { vi: '31–40 tuổi', en: 'aged 31–40' },
    '41-50': { vi: '41–50 tuổi', en: 'aged 41–50' },
    '51-60': { vi: '51–60 tuổi', en: 'aged 51–60' },
    '61-plus': { vi: 'từ 61 tuổi', en: 'aged 61 and over' }
  },
  ethnicity: { kinh: { vi: 'dân tộc Kinh', en: 'Kinh' }, other: { vi: 'dân tộc thiểu số', en: 'ethnic minorities' } },
  religion: {
    none: { vi: 'không theo tôn giáo', en: 'no religion' },
    any: { vi: 'theo tôn giáo', en: 'with a religion' }
  },
  education: {
    'lower-secondary': { vi: 'trung học cơ sở trở xuống', en: 'lower secondary or below' },
    'upper-secondary': { vi: 'trung học phổ thông', en: 'upper secondary' },
    college: { vi: 'trung cấp, cao đẳng', en: 'vocational or college' },
    bachelor: { vi: 'đại học', en: 'bachelor’s degree' },
    postgraduate: { vi: 'sau đại học', en: 'postgraduate' }
  },
  theory: {
    none: { vi: 'chưa có trình độ sơ cấp', en: 'without a level' },
    elementary: { vi: 'sơ cấp', en: 'elementary' },
    intermediate: { vi: 'trung cấp', en: 'intermediate' },
    advanced: { vi: 'cao cấp, cử nhân', en: 'advanced or bachelor’s' }
  },
  occupation: {
    official: { vi: 'cán bộ, công chức', en: 'officials and civil servants' },
    'public-employee': { vi: 'viên chức', en: 'public employees' },
    'armed-forces': { vi: 'lực lượng vũ trang', en: 'armed forces' },
    enterprise: { vi: 'làm việc ở doanh nghiệp', en: 'enterprise workers' },
    farmer: { vi: 'nông dân', en: 'farmers' },
    student: { vi: 'học sinh, sinh viên', en: 'pupils and students' },
    retired: { vi: 'hưu trí', en: 'retired' },
    other: { vi: 'nghề khác', en: 'other occupations' }
  },
  organisation: {
    commune: { vi: 'xã, phường', en: 'communes and wards' },
    agency: { vi: 'cơ quan', en: 'agencies' },
    'public-unit': { vi: 'đơn vị sự nghiệp công lập', en: 'public service units' },
    'state-enterprise': { vi: 'doanh nghiệp nhà nước', en: 'state-owned enterprises' },
    'private-enterprise': { vi: 'doanh nghiệp ngoài khu vực nhà nước', en: 'non-state enterprises' },
    'armed-forces': { vi: 'lực lượng vũ trang', en: 'armed forces' },
    other: { vi: 'loại hình khác', en: 'other organisations' }
  }
};

/** `độ tuổi`, `age`. */
export const breakdownName = (lang: Language, by: MemberBreakdown): string => BREAKDOWNS[by][lang];

/** `18–30 tuổi`, `women`; an unknown one is its code. */
export const memberCategory = (lang: Language, by: MemberBreakdown, category: string): string =>
  (CATEGORIES[by] as Readonly<Record<string, Words>>)[category]?.[lang] ?? category;

const FLOWS: Readonly<Record<string, { name: Words; verb: Words }>> = {
  'members-admitted': {
    name: { vi: 'Kết nạp mới', en: 'Admitted' },
    verb: { vi: 'kết nạp', en: 'admitted' }
  },
  'members-moved-in': {
    name: { vi: 'Chuyển sinh hoạt đến', en: 'Moved in' },
    verb: { vi: 'chuyển đến', en: 'moved in' }
  },
  'members-moved-out': {
    name: { vi: 'Chuyển sinh hoạt đi', en: 'Moved out' },
    verb: { vi: 'chuyển đi', en: 'moved out' }
  },
  'members-removed': {
    name: { vi: 'Đưa ra khỏi Đảng', en: 'Removed from the Party' },
    verb: { vi: 'đưa ra khỏi Đảng', en: 'removed' }
  },
  'members-deceased': { name: { vi: 'Từ trần', en: 'Deceased' }, verb: { vi: 'từ trần', en: 'deceased' } }
};

/** `Chuyển sinh hoạt đến`; an unknown one is its code. */
export const flowName = (lang: Language, indicator: string): string => FLOWS[indicator]?.name[lang] ?? indicator;

/** In a list of numbers: `kết nạp`, `moved in`. */
export const flowVerb = (lang: Language, indicator: string): string => FLOWS[indicator]?.verb[lang] ?? indicator;

const MEASURES: Readonly<Record<CommitteeMeasure, { name: Words; short: Words }>> = {
  members: { name: { vi: 'Số đảng viên', en: 'Members' }, short: { vi: 'Đảng viên', en: 'Members' } },
  admitted: { name: { vi: 'Đảng viên mới kết nạp', en: 'Members admitted' }, short: { vi: 'Kết nạp', en: 'Admitted' } },
  women: { name: { vi: 'Tỷ lệ đảng viên nữ', en: 'Share of women' }, short: { vi: 'Nữ', en: 'Women' } },
  'under-30': {
    name: { vi: 'Tỷ lệ đảng viên 18–30 tuổi', en: 'Share of members aged 18–30' },
    short: { vi: '18–30 tuổi', en: 'Aged 18–30' }
  },
  excellent: {
    name: { vi: 'Tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ', en: 'Share of members rated excellent' },
    short: { vi: 'Xuất sắc', en: 'Excellent' }
  },
  good: {
    name: { vi: 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên', en: 'Share of members rated good or better' },
    short: { vi: 'Tốt trở lên', en: 'Good or better' }
  },
  'four-good': {
    name: { vi: 'Tỷ lệ chi bộ 4 tốt', en: 'Share of 4-good cells' },
    short: { vi: 'Chi bộ 4 tốt', en: '4-good cells' }
  },
  removed: {
    name: { vi: 'Đảng viên bị đưa ra khỏi Đảng', en: 'Members removed' },
    short: { vi: 'Ra khỏi Đảng', en: 'Removed' }
  },
  disciplined: {
    name: { vi: 'Đảng viên bị thi hành kỷ luật', en: 'Members disciplined' },
    short: { vi: 'Kỷ luật', en: 'Disciplined' }
  },
  late: {
    name: { vi: 'Số ngày nộp báo cáo chậm', en: 'Days the report was late' },
    short: { vi: 'Báo cáo chậm', en: 'Days late' }
  },
  economy: {
    name: { vi: 'Thu ngân sách nhà nước trên địa bàn', en: 'State budget revenue in the area' },
    short: { vi: 'Thu ngân sách', en: 'Budget revenue' }
  }
};

/** `Tỷ lệ đảng viên nữ`; `short` for the head of a column. */
export const measureName = (lang: Language, measure: CommitteeMeasure, form: 'name' | 'short' = 'name'): string =>
  MEASURES[measure][form][lang];

const JUMPS: Readonly<Record<JumpMeasure, Words>> = {
  growth: { vi: 'Mức tăng số đảng viên trong năm', en: 'Change of members over the year' },
  admitted: MEASURES.admitted.name,
  removed: MEASURES.removed.name,
  excellent: MEASURES.excellent.name
};

export const jumpName = (lang: Language, measure: JumpMeasure): string => JUMPS[measure][lang];

const RATINGS: Readonly<Record<Rating, Words>> = {
  excellent: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
  good: { vi: 'hoàn thành tốt nhiệm vụ', en: 'good' },
  completed: { vi: 'hoàn thành nhiệm vụ', en: 'completed' },
  'not-completed': { vi: 'không hoàn thành nhiệm vụ', en: 'not completed' },
  'not-rated': { vi: 'chưa xếp loại', en: 'not rated' }
};

export const ratingName = (lang: Language, rating: Rating): string => RATINGS[rating][lang];
