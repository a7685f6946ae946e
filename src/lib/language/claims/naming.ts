import type { Indicator } from '../../model/indicator';
import type { Language } from '../../model/language';
import { MEMBER_BREAKDOWNS, RATINGS, type MemberBreakdown } from '../../model/memberStatistics';
import type { Assigner } from '../../model/observation';
import type { Unit } from '../../model/unit';
import { planName } from '../assigner';
import { memberCategory, ratingName } from '../members/memberWords';
import { categoryName, indicatorName, unitName } from '../name';
import { lowerFirst } from '../party/lowerFirst';
import { pick } from '../sentence/words';

export interface ClaimCatalogue {
  indicators: readonly Indicator[];
  units: readonly Unit[];
}

/** Names of what claims are about. None of them is ever a code: what the catalogue does not know has words of its own. */
export interface Naming {
  lang: Language;
  indicators: readonly Indicator[];
  indicator(code: string): Indicator | undefined;
  unit(code: string): Unit | undefined;
  /** As a heading: `Tốc độ tăng GDP` for the country. */
  indicatorName(code: string, unit?: string): string;
  /** In the middle of a sentence: `Hà Nội`, `cả nước`, `the country`. */
  place(code: string): string;
  /** One part of a breakdown, in the middle of a sentence; empty without one. */
  part(dimension: string, category: string): string;
  /** `dự toán HĐND thành phố giao`, in the middle of a sentence. `annual`: part of a year against the plan of the year. */
  plan(by: Assigner | '', indicator: string, unit: string, annual?: boolean): string;
}

/** The catalogue by code; made once for many words. */
export function claimNaming(lang: Language, { indicators, units }: ClaimCatalogue): Naming {
  const byCode = new Map(indicators.map((entry) => [entry.code, entry]));
  const unitsByCode = new Map(units.map((entry) => [entry.code, entry]));
  return {
    lang,
    indicators,
    indicator: (code) => byCode.get(code),
    unit: (code) => unitsByCode.get(code),
    indicatorName: (code, unit = '') => {
      const found = byCode.get(code);
      if (!found) return pick(lang, 'Chỉ tiêu ngoài danh mục', 'Indicator not in the catalogue');
      return indicatorName(lang, found, unitsByCode.get(unit));
    },
    place: (code) => {
      const found = unitsByCode.get(code);
      if (!found) return pick(lang, 'đơn vị ngoài danh mục', 'a unit not in the catalogue');
      if (found.regime === 'country') return pick(lang, 'cả nước', 'the country');
      return unitName(lang, found);
    },
    part: (dimension, category) => partName(lang, dimension, category),
    plan: (by, indicator, unit, annual = false) =>
      planName(
        lang,
        by || 'unstated',
        byCode.get(indicator) ?? { theme: '' },
        unitsByCode.get(unit) ?? { regime: 'province34', full_name: '' },
        annual
      )
  };
}

function partName(lang: Language, dimension: string, category: string): string {
  if (!category) return '';
  const members = Object.keys(MEMBER_BREAKDOWNS).find((by): by is MemberBreakdown => by === dimension);
  const rating = RATINGS.find((it) => it === category);
  if (dimension === 'rating' && rating) return ratingName(lang, rating);
  const name = members ? memberCategory(lang, members, category) : categoryName(lang, dimension, category);
  return name === category ? pick(lang, 'một nhóm', 'one group') : lowerFirst(name);
}
