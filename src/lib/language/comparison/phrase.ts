import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import type { Assigner, Status } from '../../model/observation';
import { parsePeriod, samePeriodLastYear } from '../../model/period';
import type { Unit } from '../../model/unit';
import { planName } from '../assigner';
import { formatDate } from '../date';
import { categoryName, indicatorName, unitName } from '../name';
import { formatPeriod } from '../period';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { startOf } from './read';

/** Names begin a line with a capital; inside a line only abbreviations and proper names keep it. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^(Trung ương|Nghị quyết|Ủy ban|Hà|Việt|Party|Hanoi)/u.test(text)
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : text;

/** A unit inside a sentence: `Hà Nội`, `cả nước`; `Hanoi`, `the country`. */
export const unitInside = (lang: Language, unit: Unit): string =>
  unit.regime === 'country' ? pick(lang, 'cả nước', 'the country') : unitName(lang, unit);

/** A name that a former unit shares with another: `Hải Phòng (đến 30/06/2025)`; of a living unit the name alone. */
export function untilEnd(lang: Language, name: string, unit: Unit): string {
  const day = unit.valid_to && formatDate(lang, unit.valid_to);
  return day ? pick(lang, `${name} (đến ${day})`, `${name} (to ${day})`) : name;
}

/** A unit in a list of units; a former one of the same name as another says until when it was. */
export function unitAmong(lang: Language, unit: Unit, units: readonly Unit[]): string {
  const name = unitInside(lang, unit);
  const isDouble = units.some((other) => other.code !== unit.code && unitInside(lang, other) === name);
  return isDouble ? untilEnd(lang, name, unit) : name;
}

/** What a series counts: `Tốc độ tăng GRDP`, of a part `Tốc độ tăng GRDP (dịch vụ)`. */
export function counted(lang: Language, { indicator, unit, category }: Series, dimension: string): string {
  const name = indicatorName(lang, indicator, unit);
  return category ? `${name} (${lowerFirst(categoryName(lang, dimension, category))})` : name;
}

/** Whose it is: `dân số của Hà Nội`, `thu ngân sách nhà nước trên địa bàn Hà Nội`; `Hanoi's population`. */
export function ofUnit(lang: Language, name: string, unit: Unit): string {
  const inside = unitInside(lang, unit);
  if (lang === 'en') return `${inside}'s ${lowerFirst(name)}`;
  return name.endsWith('trên địa bàn') && unit.regime !== 'country' ? `${name} ${inside}` : `${name} của ${inside}`;
}

const HEDGES: Partial<Record<Status, Record<Language, string>>> = {
  estimate: { vi: 'ước ', en: 'an estimated ' },
  preliminary: { vi: 'sơ bộ ', en: 'a preliminary ' },
  synthetic: { vi: 'mô phỏng ', en: 'a simulated ' }
};

/** Before the verb in Vietnamese, before the number in English: `ước `, `an estimated `; empty for a settled value. */
export const hedge = (lang: Language, status: Status | ''): string => (status && HEDGES[status]?.[lang]) || '';

/** What a change on the same period is held against: `năm 2022`, `cùng kỳ năm 2022`; `2022`, `the first half of 2022`. */
export function lastYear(lang: Language, period: string): string {
  const key = samePeriodLastYear(period) ?? period;
  const before = parsePeriod(key);
  if (lang === 'en' || !before) return during(lang, key);
  return before.kind === 'year' ? formatPeriod(lang, key) : `cùng kỳ năm ${before.year}`;
}

/** The plan that a transform holds values against, by its name in a sentence. */
export function planInside(lang: Language, { comparison }: ComparisonFacts, { indicator, unit }: Series): string {
  return planName(lang, comparison.transform.replace('plan-', '') as Assigner, indicator, unit);
}

/**
 * The quantity that the transform makes, as a noun inside a sentence, without its unit:
 * `tốc độ tăng GRDP`, `mức tăng thu ngân sách nhà nước trên địa bàn so với cùng kỳ`.
 */
export function quantity(lang: Language, facts: ComparisonFacts, series: Series): string {
  const { transform } = facts.comparison;
  const n = lowerFirst(indicatorName(lang, series.indicator, series.unit));
  const whole = series.category ? pick(lang, 'số chung', 'the total') : pick(lang, 'cả nước', 'the country');
  const start = transform === 'index' || transform === 'cagr' ? startOf(facts, series) : '';
  const base = start && formatPeriod(lang, start, 'short');
  switch (transform) {
    case 'level':
      return n;
    case 'change':
      return pick(lang, `mức tăng, giảm ${n} so với cùng kỳ`, `change in ${n} on the same period`);
    case 'growth':
      return pick(lang, `mức tăng ${n} so với cùng kỳ`, `growth in ${n} on the same period`);
    case 'index':
      return pick(lang, `chỉ số ${n} (${base} = 100)`, `index of ${n} (${base} = 100)`);
    case 'per-capita':
      return facts.cube.measures[series.indicator.code]?.measure === 'per-thousand-persons'
        ? pick(lang, `${n} tính theo dân số`, `${n} by population`)
        : pick(lang, `${n} bình quân đầu người`, `${n} per head`);
    case 'share':
      return pick(lang, `tỷ trọng ${n} trong ${whole}`, `share of ${n} in ${whole}`);
    case 'contribution':
      return pick(lang, `đóng góp vào mức tăng ${n} ${whole}`, `contribution to the growth of ${n} of ${whole}`);
    case 'cagr':
      return pick(lang, `mức tăng bình quân năm của ${n} từ ${base}`, `average yearly growth of ${n} since ${base}`);
    case 'rank':
      return pick(lang, `thứ hạng về ${n}`, `rank by ${n}`);
    case 'gap':
      return pick(lang, `mức chênh ${n} so với cả nước`, `gap in ${n} to the country`);
    case 'gap-median':
      return pick(lang, `mức chênh ${n} so với mức giữa của nhóm`, `gap in ${n} to the median of the peers`);
    case 'ratio':
      return pick(lang, `${n} so với cả nước`, `${n} against the country`);
    case 'deviation':
      return pick(lang, `mức chênh ${n} so với mức thường có`, `deviation of ${n} from its usual level`);
    default: {
      const plan = planInside(lang, facts, series);
      return pick(lang, `mức thực hiện ${plan} về ${n}`, `${n} against the ${plan}`);
    }
  }
}
