import type { Language } from '../../model/language';

/** The question that a worked example answers, by its id (`sql/examples`), as a reader would put it. */
const TITLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  againstPlan: {
    vi: 'So với kế hoạch năm, đơn vị đang ở đâu, chỉ tiêu nào còn chậm?',
    en: 'Where does a unit stand against its plans for the year, and what is behind?'
  },
  besideCountry: {
    vi: 'So với cả nước cùng kỳ: gấp mấy lần, hơn kém mấy điểm?',
    en: 'Beside the country in the same period: how many times, how many points?'
  },
  changedSince: {
    vi: 'Từ ngày ấy đến nay có số nào mới, ai điều chỉnh bao nhiêu?',
    en: 'What is new since a day, and who revised what by how much?'
  },
  stillNeeded: {
    vi: 'Còn phải làm bao nhiêu nữa thì đạt kế hoạch năm?',
    en: 'How much is still needed to reach the plan of the year?'
  },
  targetVerdicts: {
    vi: 'Chỉ tiêu nào vượt, đạt, chưa đạt?',
    en: 'Which targets are exceeded, met, missed?'
  },
  rankPath: {
    vi: 'Đứng thứ mấy trong nhóm, qua từng năm?',
    en: 'Which place in the group, year by year?'
  },
  growthDrivers: {
    vi: 'Tăng trưởng do khu vực nào đóng góp?',
    en: 'Which sectors did the growth come from?'
  },
  partyOrganisation: {
    vi: 'Công tác xây dựng Đảng trong năm: kết nạp, kiểm tra n/N, kỷ luật…',
    en: 'The Party organisation in a year: admissions, inspections n/N, discipline'
  },
  onePage: {
    vi: 'Một trang số liệu của năm, đủ nguồn và ngày công bố',
    en: 'One page of figures of a year, with sources and dates'
  },
  numberInSpeech: {
    vi: 'Con số này trong bài phát biểu lấy ở đâu, kỳ nào?',
    en: 'This number in a speech: where from, which period?'
  },
  mergedTerritory: {
    vi: 'Tỉnh mới sáp nhập: trước và sau ngày 1/7/2025',
    en: 'A merged province: before and after 1 July 2025'
  },
  outliers: {
    vi: 'Tỉnh nào có số khác hẳn các tỉnh khác?',
    en: 'Which provinces are far from all others?'
  }
};

export const exampleTitle = (lang: Language, id: string): string => TITLES[id]?.[lang] ?? id;
