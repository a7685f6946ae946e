import { figure, type Found } from './found';
import { FIRST_NUMBER_WORDS, numberWords, TWO_TO_TEN } from './numberWords';
import { times } from './amounts';
import { after, before, match, sticky, type Scene } from './scene';
import { countableInWords, unitAfter } from './unitAfter';

/** Shares in words are rough: a tenth of the whole to either side would be another word, so half of that is their step. */
const ROUGH_PERCENT = 5;
/** `gấp đôi` is said from about 1,75 to 2,25 times. */
const ROUGH_TIMES = 0.5;

const FOLD = sticky('gấp_(đôi|rưỡi|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\\p{L}])(?!_(?:mươi|lần|trăm|\\d|phần))');
const FOLDS: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5, ...TWO_TO_TEN };
const HALF = sticky('một_nửa(?!\\p{L})');
const OVER_HALF = /(?:quá|hơn|trên|gần|chưa đến|chưa tới) $/;
const HALF_OF = sticky(
  'nửa(?=_(?:số|tổng|trong|dự_toán|kế_hoạch|diện_tích|dân_số|chỉ_tiêu|quãng|là|đã)(?!\\p{L})|~[,;)]|\\.|$)'
);
const HALF_A = sticky('nửa(?=_(?:triệu|t[ỷỉ]|vạn|nghìn)(?!\\p{L}))');
const PART = sticky('(một|hai|ba|bốn)_phần_(hai|ba|tư|bốn|năm|mười)(?!\\p{L}|_\\d)');
const PARTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, mười: 10 };
const TIMES = sticky('_lần(_rưỡi)?(?!\\p{L})(?!_(?:thứ|đầu|nữa))');
const MANY = /(?:gấp|tăng|giảm|cao|lớn|thấp|nhiều|bằng)(?: (?:hơn|gần|khoảng|tới|đến|trên|lên|xấp xỉ|gấp))* $/;
/** Before `năm`: the number follows. After anything else it may be the year. */
const BEFORE_FIVE =
  /(?:^|[,:;(] ?|[-+*•·] |(?:có|với|gồm|là|tại|ở|của|và|hơn|gần|khoảng|lập|tra|ra|hành|dụng|khai|cho|nạp|thêm|ít nhất|được|đủ|hiện|hành|dựng|cả) )$/;
const SENTENCE_BEFORE = /[.!?…]["”)]? $/;
const NOT_A_COUNT = /(?:hàng|thứ|một|nhiều|vài|mấy|phần|lần|hằng|\d|mươi|trăm|nghìn|vạn|triệu|tỷ) $/;
const ONLY_ONE = /(?:chỉ|chỉ có|còn|duy nhất) $/;

export const NUMBER_WORDS = [...FIRST_NUMBER_WORDS, 'gấp', 'nửa'].join('|');

/** Figures in words: `gấp đôi`, `một nửa`, `hai phần ba`, `ba lần`, `hai phần mềm`, `mười phần trăm`. */
export function wordReading(scene: Scene, at: number): Found | null {
  const fold = match(FOLD, scene, at);
  if (fold) {
    const value = FOLDS[fold[1]!]!;
    return figure('times', at, at + fold[0].length, { value, step: ROUGH_TIMES, measure: 'times' });
  }
  const half = match(HALF, scene, at) ?? (OVER_HALF.test(before(scene, at)) ? match(HALF_OF, scene, at) : null);
  if (half) return share(at, half[0].length, 50);
  if (match(HALF_A, scene, at)) return halfReading(scene, at);
  const part = match(PART, scene, at);
  if (part && PARTS[part[1]!]! < PARTS[part[2]!]!)
    return share(at, part[0].length, (PARTS[part[1]!]! / PARTS[part[2]!]!) * 100);
  return countReading(scene, at);
}

/** `nửa triệu người`. */
function halfReading(scene: Scene, at: number): Found | null {
  const unit = unitAfter(scene, at + 'nửa'.length);
  if (!unit) return null;
  const { measure, noun, factor } = unit;
  return figure('amount', at, unit.end, { value: times(0.5, factor), step: times(0.5, factor), measure, noun });
}

/** `Năm đoàn …` at the beginning of a sentence; `Năm Đảng bộ …` is the year. */
function opensWithFive(scene: Scene, at: number, left: string): boolean {
  const noun = scene.text[at + 'năm '.length] ?? '';
  return SENTENCE_BEFORE.test(left) && (noun === noun.toLowerCase() || scene.text[at + 1] === 'Ă');
}

function share(at: number, length: number, value: number): Found {
  return figure('percent', at, at + length, { value, step: ROUGH_PERCENT, measure: 'percent' });
}

function countReading(scene: Scene, at: number): Found | null {
  const number = numberWords(scene, at);
  if (!number) return null;
  const left = before(scene, at);
  if (NOT_A_COUNT.test(left)) return null;
  const multiple = match(TIMES, scene, number.end);
  if (multiple && number.value > 1 && MANY.test(left)) {
    const value = number.value + (multiple[1] ? 0.5 : 0);
    return figure('times', at, number.end + multiple[0].length, {
      value,
      step: ROUGH_TIMES,
      measure: 'times',
      noun: 'lần'
    });
  }
  const unit = unitAfter(scene, number.end);
  if (!unit || !countableInWords(unit)) return null;
  if (number.words === 1 && number.value === 5 && !BEFORE_FIVE.test(left) && !opensWithFive(scene, at, left))
    return null;
  if (number.words === 1 && number.value === 1 && !ONLY_ONE.test(left)) return null;
  const form = unit.kind === 'percent' || unit.kind === 'points' ? unit.kind : 'amount';
  const value = times(number.value, unit.factor);
  const end = Math.max(unit.end, number.end);
  return figure(form, at, end, { value, step: unit.factor, measure: unit.measure, noun: unit.noun });
}

/** `gấp 3 cả nước`: digits after `gấp` without `lần`. */
export function isFold(scene: Scene, at: number): boolean {
  return /gấp (?:hơn |gần |khoảng |tới |đến )?$/.test(before(scene, at)) && !/^ ?(?:%|lần)/.test(after(scene, at));
}
