import { amountAt } from './amounts';
import { other, type Found } from './found';
import { periodReading } from './periods';
import { isPlainRoman, isRoman } from './roman';
import { after, before, match, oneOf, sticky, type Scene } from './scene';

const NAMED = oneOf(
  `bảng|biểu|biểu đồ|hình|phụ lục|chương|mục|phần|tập|trang|câu|bước|vành đai|quốc lộ|tỉnh lộ|đường số|loại|cấp|cấp độ|mức|mức độ|tầng|
  phòng|vòng|kỳ|kỳ họp|phiên|phiên họp|khu|khu vực|cụm|tổ|tổ số|đội|ngõ|ngách|hẻm|nhà|quận|phường|lô|số hiệu|phiên bản|thế hệ|công nghiệp|
  cách mạng|đợt|vùng|tuyến|tuyến số|tuyến metro|khóa|khoá|khối|lớp|giai đoạn|pha|tiêu chí|tiêu chí số|mẫu|mẫu số|trung ương|đại hội|
  đại hội đảng|hội nghị trung ương|kênh|đài|ga|nhóm|dạng|hạng|thứ|tết|zone|web|bài|tiểu dự án|gói thầu|công trường|chốt|trạm|zalo|điện thoại|
  đt|tel|fax|hotline|đường dây nóng|mã|mã số|fc|u`
    .split('|')
    .map((word) => word.trim().replaceAll(' ', '_'))
);
const LABEL = sticky(`(${NAMED}_(?:số_|thứ_)?|lần_thứ_|số_)(?:(\\d[\\d.]*)|([ivxl]{1,7}))(?![\\p{L}\\d]|[,/-]\\d|~%)`);
const ORDINAL = sticky(`(?:lần_)?thứ_(?:\\d{1,3}(?![\\p{L}\\d]|[.,/]\\d|~%))`);
const IN_WORDS = sticky(
  '(?:lần_)?thứ_(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:_(?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?)(?!\\p{L})'
);
const CONGRESS = /(?:hội nghị|đại hội|kỳ họp|phiên họp)(?: [\p{L}]+){0,8} $/u;
const LIST = sticky('(?:\\d{1,3}(?:\\.\\d{1,2}){0,4}|[ivxl]{1,6})(?:\\.\\d{1,2})*(?:[.)/]|-(?= \\p{L}))(?=$| )');
const OUTLINE = sticky('\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?(?= )');
const BRACKETED = sticky('\\d{1,2}\\)');
const SECTIONS = sticky('\\d{1,9}(?:\\.\\d{1,9}){2,12}(?!\\d)');
const PHONE = sticky('(?:\\(?\\+?84\\)?|0)[\\d]{0,3}(?:[ .)-]{1,2}\\d{2,4}){2,4}(?!\\d)|0\\d{8,10}(?!\\d)');
const CODE = sticky('\\d{1,9}(?:[.,/-]\\d{1,9}){0,4}[a-zđ][\\p{L}\\d]{0,24}');
const VERSION = sticky('\\d\\.0(?!\\d|[.,]\\d|~%|_(?:tỷ|tỉ|triệu|điểm|nghìn|lần))');
const SLOGAN = sticky(
  '\\d{1,2}~(?:tốt|rõ|sao|không|nhất|(?<=(?:^|\\D)\\d)k|dám|biết|cùng|xây)(?![\\p{L}])(?!_(?:hơn|đạt|có|được))'
);
const RATIO = sticky('(?:24/24|24/7|1/(?:500|200|100|2\\.?000|5\\.?000|10\\.?000))(?!\\d)');
const ROMAN = sticky('[ivxl]{1,7}(?![\\p{L}\\d])');
const URL = sticky('(?:https?://|www\\.)[^ ]+');

export const LABEL_WORDS = `${NAMED}|lần_thứ|thứ`;

/** A number that only names, from its word on (`khóa XIII`, `Bảng 3`, `lần thứ XVIII`) where that stands there. */
export function labelReading(scene: Scene, at: number): Found | null {
  const url = match(URL, scene, at);
  if (url) return other('label', at, at + url[0].length);
  const named = match(LABEL, scene, at);
  if (named && isName(scene, at, named)) return other('label', at, at + named[0].replace(/\.+$/, '').length);
  const ordinal =
    match(ORDINAL, scene, at) ?? (CONGRESS.test(before(scene, at, 60)) ? match(IN_WORDS, scene, at) : null);
  if (ordinal) return other('label', at, at + ordinal[0].length);
  const start = at === scene.start || /^[\s#>*+•·-]*\(?$/.test(scene.lower.slice(scene.start, at));
  const list = listNumber(scene, at, start);
  if (list) return list;
  if (isDigit(scene, at)) return labelOfDigits(scene, at, start);
  const roman = match(ROMAN, scene, at);
  if (!roman) return null;
  const end = at + roman[0].length;
  const cell = start && (scene.isTab(end) || /^ - /.test(after(scene, end, 3)));
  return (cell && isRoman(scene, at, end)) || isPlainRoman(scene, at, end) ? other('label', at, end) : null;
}

function labelOfDigits(scene: Scene, at: number, start: boolean): Found | null {
  const outline = start ? match(OUTLINE, scene, at) : null;
  if (
    outline &&
    /^\p{Lu}/u.test(
      scene.text
        .slice(at + outline[0].length)
        .trimStart()
        .slice(0, 1)
    )
  )
    return other('label', at, at + outline[0].length);
  const bracket = scene.lower[at - 1] === '(' ? match(BRACKETED, scene, at) : null;
  if (bracket) return other('label', at, at + bracket[0].length - 1);
  const cell = start ? match(/\d{1,3}(?=[ -])/y, scene, at) : null;
  if (cell && isCellNumber(scene, at + cell[0].length)) return other('label', at, at + cell[0].length);
  const sections = match(SECTIONS, scene, at);
  if (sections && !/^\d{1,3}(?:\.\d{3})+$/.test(sections[0])) return other('label', at, at + sections[0].length);
  for (const rule of [PHONE, CODE, VERSION, SLOGAN, RATIO]) {
    const found = match(rule, scene, at);
    if (found && !(rule === CODE && (amountAt(scene, at)?.unit || /^\d{1,2}[hg]/.test(found[0]))))
      return other('label', at, at + found[0].length);
  }
  return inName(scene, at);
}

/** `Bảng 3` names; `tổ 5 đảng viên`, `phần 2,5%`, `tổng số 12 chỉ tiêu`, `cấp 10 tỷ đồng` count. */
function isName(scene: Scene, at: number, [all, head = '', digits = '', roman = '']: RegExpExecArray): boolean {
  const from = at + head.length;
  if (roman)
    return (
      isRoman(scene, from, from + roman.length) &&
      (roman.length > 1 ||
        /(?:kỳ|cấp|loại|vòng|khóa|khoá|mục|chương|phần|lục|thứ|bảng|khu vực|khu|vùng|phiên|hạng|nhóm|hội|đợt|mẫu|tập) $/.test(
          head
        ))
    );
  if (
    /^số/.test(head) &&
    /(?:tổng|con|đa|thiểu|trong|hệ|chỉ|ước|dân|nhân|một|tham|phân|trị|vào|vị trí) $/.test(before(scene, at))
  )
    return false;
  if (/^phòng/.test(head) && /hải $/.test(before(scene, at))) return false;
  if (/\.\d{3}/.test(digits) || /^\.|\.\.$/.test(digits)) return false;
  if (/^(?:hạng|thứ)/.test(head)) return false;
  if (!/số $/.test(head) && periodReading(scene, from)) return false;
  const unit = amountAt(scene, from)?.unit;
  if (unit && unit.kind !== 'thing') return false;
  return !(
    unit &&
    /^(?:mức|tổ|phần|nhà|lớp|bài|cấp|khu|đội|ga|mã|kỳ|nhóm|u|đài) $/.test(head) &&
    all.length > 0 &&
    scene.lower[at] === scene.text[at]
  );
}

function listNumber(scene: Scene, at: number, start: boolean): Found | null {
  const list = match(LIST, scene, at);
  if (!list || !(start || opensItem(scene, at, at + list[0].length))) return null;
  const mark = at + list[0].length - 1;
  if (!isDigit(scene, at) && !isRoman(scene, at, mark)) return null;
  return other('label', at, scene.lower[at - 1] === '(' ? mark : mark + 1);
}

/** `…: 1. Thực hiện …; 2) Nâng cao …` */
function opensItem(scene: Scene, at: number, end: number): boolean {
  const left = scene.lower[end - 1] === '.' ? /(?:[:;.]|gồm|là) \(?$/ : /(?:[:;.,]|gồm|là) \(?$/;
  return left.test(before(scene, at)) && /^ \p{Lu}/u.test(scene.text.slice(end, end + 2));
}

function isCellNumber(scene: Scene, end: number): boolean {
  return scene.isTab(end) || /^ - \p{Lu}/u.test(scene.text.slice(end, end + 4));
}

/** A small number inside a short quotation, without a unit that only figures have. */
function inName(scene: Scene, at: number): Found | null {
  if (!scene.inName(at)) return null;
  const amount = amountAt(scene, at);
  const unit = amount?.unit;
  if (!amount || amount.numeral.value >= 100 || (unit && unit.kind !== 'thing' && unit.kind !== 'counted')) return null;
  return other('label', at, amount.numeral.end);
}

function isDigit(scene: Scene, at: number): boolean {
  return /\d/.test(scene.lower[at] ?? '');
}
