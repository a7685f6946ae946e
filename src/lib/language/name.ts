import type { Indicator } from '../model/indicator';
import type { Language } from '../model/language';
import type { Unit } from '../model/unit';

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const DIMENSIONS: Names = {
  sector: { vi: 'Khu vực kinh tế', en: 'Sector' },
  source: { vi: 'Nguồn thu', en: 'Source of revenue' },
  form: { vi: 'Hình thức kỷ luật', en: 'Form of discipline' },
  authority: { vi: 'Cấp thi hành', en: 'Deciding authority' },
  reason: { vi: 'Lý do', en: 'Reason' },
  area: { vi: 'Khu vực', en: 'Area' }
};

/** By `dimension/category`. */
const CATEGORIES: Names = {
  'sector/agriculture': { vi: 'Nông, lâm nghiệp và thủy sản', en: 'Agriculture, forestry and fisheries' },
  'sector/industry-construction': { vi: 'Công nghiệp – xây dựng', en: 'Industry and construction' },
  'sector/services': { vi: 'Dịch vụ', en: 'Services' },
  'sector/product-taxes': { vi: 'Thuế sản phẩm trừ trợ cấp sản phẩm', en: 'Product taxes less product subsidies' },
  'source/domestic': { vi: 'Thu nội địa', en: 'Domestic revenue' },
  'source/customs': { vi: 'Thu từ hoạt động xuất nhập khẩu', en: 'Revenue from exports and imports' },
  'source/oil': { vi: 'Thu từ dầu thô', en: 'Crude oil revenue' },
  'form/reprimand': { vi: 'khiển trách', en: 'reprimand' },
  'form/warning': { vi: 'cảnh cáo', en: 'warning' },
  'form/dismissal': { vi: 'cách chức', en: 'dismissal from post' },
  'form/expulsion': { vi: 'khai trừ', en: 'expulsion' },
  'authority/committees': { vi: 'cấp ủy, chi bộ', en: 'Party committees and cells' },
  'authority/inspection-commissions': { vi: 'ủy ban kiểm tra các cấp', en: 'inspection commissions at all levels' },
  'reason/corruption': { vi: 'liên quan tham nhũng', en: 'corruption' },
  'area/rural': { vi: 'nông thôn', en: 'rural' },
  'authority/central-inspection-commission': { vi: 'Ủy ban Kiểm tra Trung ương', en: 'Central Inspection Commission' }
};

/** An indicator's name; for the country its own name where it has one (GDP for GRDP). English falls back on Vietnamese. */
export function indicatorName(
  lang: Language,
  indicator: Pick<Indicator, 'name_vi' | 'name_en' | 'country_name_vi' | 'country_name_en'>,
  unit?: Pick<Unit, 'regime'>
): string {
  const { name_vi, name_en, country_name_vi, country_name_en } = indicator;
  const country = unit?.regime === 'country';
  if (lang === 'vi') return (country && country_name_vi) || name_vi;
  return (country && country_name_en) || name_en || name_vi;
}

/** A unit's short name, or in Vietnamese its name with its type (`Thành phố Hà Nội`). */
export function unitName(
  lang: Language,
  unit: Pick<Unit, 'name' | 'full_name' | 'name_en'>,
  form: 'short' | 'full' = 'short'
): string {
  if (lang === 'en') return unit.name_en || unit.name;
  return form === 'full' ? unit.full_name || unit.name : unit.name;
}

/** The name of a breakdown; an unknown one is its code. */
export const dimensionName = (lang: Language, dimension: string): string => DIMENSIONS[dimension]?.[lang] ?? dimension;

/** The name of one part of a breakdown; an unknown one is its code. */
export const categoryName = (lang: Language, dimension: string, category: string): string =>
  CATEGORIES[`${dimension}/${category}`]?.[lang] ?? category;
