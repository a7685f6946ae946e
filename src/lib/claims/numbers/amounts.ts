import type { FigureForm } from '../../model/claim';
import { figure, type Found } from './found';
import { numeral, settled, type Numeral } from './numeral';
import { after, before, match, sticky, type Scene } from './scene';
import { moneyIn } from './measures';
import { unitAfter, type UnitAfter } from './unitAfter';

/** Digits with their unit, the right one of two readings of the separators taken. */
export interface Amount {
  numeral: Numeral;
  /** Before a reading of its separators was taken. */
  raw: Numeral;
  unit: UnitAfter | null;
  end: number;
  value: number;
  step: number;
}

const TO = sticky('~(?:-|÷|\\x7e|đến|tới)~-?~');
const TENTH = sticky(`_(\\d)(?=~(?:đồng|đ|đô|usd)(?!\\p{L})|~[,;)]|\\.?$|\\. )`);
const MORE_DIGITS = sticky('_(?=\\d)');
const YEAR = /^(?:19|20)\d\d$/;

const READ = new WeakMap<Scene, Map<number, Amount | null>>();

/** The digits at a place with what follows them; read once for every place. */
export function amountAt(scene: Scene, at: number): Amount | null {
  let read = READ.get(scene);
  if (!read) READ.set(scene, (read = new Map()));
  const known = read.get(at);
  if (known !== undefined) return known;
  const raw = numeral(scene, at);
  const found = raw && amount(scene, raw, dollars(scene, at, raw, unitAfter(scene, raw.end)));
  read.set(at, found);
  return found;
}

function amount(scene: Scene, raw: Numeral, unit: UnitAfter | null): Amount {
  const read = settled(raw, scene, expects(unit, scene));
  const factor = unit?.factor ?? 1;
  const half = unit?.half ? 0.5 : 0;
  const step = half ? 0.5 : read.step;
  return {
    numeral: read,
    raw,
    unit,
    end: unit ? Math.max(unit.end, raw.end) : raw.end,
    value: times(read.value + half, factor),
    step: times(step, factor)
  };
}

/** `$17,3 tỷ`, `US$ 500`: the currency stands before. */
function dollars(scene: Scene, at: number, raw: Numeral, unit: UnitAfter | null): UnitAfter | null {
  if (unit && unit.kind !== 'scale') return unit;
  const left = before(scene, at, 5);
  if (!/\$ ?$/.test(left) && !(unit && /(?:^|[ (])usd $/.test(left))) return unit;
  const scale = unit?.scale ?? 1;
  const kind = 'money' as const;
  return { noun: '', half: false, scale, end: raw.end, ...unit, kind, ...moneyIn('usd', scale, '') };
}

function expects(unit: UnitAfter | null, scene: Scene): 'thousands' | 'decimals' | 'percent' {
  if (!unit) return scene.english ? 'thousands' : 'decimals';
  if (unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'times') return 'percent';
  if (unit.kind === 'money' || unit.kind === 'scale') {
    const perHead = unit.measure.includes('per-');
    const dollars = unit.measure.startsWith('usd') && unit.scale > 1;
    return unit.scale > 1e9 || (perHead && unit.scale > 1) || dollars ? 'decimals' : 'thousands';
  }
  return unit.scale > 1 || unit.noun === 'điểm' ? 'decimals' : 'thousands';
}

/** A product without the dust of binary fractions. */
export function times(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}

/** A number with its unit, further parts (`2 tỷ 300 triệu đồng`) or second end (`7,0-7,5%`). */
export function amountReading(scene: Scene, at: number): Found | null {
  const sign = scene.lower[at] === '-' ? -1 : 1;
  const from = /[-+]/.test(scene.lower[at] ?? '') ? at + 1 : at;
  const first = amountAt(scene, from);
  if (!first || (from > at && first.numeral.integer && !first.unit)) return null;
  const band = sign > 0 ? bandFrom(scene, at, first) : null;
  const whole: Amount & { upper?: number } = band ?? compound(scene, first);
  const unit = whole.unit;
  return figure(formOf(unit, scene, at), at, whole.end, {
    value: sign * whole.value,
    upper: whole.upper ?? null,
    step: whole.step,
    measure: measureOf(unit, scene, at),
    noun: unit?.noun ?? ''
  });
}

function compound(scene: Scene, first: Amount): Amount {
  const scale = first.unit?.kind === 'scale' ? first.unit.scale : 0;
  const tenth = scale >= 1000 && !first.unit?.half ? match(TENTH, scene, first.end) : null;
  if (tenth && first.numeral.integer) return withTenth(scene, first, Number(tenth[1]), first.end + tenth[0].length);
  const digits = scale && match(MORE_DIGITS, scene, first.end);
  const rest = digits ? amountAt(scene, first.end + digits[0].length) : null;
  const smaller =
    rest?.unit && rest.unit.scale > 1 && rest.unit.scale < scale && rest.numeral.value < 1000 ? rest : null;
  if (!smaller?.unit) return first;
  const { unit } = smaller;
  const base = (unit.factor / unit.scale) * scale;
  return { ...smaller, value: times(first.numeral.value, base) + smaller.value };
}

/** `3 triệu 2`: a tenth of the scale, with the money behind it. */
function withTenth(scene: Scene, first: Amount, digit: number, end: number): Amount {
  const { scale } = first.unit!;
  const money = unitAfter(scene, end);
  const base = money?.kind === 'money' ? times(money.factor, scale) : first.unit!.factor;
  const unit = money?.kind === 'money' ? money : first.unit;
  const value = times(first.numeral.value + digit / 10, base);
  return { ...first, unit, end: money?.kind === 'money' ? money.end : end, value, step: times(0.1, base) };
}

function bandFrom(scene: Scene, at: number, first: Amount): (Amount & { upper: number }) | null {
  for (const end of new Set([first.end, first.numeral.end])) {
    const to = match(TO, scene, end);
    const second = to && !/-~?-$/.test(to[0]) ? amountAt(scene, end + to[0].length) : null;
    if (!to || !second || !goTogether(scene, at, first, second, to[0].trim())) continue;
    const own = end === first.numeral.end ? null : first.unit;
    const low = amount(scene, first.raw, sharedUnit(own, second.unit));
    if (low.value >= second.value) continue;
    return { ...second, value: low.value, upper: second.value, step: Math.min(low.step, second.step) };
  }
  return null;
}

/** `từ 7% đến 7,5%`: the first end has a unit of its own; `1,5 triệu đến 2 triệu đồng`: only its scale. */
function sharedUnit(own: UnitAfter | null, second: UnitAfter | null): UnitAfter | null {
  if (!own || !second) return second;
  const factor = own.kind === 'scale' && second.scale ? times(second.factor / second.scale, own.scale) : own.factor;
  return { ...second, factor, half: own.half };
}

function goTogether(scene: Scene, at: number, first: Amount, second: Amount, to: string): boolean {
  if (/^[/-]\d/.test(after(scene, second.end, 2))) return false;
  const written = scene.lower.slice(at, first.numeral.end);
  if (YEAR.test(written) && YEAR.test(scene.lower.slice(second.numeral.end - 4, second.numeral.end))) return false;
  const one = first.unit;
  const two = second.unit;
  if (one && two && one.kind !== 'scale' && one.kind !== 'thing')
    return one.measure === two.measure && (one.measure !== '' || one.noun === two.noun);
  if (one && one.kind === 'thing') return one.noun === two?.noun;
  if (one && !two) return false;
  if (two) return true;
  if (!first.numeral.integer || !second.numeral.integer)
    return !/^(?:đến|tới)$/.test(to) || /từ $/.test(before(scene, at));
  return /^(?:đến|tới)$/.test(to) && /từ $/.test(before(scene, at));
}

const COMPARES =
  /(?:gấp|tăng|giảm|cao|lớn|thấp|nhiều|bằng|nhân|kém|ít|hơn|nhanh|mạnh|đông|dài|rộng)(?: [\p{L}-]+){0,4} $/u;

/** `3 lần` compares after a verb of comparison or before `so với`; without either it counts occasions. */
function isMultiple(scene: Scene, at: number, noun: string): boolean {
  if (/[,.]/.test(scene.lower.slice(at, at + 6).split(' ')[0] ?? '') || noun.includes('rưỡi')) return true;
  return (
    COMPARES.test(before(scene, at)) || /^[^,.;]{0,20}lần (?:so với|mức|bình quân|cả nước|năm)/.test(after(scene, at))
  );
}

function formOf(unit: UnitAfter | null, scene: Scene, at: number): FigureForm {
  if (!unit) return 'plain';
  if (unit.kind === 'percent' || unit.kind === 'points') return unit.kind;
  return unit.kind === 'times' && isMultiple(scene, at, unit.noun) ? 'times' : 'amount';
}

function measureOf(unit: UnitAfter | null, scene: Scene, at: number): string {
  if (unit?.kind === 'times' && !isMultiple(scene, at, unit.noun)) return '';
  return unit?.measure ?? '';
}
