import { amountAt, amountReading, times } from './amounts';
import { dateReading, timeReading } from './dates';
import { DOCUMENT_WORDS, documentReading } from './documents';
import { figure, isFigure, longest, other, type Found } from './found';
import { LABEL_WORDS, labelReading } from './labels';
import { periodReading } from './periods';
import { ofReading, rankReading } from './ranks';
import { isListed } from './listed';
import { after, before, type Scene } from './scene';
import { isFold, NUMBER_WORDS, wordReading } from './wordFigures';

const PERIOD_WORDS =
  'năm|tháng|quý|quí|q(?=[1-4])|giai_đoạn|thời_k[ỳì]|nhiệm_k[ỳì]|niên_(?:khóa|khoá|độ)|thập_(?:niên|k[ỷỉ])|thế_k[ỷỉ]|những_năm|các_năm';
const WORDS =
  `ngày|mùng|mồng|hôm|${PERIOD_WORDS}|${DOCUMENT_WORDS}|${LABEL_WORDS}|xếp_hạng|hạng|top|tốp|${NUMBER_WORDS}|https?|www`.replaceAll(
    '_',
    ' {1,3}'
  );

/** Where a number can begin: digits with their sign, a word that goes before them, a number in words, a Roman numeral. */
export const STARTS = new RegExp(
  `(?:[-+](?=\\d)|(?<=\\p{L}-?)\\d|\\d|(?<![\\p{L}\\d])(?:(?:${WORDS})(?![\\p{L}])|[ivxl]{1,7}(?![\\p{L}\\d])))`,
  'gu'
);

const CUE =
  /(?:đạt|là|tăng|giảm|còn|lên|xuống|bằng|có|gồm|được|chiếm|ước|hơn|gần|khoảng|trên|dưới|thêm|nhất|thiểu|đa|vượt|từ|đến|tới|với|ở mức|mức|số|cả|xấp xỉ|chỉ|mất|mốc|và|trong đó|thu|chi|kỳ|lần lượt|tương ứng|khiển trách|cảnh cáo|cách chức|khai trừ|(?:tổng số|số lượng)(?: [^\d.,;:]{1,30})?) $|[:=(|<>≥≤,] ?$/;

/** Beyond any figure in any measure: the digits are a code. */
const LARGEST = 1e18;

/** What begins at a place, or null. `last` is the number before it, whose kind a bare one takes over (`Điều 5, 6 và 7`). */
export function numberAt(scene: Scene, at: number, last: Found | null): Found | null {
  const first = scene.lower[at] ?? '';
  if (first === '-' || first === '+') return signed(scene, at);
  if (!/\d/.test(first)) return atWord(scene, at, last);
  if (/\p{L}-?$/u.test(scene.lower.slice(Math.max(scene.start, last?.end ?? 0, at - 2), at)))
    return insideWord(scene, at, last?.end ?? scene.start);
  const others = [documentReading, dateReading, timeReading, periodReading, labelReading].map((read) =>
    read(scene, at)
  );
  const found = longest([
    ...others.slice(0, 2),
    rankReading(scene, at, last),
    ...others.slice(2),
    ofReading(scene, at),
    amountReading(scene, at)
  ]);
  if (found && Math.abs(found.value) > LARGEST) return other('label', found.start, found.end);
  return found && plainOrLabel(scene, found, last);
}

function atWord(scene: Scene, at: number, last: Found | null): Found | null {
  const [document, date, period, label] = [documentReading, dateReading, periodReading, labelReading].map((read) =>
    read(scene, at)
  );
  const rank = rankReading(scene, at, last);
  const found = longest([document!, date!, period!, rank, label!]) ?? wordReading(scene, at);
  const bareRoman = found?.form === 'label' && /^[IVXL]+$/.test(scene.text.slice(found.start, found.end));
  return bareRoman && last?.form === 'period' && continues(scene, last, at)
    ? { ...last, start: at, end: found.end }
    : found;
}

/** `-0,5%`; not the bullet of a list, nor the dash between two numbers. */
function signed(scene: Scene, at: number): Found | null {
  const left = before(scene, at, 2);
  if (/[\p{L}\d%)]$/u.test(left)) return null;
  const found = amountReading(scene, at);
  if (!found || (at === scene.start && found.form !== 'percent' && found.form !== 'points')) return null;
  return found;
}

/** Digits that hang on letters: `QH15`, `COVID-19`, `G20`; those of `km2` are none. */
function insideWord(scene: Scene, at: number, from: number): Found | null {
  const word = /[\p{L}\d.-]*\p{L}-?$/u.exec(scene.text.slice(Math.max(scene.start, from, at - 24), at))?.[0] ?? '';
  const tail = /^[\p{L}\d]*(?:[.-]\d+)?/u.exec(scene.text.slice(at, at + 24))?.[0] ?? '';
  if (/^(?:[kc]?m|co|o|so|n)[2-3]/i.test(word + tail)) return null;
  return other('label', at - word.length, at + tail.length);
}

/** Bare digits name rather than say, unless something before them calls for a quantity. */
function plainOrLabel(scene: Scene, found: Found, last: Found | null): Found {
  if (found.form !== 'plain') return found;
  const written = scene.lower.slice(found.start, found.end);
  if (isFold(scene, found.start))
    return figure('times', found.start, found.end, { value: found.value, step: found.step, measure: 'times' });
  const paid = partOfSum(scene, found);
  if (paid) return paid;
  if (!/^\d+(?:-\d+)?$/.test(written)) return found;
  if (last && continues(scene, last, found.start))
    return isFigure(last.form) ? found : { ...last, start: found.start, end: found.end };
  const cell =
    scene.isTab(found.start - 1) || scene.isTab(found.end) || (found.start === scene.start && found.end === scene.end);
  if (
    cell ||
    CUE.test(before(scene, found.start)) ||
    isListed(scene, found, last) ||
    /^ ?(?:so với|là |được |\()/.test(after(scene, found.end, 8))
  )
    return found;
  return other('label', found.start, found.end);
}

/** `35.236/46.956 tỷ đồng`: the first has the money of the second. */
function partOfSum(scene: Scene, found: Found): Found | null {
  const stroke = /^ ?\/ ?(?=\d)/.exec(after(scene, found.end, 4));
  const unit = stroke && amountAt(scene, found.end + stroke[0].length)?.unit;
  if (!unit || unit.kind !== 'money') return null;
  const { value, step, start, end } = found;
  return figure('amount', start, end, {
    value: times(value, unit.factor),
    step: times(step, unit.factor),
    measure: unit.measure,
    noun: unit.noun
  });
}

function continues(scene: Scene, last: Found, at: number): boolean {
  return /^ ?(?:,|và|hoặc|hay|-|đến) ?$/.test(scene.lower.slice(last.end, at).replace(/ +/g, ' '));
}
