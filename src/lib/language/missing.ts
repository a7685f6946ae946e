import type { Language } from '../model/language';
import type { Missing, MissingReason } from '../model/missing';
import { formatDate } from './date';
import { formatNumber } from './number';

/** What a reason may know, already in words; empty when the detail is not there. */
interface Facts {
  /** First or last day of a unit. */
  day: string;
  /** Date of publication. */
  published: string;
  /** `2/5` */
  share: string;
}

interface Words {
  /** In a table cell. */
  short: (facts: Facts) => string;
  sentence: (facts: Facts) => string;
}

const always = (short: string, sentence: string): Words => ({ short: () => short, sentence: () => sentence });

const VI: Record<MissingReason, Words> = {
  'not-published': always('chưa có số', 'Bản số liệu này chưa có số này.'),
  'published-later': {
    short: ({ published }) => (published ? `công bố sau, ${published}` : 'công bố sau'),
    sentence: ({ published }) => `Số này công bố sau bản số liệu đang xem${published && `: ${published}`}.`
  },
  'unit-ended': {
    short: ({ day }) => `đơn vị không còn${day && ` sau ${day}`}`,
    sentence: ({ day }) => `Đơn vị này không còn${day && ` sau ngày ${day}`}; hãy chọn đơn vị mới.`
  },
  'unit-not-yet': {
    short: ({ day }) => `đơn vị chưa có${day && ` trước ${day}`}`,
    sentence: ({ day }) => `Đơn vị này chỉ có${day && ` từ ngày ${day}`}; hãy chọn đơn vị cũ.`
  },
  'not-comparable': always(
    'không so được',
    'Hai số khác kỳ, khác địa giới hoặc khác cách tính nên không so với nhau được.'
  ),
  'zero-base': always('gốc so sánh bằng 0', 'Gốc so sánh bằng 0 nên không tính được.'),
  'negative-base': always('gốc so sánh âm', 'Gốc so sánh là số âm nên không tính được.'),
  'break-in-series': always('chuỗi bị gãy', 'Chuỗi số liệu bị gãy: cách tính hoặc địa giới đã đổi giữa hai kỳ.'),
  'too-few-peers': {
    short: ({ share }) => (share ? `mới ${share} đơn vị có số liệu` : 'quá ít đơn vị'),
    sentence: ({ share }) =>
      share ? `Chỉ có ${share} đơn vị có số liệu, chưa đủ để xếp hạng.` : 'Quá ít đơn vị có số liệu để xếp hạng.'
  },
  'not-additive': always('không cộng được', 'Chỉ tiêu này không cộng được từ số của các đơn vị.'),
  suppressed: always('không công khai', 'Số này được giữ lại để không nhận ra người cụ thể.'),
  'not-applicable': always('không áp dụng', 'Phép so sánh này không áp dụng cho chỉ tiêu này.')
};

const EN: Record<MissingReason, Words> = {
  'not-published': always('no figure', 'This snapshot does not have this figure.'),
  'published-later': {
    short: ({ published }) => (published ? `published later, ${published}` : 'published later'),
    sentence: ({ published }) => `This figure was published after the snapshot shown${published && `: ${published}`}.`
  },
  'unit-ended': {
    short: ({ day }) => `unit abolished${day && ` after ${day}`}`,
    sentence: ({ day }) => `This unit ended${day && ` on ${day}`}; please choose the new one.`
  },
  'unit-not-yet': {
    short: ({ day }) => `no such unit${day && ` before ${day}`}`,
    sentence: ({ day }) => `This unit exists only${day && ` from ${day}`}; please choose the former one.`
  },
  'not-comparable': always(
    'not comparable',
    'The two figures differ in period, territory or method, so they cannot be compared.'
  ),
  'zero-base': always('base is zero', 'The base of the comparison is zero, so it cannot be computed.'),
  'negative-base': always('base is negative', 'The base of the comparison is negative, so it cannot be computed.'),
  'break-in-series': always('break in series', 'The series is broken: the method or the territory changed in between.'),
  'too-few-peers': {
    short: ({ share }) => (share ? `only ${share} units have a figure` : 'too few units'),
    sentence: ({ share }) =>
      share ? `Only ${share} units have a figure, too few for a ranking.` : 'Too few units have a figure for a ranking.'
  },
  'not-additive': always('not additive', 'This indicator cannot be added up from the figures of its parts.'),
  suppressed: always('withheld', 'This figure is withheld so that no person can be recognised.'),
  'not-applicable': always('not applicable', 'This comparison does not apply to this indicator.')
};

function facts(lang: Language, { detail = {} }: Missing): Facts {
  const { published, have, of, day } = detail;
  return {
    day: day === undefined ? '' : formatDate(lang, String(day)),
    published: published === undefined ? '' : formatDate(lang, String(published)),
    share:
      typeof have === 'number' && typeof of === 'number' ? `${formatNumber(lang, have)}/${formatNumber(lang, of)}` : ''
  };
}

const words = (lang: Language, reason: MissingReason) => (lang === 'vi' ? VI : EN)[reason];

/** A few words for a table cell: `chưa công bố`, `mới có 2/5 đơn vị`. */
export const missingShort = (lang: Language, missing: Missing): string =>
  words(lang, missing.missing).short(facts(lang, missing));

/** One plain sentence: `Số này công bố sau bản số liệu đang xem: 29/12/2023.` */
export const missingSentence = (lang: Language, missing: Missing): string =>
  words(lang, missing.missing).sentence(facts(lang, missing));
