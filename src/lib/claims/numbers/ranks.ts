import { amountAt } from './amounts';
import { figure, type Found } from './found';
import { TWO_TO_TEN } from './numberWords';
import { after, before, match, sticky, type Scene } from './scene';
import { periodReading } from './periods';
import { unitAfter } from './unitAfter';

const WORDS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4, ...TWO_TO_TEN };
const RANK = sticky(
  `(xếp_hạng_(?:thứ_)?|hạng_(?:thứ_)?|thứ_hạng_|thứ_|số_|top_|tốp_|)(?:(\\d{1,4})(?!\\d|[.,]\\d|~%)|(${Object.keys(WORDS).join('|')})(?!\\p{L}))`
);
const OF = sticky('(?:~/~|_(?:trong|trên)_(?:tổng_)?(?:số_)?)(\\d{1,4})(?!\\d|[.,/]\\d|~%)');
const RANKED =
  /(?:đứng|xếp|xếp hạng|vị trí|hạng|vị thứ|ngôi|giữ|bậc|lên|xuống|từ|vươn lên|ở)(?: (?:hạng|vị trí|ở|vào|ngôi|bậc|từ|lên|xuống|vị|trí|tốp|nhóm))* $/;
const STANDS = /(?:đứng|xếp|xếp hạng|vị trí|hạng|vị thứ|ngôi) (?:hạng |vị trí |ở |vị )?$/;
const AMONG =
  /^,? (?:cả nước|toàn quốc|trong (?:cả nước|toàn quốc|số |các |vùng|khu vực|toàn)|trên (?:cả nước|toàn quốc)|toàn vùng|của cả nước|vùng|(?:trong )?(?:63|34) )/;
const MEDAL = /(?:huân chương|huy chương|di tích|đô thị|loại|bằng khen|danh hiệu|giải|chương lao động|tai nạn)[^,.;]*$/;

/** `thứ 5/63`, `xếp thứ hai cả nước`, `hạng 12/34`, `vị trí số 1`, `top 10`; not `lần thứ 5`, `thứ nhất, …`, `huân chương hạng Ba`. `last`: the number before. */
export function rankReading(scene: Scene, at: number, last: Found | null): Found | null {
  const found = match(RANK, scene, at);
  if (!found) return null;
  const [all, head = '', digits = '', word = ''] = found;
  const end = at + all.length;
  const among = match(OF, scene, end);
  const left = before(scene, at);
  const kind = head.trim().split(/ +/)[0] ?? '';
  if (head === 'xếp hạng ' && periodReading(scene, end - digits.length)) return null;
  const goesOn = kind === 'thứ' && digits !== '' && isAmongRanks(scene, at, last);
  if (!goesOn && !isRank(kind, digits, left, after(scene, end), among)) return null;
  const of = among ? Number(among[1]) : null;
  const value = word ? WORDS[word]! : Number(digits);
  if (of !== null && of < value) return null;
  const stop = among ? end + among[0].length : end;
  const noun = of === null ? null : unitAfter(scene, stop);
  const parts = {
    value,
    step: 1,
    measure: 'rank',
    of,
    noun: noun?.kind === 'thing' || noun?.kind === 'counted' ? noun.noun : ''
  };
  return figure('rank', at, stop, parts);
}

const RANKING = /(?:xếp hạng|thứ hạng|bảng xếp|xếp thứ|vị trí|đứng thứ|vị thứ)[^.;]*$/;
const ORDINAL_OF =
  /(?:lần|năm|ngày|buổi|tháng|kỳ|quý|phiên|khóa|khoá|đợt|người|đoàn|điều|bước|lớp|con|tuyến|nhóm|dự án|thành phố|thế hệ|nhiệm kỳ|hội|bên|loại|cấp|việc|điểm|câu|nước) $/;

/** `…đứng thứ 21; Hà Nội khá hơn, thứ 16`: behind another rank, or the word for it, in the paragraph. */
function isAmongRanks(scene: Scene, at: number, last: Found | null): boolean {
  if (ORDINAL_OF.test(before(scene, at))) return false;
  if (last?.form === 'rank' && at - last.end < 160) return true;
  return RANKING.test(before(scene, at, 100));
}

function isRank(kind: string, digits: string, left: string, right: string, among: RegExpExecArray | null): boolean {
  const strokes = among?.[0].includes('/');
  if (kind === 'top' || kind === 'tốp') return digits !== '' && !/^ ?(?:%|tỷ)/.test(right);
  if (kind === 'số') return /vị trí $/.test(left);
  if (kind === '')
    return digits !== '' && STANDS.test(left) && Boolean(among) && (Boolean(strokes) || /hạng|trí/.test(left));
  if (/(?:lần|năm|ngày|buổi|tháng|kỳ|quý|phiên|khóa|khoá|đợt|người) $/.test(left)) return false;
  if (kind === 'hạng') return digits !== '' && !MEDAL.test(left);
  if (kind === 'xếp') return true;
  if (RANKED.test(left) || strokes) return true;
  return AMONG.test(right) || (among !== null && digits !== '');
}

const OUT_OF = sticky('(?:~/~(?:tổng_số_)?|_trên_(?:tổng_)?(?:số_)?|_trong_tổng(?:_số)?_|_trong_số_|_trong_)(?=\\d)');

/** `85,5/100 điểm`, `8,5/10`: n need not be whole of these. */
const POINTS_OUT_OF = new Set([10, 100]);

/** `50/50 ban tổ chức`, `23 trên tổng số 25 chỉ tiêu`, `9 trong số 12`; dates were looked for before. */
export function ofReading(scene: Scene, at: number): Found | null {
  const some = amountAt(scene, at)?.raw;
  const link = some && match(OUT_OF, scene, some.end);
  if (!some || !link || (!isWhole(some.value) && !/\/$/.test(link[0]))) return null;
  const all = amountAt(scene, some.end + link[0].length);
  if (!all || !isWhole(all.numeral.value) || /^[/-]\d/.test(after(scene, all.numeral.end, 2))) return null;
  if (all.unit && !['thing', 'counted'].includes(all.unit.kind)) return null;
  if (!isWhole(some.value) && !POINTS_OUT_OF.has(all.numeral.value)) return null;
  const spoken = !link[0].includes('/');
  if (spoken && (all.numeral.value < some.value || (!all.unit && !/số/.test(link[0])))) return null;
  if (!spoken && all.numeral.value < some.value && !all.unit) return null;
  const part = fraction(scene, at, some.value, all);
  if (part) return part;
  const { unit } = all;
  return figure('of', at, all.end, {
    value: some.value,
    of: all.numeral.value,
    step: some.step,
    measure: unit?.scale === 1 ? unit.measure : '',
    noun: unit?.noun ?? ''
  });
}

/** `hơn 2/3 số đảng viên`: a rough share, like `hai phần ba`. */
function fraction(scene: Scene, at: number, n: number, all: NonNullable<ReturnType<typeof amountAt>>): Found | null {
  const of = all.numeral.value;
  const end = all.numeral.end;
  if (of > 5 || n >= of || of < 2) return null;
  const some = /(?:hơn|gần|khoảng|trên|nhất|quá|tới|chiếm|dưới|bằng) $/.test(before(scene, at));
  if (!some && !/^ (?:tổng|số|mức|diện tích|dân số|quy mô)/.test(after(scene, end))) return null;
  return figure('percent', at, end, { value: (n / of) * 100, step: 5, measure: 'percent' });
}

function isWhole(value: number): boolean {
  return Number.isInteger(value);
}
