import { after, before, type Words } from '../words/words';
import type { PeriodPattern } from './periodPatterns';

/** Before a year that stands alone. */
const BEFORE_YEAR =
  'của|với|so|trong|từ|đến|tới|cuối|và|grdp|gdp|cpi|fdi|hà nội|thực hiện|ước|dự toán|kế hoạch|kết quả|kỳ|sang|tháng|quý|vụ';
/** After a year that stands alone with a name before it. */
const AFTER_YEAR = 'tăng|giảm|đạt|ước|vượt|là|của|so|tiếp|cao|thấp|thực|được|như|có';
/** Before a number, it is a count and no year. */
const COUNTS_BEFORE = 'số|hơn|gần|khoảng|trên|đạt|là|có|được|thứ|điều|khoản|dưới|còn|mã|lên|xuống|tăng|giảm|thêm';
/** After a number, it is a count and no year. */
const COUNTED =
  'đảng|tổ|chi|người|hộ|tỷ|triệu|nghìn|ngàn|đồng|doanh|cuộc|đơn|dự|lượt|trường|đoàn|ha|km|m2|usd|đại|cán|vụ|nhiệm|văn|điểm|xã|thôn|cơ|học|sinh|hồ|căn|tấn|lớp|quần|ứng|phần|mét|ý|tập|công|lao|khách|lần|nhân|hội|phường|tỉnh|thành';
/** Around a number of months that is a length of time. */
const LASTING_BEFORE = 'hạn|sau|dài|mỗi|khoảng|gian|trước|thêm|cách|mất|chậm|quá|từ|hơn|gần|tù|khóa';
const LASTING_AFTER = 'kể|thi|triển|tuổi|trước|sau|liên|nữa|tù|trở|tập|một|thực|thử|là';
const DOCUMENT =
  /(?:chỉ thị|nghị quyết|quyết định|kế hoạch|hướng dẫn|quy định|thông báo|kết luận|công văn|nghị định|thông tư|luật|quy chế|tờ trình|đề án|chương trình|công điện|thông tri|chi thi|nghi quyet|quyet dinh|ke hoach|-[a-zđ]{2,4}(?:\/[a-zđ]{2,6})?)[^.;\n]{0,70}$/u;
const SEPARATED = /\d\s?([/-])\s?\d{1,2}(?:\s?\1\s?\d{4})?$|tháng|thang/;
const RANGED = /\d{4}\s*(?:-|\/)\s*\d{4}$|(?:đến|den)\s+(?:năm\s+|nam\s+)?\d{4}$/;
/** Ends of quarters: dates that figures are given at. */
const QUARTER_END = /(?:31\s?[/-]\s?12|31\s?[/-]\s?0?3|30\s?[/-]\s?0?6|30\s?[/-]\s?0?9)(?!\d)/;

export type PeriodGuard = (words: Words, from: number, to: number) => boolean | 'skip';

/** Tests that look beyond the words of a pattern; `skip`: the words are used up, but say no period. */
export function periodGuards(
  spell: (word: string) => string
): Record<NonNullable<PeriodPattern['guard']>, PeriodGuard> {
  const set = (list: string) => new Set(list.split('|').map(spell));
  const beforeYear = set(BEFORE_YEAR);
  const counted = set(COUNTED);
  const afterYear = set(AFTER_YEAR);
  const countsBefore = set(COUNTS_BEFORE);
  const lastingBefore = set(LASTING_BEFORE);
  const lastingAfter = set(LASTING_AFTER);
  const said = ({ readable, starts, ends }: Words, from: number, to: number) =>
    readable.lower.slice(starts[from], ends[to - 1]);

  return {
    date: (words, from, to) => SEPARATED.test(said(words, from, to)),
    'as-of': (words, from, to) => {
      const text = said(words, from, to);
      if (!SEPARATED.test(text)) return false;
      const start = words.starts[from]!;
      const documented = DOCUMENT.test(words.readable.lower.slice(Math.max(0, start - 110), start));
      return QUARTER_END.test(text) && !documented ? true : 'skip';
    },
    // `tháng Sáu`; not `mỗi tháng ba lần`.
    capital: ({ keys, readable: { text, lower }, starts }, from, to) => {
      const month = keys.indexOf(spell('tháng'), from);
      const name = starts[month + 1];
      return (
        month >= 0 &&
        month + 1 < to &&
        name !== undefined &&
        text[name] !== lower[name] &&
        text[name + 1] === lower[name + 1]
      );
    },
    range: (words, from, to) => RANGED.test(said(words, from, to)),
    months: (words, from, to) =>
      !(
        words.gaps[from] === ' ' &&
        lastingBefore.has(words.keys[from - 1] ?? '') &&
        !(words.keys[from - 1] === 'sau' && words.gaps[to] === ',')
      ) &&
      !(
        words.gaps[to] === ' ' &&
        lastingAfter.has(words.keys[to] ?? '') &&
        !(words.keys[to] === spell('là') && /^\d/.test(words.keys[to + 1] ?? ''))
      ) &&
      !/[\d/]$/.test(before(words, from).trim()),
    'bare-year': (words, from, to) => {
      const next = after(words, to - 1);
      // A cell of a table.
      if (/[|\t]\s*$/.test(before(words, from)) && /^\s*(?:[|\t\n]|$)/.test(next)) return true;
      if (/[-/.,%]$|^[-/%]/.test(before(words, from).trim()) && !before(words, from).includes(', ')) return false;
      if (/^[-/%]|^[.,]\d/.test(next)) return false;
      if (words.gaps[to] === ' ' && next === ' ' && counted.has(words.keys[to] ?? '')) return false;
      if (before(words, from).includes('(') && next.startsWith(')')) return true;
      if (from === 0 || words.gaps[from] === '|') return false;
      const last = words.keys[from - 1]!;
      if (beforeYear.has(last)) return true;
      // `GRDP Hà Nội 2025: +8,16%`
      return (
        !/\d/.test(last) && !countsBefore.has(last) && (words.gaps[to] !== ' ' || afterYear.has(words.keys[to] ?? ''))
      );
    }
  };
}
