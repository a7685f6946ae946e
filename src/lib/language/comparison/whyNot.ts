import type { ReadingCode, WhyNot } from '../../model/comparison';
import type { Language } from '../../model/language';
import { pick } from '../sentence/words';
import { readingName } from './readingName';

/** What stands in the way, and what to do: both halves of the sentence. */
const WHY: Record<WhyNot, Record<Language, string>> = {
  'no-value': {
    vi: 'lựa chọn này chưa có số liệu; hãy chọn kỳ hoặc đơn vị khác',
    en: 'there are no figures for this choice; choose other periods or units'
  },
  'one-period': {
    vi: 'mới có số của một kỳ; hãy chọn thêm kỳ hoặc xem Cột',
    en: 'there are figures for one period only; choose more periods or use columns'
  },
  'more-than-two-periods': {
    vi: 'cách xem này chỉ dùng cho hai kỳ; hãy chọn hai kỳ',
    en: 'this reading takes two periods; choose two'
  },
  'several-periods': {
    vi: 'cách xem này chỉ dùng cho một kỳ; hãy chọn một kỳ',
    en: 'this reading takes one period; choose one'
  },
  'one-unit': {
    vi: 'mới có một chuỗi số; hãy chọn thêm đơn vị hoặc nhóm so sánh',
    en: 'there is one series only; add units or peers'
  },
  'too-few-units': {
    vi: 'cần ít nhất ba đơn vị có số; hãy chọn thêm đơn vị hoặc nhóm so sánh',
    en: 'at least three units with figures are needed; add units or peers'
  },
  'too-many-lines': {
    vi: 'quá nhiều chuỗi số, không phân biệt được; hãy xem Bảng màu hoặc bớt đơn vị',
    en: 'there are too many series to tell apart; use the heat table or fewer units'
  },
  'several-indicators': {
    vi: 'cách xem này chỉ dùng cho một chỉ tiêu; hãy bớt chỉ tiêu',
    en: 'this reading takes one indicator; remove the others'
  },
  'needs-two-indicators': {
    vi: 'cần đúng hai chỉ tiêu; hãy chọn hai chỉ tiêu',
    en: 'exactly two indicators are needed; choose two'
  },
  'different-measures': {
    vi: 'các chỉ tiêu khác đơn vị tính, không chung một trục; hãy xem Nhiều hình nhỏ',
    en: 'the indicators have different measures and cannot share an axis; use small multiples'
  },
  'negative-values': {
    vi: 'có số âm; hãy xem Cột hoặc Đường',
    en: 'there are negative values; use columns or lines'
  },
  'not-additive': {
    vi: 'các phần của chỉ tiêu này không cộng thành số chung; hãy xem Cột',
    en: 'the parts of this indicator do not add up to a total; use columns'
  },
  'needs-breakdown': {
    vi: 'cần số chi tiết; hãy chọn một cách chia ở ô “Chi tiết theo”',
    en: 'a breakdown is needed; choose one under “Broken down by”'
  },
  'no-rank': {
    vi: 'với chỉ tiêu này cao hay thấp không phải là tốt hay xấu nên không xếp hạng; hãy xem Đường hoặc Bảng',
    en: 'neither high nor low is better for this indicator, so it is not ranked; use lines or the table'
  },
  'no-geometry': {
    vi: 'các đơn vị đang xem không có trên bản đồ này, hoặc lẫn đơn vị trước và sau ngày 01/07/2025; hãy chọn các tỉnh, thành phố hiện nay',
    en: 'the units shown are not on this map, or units from before and after 1 July 2025 are mixed; choose provinces and cities of today'
  }
};

/** `Không xem được dạng Đường: mới có số của một kỳ; hãy chọn thêm kỳ.` */
export const whyNotSentence = (lang: Language, reading: ReadingCode, why: WhyNot): string =>
  pick(
    lang,
    `Không xem được dạng “${readingName(lang, reading)}”: ${WHY[why].vi}.`,
    `“${readingName(lang, reading)}” is not possible: ${WHY[why].en}.`
  );
