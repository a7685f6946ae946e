import { other, type Found } from './found';
import { before, match, sticky, type Scene } from './scene';
import { amountAt } from './amounts';

const Y = '(?:(?:19|20)\\d\\d|2100)(?!\\d|[.,]\\d|%)';
const M = '(?:0?[1-9]|1[0-2])(?!\\d|[.,]\\d|%)';
const Q = '(?:i{1,3}|iv|0?[1-4])(?![\\p{L}\\d]|[.,]\\d|~%)';
const OF_YEAR = `(?:~[/-]~(?:năm_)?|~,?_?(?:của_)?năm_)${Y}`;
const TO = `(?:~-~|~/~|_đến_(?:hết_)?(?:năm_)?|_tới_(?:năm_)?)`;
const STRETCH = '(?:giai_đoạn|thời_k[ỳì]|nhiệm_k[ỳì]|năm_học|niên_(?:khóa|khoá|độ)|khóa|khoá)';

const RULES = [
  `(?:${STRETCH}_(?:từ_)?(?:năm_)?|những_năm_|các_năm_|năm_)${Y}(?:${TO}${Y})?`,
  `(?:những_năm|thập_(?:niên|k[ỷỉ]))_(?:19|20)?\\d0(?!\\d|[.,]\\d|~%)`,
  `thế_k[ỷỉ]_(?:[ivx]{1,5}|\\d{1,2})(?![\\p{L}\\d])`,
  `tháng_${M}(?:~-~${M}(?![/]))?(?:${OF_YEAR}|_${Y})?`,
  `(?:quý|quí)_${Q}(?:~-~${Q})?(?:${OF_YEAR}|_${Y})?`,
  `q[1-4](?:~[/-]~|_)${Y}`,
  `\\d{1,3}(?:~-~\\d{1,3})?_tháng(?:_(?:đầu|cuối|giữa)(?:_của)?_năm(?:_học)?|_(?:đầu|cuối))?(?:~,?(?:${OF_YEAR}|_${Y}))?(?![\\p{L}\\d])`,
  `\\d{1,2}~t(?:~[/-]?~)${Y}`,
  `${M}~[/]~${Y}|(?:0[1-9]|1[0-2])-${Y}`,
  `${Y}~[-/]~(?:${Y}|\\d\\d(?![\\d/-]|[.,]\\d))`
].map((rule) => sticky(rule));

const YEARS = sticky(
  `(\\d{1,3}(?:[.,]\\d{1,3}|~-~\\d{1,3})?)(?:_|~-~)(?:thập_(?:k[ỷỉ]|niên)|thế_k[ỷỉ]|tuần(?!_lễ)|năm)(?:_(?:từ_)?(${Y})~-~${Y})?(?![\\p{L}])(?!_(?:19|20)\\d\\d(?!\\d))`
);
const BARE_YEAR = sticky(Y);
/** Before a bare number of four digits: a quantity comes. */
const QUANTITY = /(?:đạt|có|gồm|là|tăng|giảm|thêm|nạp|hơn|gần|khoảng|số|còn|được|được|ngạch|tra) $/;

/** A period of time; from the word that names its kind (`năm`, `quý`, `giai đoạn`) where it stands there. */
export function periodReading(scene: Scene, at: number): Found | null {
  let end = 0;
  for (const rule of RULES) {
    const found = match(rule, scene, at);
    if (found) end = Math.max(end, at + found[0].trimEnd().length);
  }
  const years = match(YEARS, scene, at);
  if (years) end = Math.max(end, at + years[0].length);
  if (!end && match(BARE_YEAR, scene, at) && isYear(scene, at)) end = at + 4;
  return end ? other('period', at, end) : null;
}

/** `so với 2022`; not `2000 tỷ đồng`, `đạt 1985 đảng viên`. */
function isYear(scene: Scene, at: number): boolean {
  if (/[\d.,/-]$/.test(before(scene, at, 1)) && /\d[.,/-]$/.test(before(scene, at, 2))) return false;
  const unit = amountAt(scene, at)?.unit;
  if (!unit) return true;
  const counted = unit.kind !== 'thing' && (unit.kind !== 'counted' || /persons|members|households/.test(unit.measure));
  return !counted && !(QUANTITY.test(before(scene, at)) && unit.kind === 'counted');
}
