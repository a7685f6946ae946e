import { COUNTED, countedIn, moneyIn, SCALES } from './measures';
import { COUNTED_IN_WORDS, NOT_NOUNS, OTHER_UNITS, PLAIN_NOUNS, SHORT_NOUNS } from './nouns';
import { before, match, oneOf, sticky, type Scene } from './scene';

/** What stands behind the digits. */
export interface UnitAfter {
  kind: 'percent' | 'points' | 'times' | 'money' | 'counted' | 'scale' | 'thing';
  /** Of the number with its unit; a thing without a measure is not part of the number. */
  end: number;
  measure: string;
  /** Digits × factor = value in `measure`. */
  factor: number;
  /** As written, its scale too. */
  noun: string;
  /** `triệu`, `nghìn tỷ` … as a power of ten; 1 without one. */
  scale: number;
  /** A half is added: `2 triệu rưỡi`. */
  half: boolean;
}

const B = '(?![\\p{L}\\d])';
const ONE_YEAR = `(?:~/~năm|_(?:mỗi|một|hằng|hàng)_năm)${B}`;
const PERCENT = sticky(
  `~(?:(%)~điểm(?:_phần_trăm)?${B}|(điểm_phần_trăm|điểm~%|đpt)|(%|phần_(?:trăm|nghìn|ngàn)|‰)(${ONE_YEAR})?)`
);
const OF_GDP = sticky(`~g(?:rd|d)p${B}(?!_(?:của_)?(?:cả|toàn|việt))`);
const SPOKEN_SCALES = Object.keys(SCALES).filter((words) => words.length > 2 || words === 'tỷ');
const SCALE = sticky(
  `~(${oneOf(SPOKEN_SCALES).replaceAll('tỷ', 't[ỷỉ]').replaceAll(' ', '_')})(?![\\p{L}\\d]|_(?:lệ|trọng|suất))|~(tr)\\.?(?=~(?:đồng|đ|vn[đd]|usd|us\\$|\\$|đô|lượt)(?!\\p{L}))|(?<=\\d)(tr|k)(?![\\p{L}\\d])`
);
const HALF = sticky(`_rưỡi${B}`);
const PER = `((?:~/~\\p{L}[\\p{L}²\\d]*(?:_(?:người|động)${B})?){0,2})`;
const DONG_WORDS = '(?:chí|bào|bộ|thời|thuận|loạt|bằng|hồ|văn|tháp|nai|chủ|đội|hành|tình|đều|phục|ruộng|anh|xuân|hới)';
const DONG = sticky(`~(\\.?đồng|vn[đd]|\\.?đ(?!/c))${PER}${B}`);
const NOT_DONG = sticky(`_đồng_${DONG_WORDS}${B}`);
const COMRADES = sticky(`_đồng_(?:chí|bào)${B}`);
const USD = sticky(
  `~(\\.?usd|us\\$|\\$|đô[ -]?la(?:[ -]mỹ)?|dollar|đô(?!_(?:thị|thành|đốc|hộ|vật|hội))(?:_mỹ)?|mỹ_kim)${PER}${B}`
);
const TIMES = sticky(`~lần(_rưỡi)?${B}(?!_thứ)`);
const NOUNS = sticky(`~(${oneOf([...Object.keys(COUNTED), ...OTHER_UNITS, ...PLAIN_NOUNS])})${B}`);
const WORDS = sticky(`_(\\p{L}+)(?:_(\\p{L}+)(?:_(\\p{L}+))?)?`);
/** `171 ngày 14/8`, `10 phường Cửa Nam` are not days and wards. */
const DATE_FOLLOWS = sticky(`_\\d{1,2}(?:[/.-]\\d|_tháng)`);

export function unitAfter(scene: Scene, at: number): UnitAfter | null {
  const percent = percentAfter(scene, at) ?? spokenPoints(scene, at);
  if (percent) return percent;
  const scaled = match(SCALE, scene, at);
  const scale = scaled ? SCALES[scaleWords(scaled)]! : 1;
  let from = scaled ? at + scaled[0].length : at;
  const rawHalf = scaled && match(HALF, scene, from);
  if (rawHalf) from += rawHalf[0].length;
  const common = { scale, half: Boolean(rawHalf) };
  const money = moneyAfter(scene, at, from, scale, Boolean(scaled));
  if (money) return { ...money, ...common };
  if (!scaled) {
    const times = match(TIMES, scene, at);
    if (times) return { ...unit(scene, 'times', at, at + times[0].length, 'times', 1), half: Boolean(times[1]) };
  }
  const thing = thingAfter(scene, from, scale);
  if (thing) {
    const { nounEnd, ...rest } = thing;
    const end = thing.inside ? thing.end : scaled ? from : at;
    return { ...rest, end, noun: scene.text.slice(at, nounEnd).trim(), ...common };
  }
  if (!scaled) return null;
  const vnd = scale >= 1e9;
  return { ...unit(scene, 'scale', at, from, vnd ? 'vnd-billion' : '', vnd ? scale / 1e9 : scale), ...common };
}

function unit(
  scene: Scene,
  kind: UnitAfter['kind'],
  at: number,
  end: number,
  measure: string,
  factor: number
): UnitAfter {
  return { kind, end, measure, factor, noun: scene.text.slice(at, end).trim(), scale: 1, half: false };
}

function percentAfter(scene: Scene, at: number): UnitAfter | null {
  const found = match(PERCENT, scene, at);
  if (!found) return null;
  const end = at + found[0].length;
  if (found[1] || found[2]) return unit(scene, 'points', at, end, 'points', 1);
  if (found[3]?.startsWith('phần') && /[\p{L}\d]/u.test(scene.lower[end] ?? '')) return null;
  if (found[4]) return unit(scene, 'percent', at, end, 'percent-per-year', 1);
  const gdp = match(OF_GDP, scene, end);
  const share = gdp && /(?:chiếm|góp)[^,;]{0,30}$/.test(before(scene, at, 44));
  if (gdp && !share) return unit(scene, 'percent', at, end + gdp[0].length, 'percent-of-gdp', 1);
  return unit(scene, 'percent', at, end, 'percent', /‰|nghìn|ngàn/.test(found[3] ?? '') ? 0.1 : 1);
}

function scaleWords([, spoken, short, attached]: RegExpExecArray): string {
  return (spoken ?? short ?? attached)!.replaceAll('tỉ', 'tỷ').replace(/ +/g, ' ');
}

const POINTS = sticky(`~điểm${B}(?!_(?:cầu|nghẽn|trường|mới|mạnh|yếu|du|dân|bán|đến|chốt|tối|thi|đen|nóng|sáng))`);
const IN_POINTS =
  /điểm (?:phần trăm|%)|%[^.]*(?:cao|thấp|nhiều|ít|nhỉnh|hơn|kém|tăng|giảm|thêm|gánh|góp|lên|xuống|mất)(?: [^\d]{0,30})?$/;
const OF_INDEX =
  /chỉ số (?!giá|sản xuất|phát triển)|p[ac]i|sipas|par|thang|chấm|bài thi|xếp loại|điểm (?:số|chuẩn|thi|trung bình|tổng)/;

/** `thêm 1,18 điểm nữa` behind per cent or points: points without their `phần trăm`; not those of an index. */
function spokenPoints(scene: Scene, at: number): UnitAfter | null {
  const found = match(POINTS, scene, at);
  if (!found) return null;
  const digits = /(?:\d+([.,]))?\d+$/.exec(before(scene, at, 8));
  const left = before(scene, at - (digits?.[0].length ?? 0), 120);
  const said = digits?.[1]
    ? IN_POINTS.test(left) || /góp[^.;]{0,40}$/.test(left)
    : /điểm (?:phần trăm|%)[^.]*$/.test(left);
  if (!said || OF_INDEX.test(left)) return null;
  return unit(scene, 'points', at, at + found[0].length, 'points', 1);
}

function moneyAfter(scene: Scene, at: number, from: number, scale: number, scaled: boolean): UnitAfter | null {
  if (match(COMRADES, scene, from) || (!scaled && match(NOT_DONG, scene, from))) return null;
  const dong = match(DONG, scene, from);
  const found = dong ?? match(USD, scene, from);
  if (!found) return null;
  const per = (found[2] ?? '').replace(/^ *\/ */, '').replace(/ *\/.*$/, '');
  const { measure, factor } = moneyIn(dong ? 'vnd' : 'usd', scale, per);
  return unit(scene, 'money', at, from + found[0].length, measure, factor);
}

interface Thing extends Pick<UnitAfter, 'kind' | 'end' | 'measure' | 'factor'> {
  nounEnd: number;
  /** It is a unit of measure, so a part of the number. */
  inside: boolean;
}

function thingAfter(scene: Scene, at: number, scale: number): Thing | null {
  const known = match(NOUNS, scene, at);
  const word = known?.[1] ?? '';
  const end = at + (known?.[0].length ?? 0);
  const next = match(WORDS, scene, end)?.[1] ?? '';
  if (known && !NOT_NOUNS.has(`${word} ${next}`) && !(word === 'ngày' && match(DATE_FOLLOWS, scene, end))) {
    const kind = countedAs(scene, at, word) ?? (word === 'lượt' && scale > 1 ? 'visits' : '');
    if (kind) return { kind: 'counted', inside: true, end, nounEnd: end, ...countedIn(kind, scale) };
    const inside = OTHER_UNITS.includes(word);
    return { kind: 'thing', inside, end, nounEnd: end, measure: '', factor: scale };
  }
  const nounEnd = known ? 0 : unknownThing(scene, at);
  return nounEnd ? { kind: 'thing', inside: false, end: at, nounEnd, measure: '', factor: scale } : null;
}

const EARLIER = new RegExp(
  `(${oneOf(Object.keys(COUNTED).filter((noun) => !/^(?:ngày|dân|người|hộ|đoàn|bậc|ha)$/.test(noun)))})(?!\\p{L})`,
  'gu'
);
const OF_PARTY = /đảng|chi bộ|kết nạp|khai trừ|xóa tên|xoá tên|kỷ luật|miễn sinh hoạt/;

/** The measure of what is counted; of `cái` and `chiếc` that of the thing named before, of `ĐV` where it can be told. */
function countedAs(scene: Scene, at: number, word: string): string | undefined {
  if (word === 'cái' || word === 'chiếc') {
    const said = before(scene, at, 100).replace(/^.*[.!?] /, '');
    return COUNTED[[...said.matchAll(EARLIER)].at(-1)?.[1] ?? ''];
  }
  if (word === 'đv') return OF_PARTY.test(before(scene, at, 60)) ? 'members' : undefined;
  return COUNTED[word];
}

/** The end of one or two words that may name what is counted; 0 for function words, verbs and proper names. */
function unknownThing(scene: Scene, at: number): number {
  const found = match(WORDS, scene, at);
  if (!found) return 0;
  const [, first = '', second = '', third = ''] = found;
  const start = scene.lower.indexOf(first, at);
  if (isCapital(scene.text[start]) || NOT_NOUNS.has(first) || NOT_NOUNS.has(`${first} ${second}`)) return 0;
  const secondAt = scene.lower.indexOf(second, start + first.length);
  const single =
    !second ||
    SHORT_NOUNS.has(first) ||
    NOT_NOUNS.has(second) ||
    NOT_NOUNS.has(`${second} ${third}`) ||
    isCapital(scene.text[secondAt]);
  return single ? start + first.length : secondAt + second.length;
}

function isCapital(letter = ''): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether a number in words may stand before it. */
export function countableInWords(unit: UnitAfter): boolean {
  if (unit.kind === 'thing') return COUNTED_IN_WORDS.has(unit.noun.toLowerCase());
  return unit.kind !== 'times' && unit.kind !== 'scale';
}
