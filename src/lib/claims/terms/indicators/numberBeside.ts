import { bareSpelling, spelling } from '../words/spelling';
import { before, isNumber, type Words } from '../words/words';

const set = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => [spelling(word), bareSpelling(word)]));

const SCALES = set('triệu nghìn ngàn vạn trăm chục lượt nhiêu mấy tỷ hai ba bốn sáu bảy tám chín mười');
/** Before `năm` it is a year. */
const YEAR_BEFORE = set('trong cả mỗi hằng hàng đầu cuối các nhiều những một mấy vài của từng theo giữa trọn toàn qua');
const FIVE = set('năm');
/** Between a verb and its number. */
const SMALL = set(
  'hơn trên gần khoảng được đạt ước tới chỉ xấp xỉ quá vượt mốc là ở mức lên đến về thêm tổng cộng cũng đã có tròn ngót non thì bằng ngưỡng con số độ chừng dự kiến tính vào cỡ ít nhất'
);
const MOST_SMALL = 6;

/** Whether words `from` to `to` stand right beside a number: `668 đảng viên`, `Đảng viên: 668`, in a row of a table `Đảng viên 668`. */
export function isCounted(words: Words, from: number, to: number, first: number): boolean {
  const last = words.keys[from - 1];
  const number = last !== undefined && (isNumber(last) || SCALES.has(last) || isFive(words, from - 1, first));
  if (number && /^[\s%()"“*-]*$/.test(before(words, from))) return true;
  return isNumber(words.keys[to]) && (from === first ? /^[\s:=|]*$/ : /^\s*[:=|]\s*$/).test(before(words, to));
}

/** Whether a number comes after words that end before `to`, with only small words between. */
export function numberFollows(words: Words, to: number, last: number): boolean {
  for (let word = to; word < Math.min(last, to + MOST_SMALL); word++) {
    if (words.gaps[word] !== ' ' && !/^\s*:?\s*$/.test(before(words, word))) return false;
    if (isNumber(words.keys[word])) return true;
    if (!SMALL.has(words.keys[word]!)) return false;
  }
  return false;
}

/** `Năm đoàn`, `thành lập năm đoàn`; not `trong năm`. */
function isFive({ keys, gaps }: Words, word: number, first: number): boolean {
  if (!FIVE.has(keys[word]!)) return false;
  return word === first || (word > first && gaps[word] === ' ' && !YEAR_BEFORE.has(keys[word - 1]!));
}
