import type { Language } from '../model/language';
import type { Regime, Unit } from '../model/unit';

const GROUPS: Record<Regime, Record<Language, string>> = {
  country: { vi: 'Cả nước', en: 'The country' },
  province34: { vi: 'Tỉnh, thành phố hiện nay', en: 'Provinces and cities today' },
  commune126: { vi: 'Xã, phường của Hà Nội', en: 'Communes and wards of Hanoi' },
  province63: { vi: 'Tỉnh, thành phố trước 1/7/2025', en: 'Provinces and cities before 1 July 2025' },
  district: { vi: 'Quận, huyện, thị xã trước 1/7/2025', en: 'Districts and towns before 1 July 2025' },
  committee: { vi: 'Tổ chức đảng', en: 'Party organisations' }
};

/** A list of units of one kind, as its heading: `Tỉnh, thành phố hiện nay`. */
export const regimeName = (lang: Language, regime: Regime): string => GROUPS[regime][lang];

/** In the order of the units room. */
export const REGIMES: readonly Regime[] = Object.keys(GROUPS) as Regime[];

/** First words of a full name, longest first, and what such a unit is. */
const KINDS: readonly { begins: string; regimes: readonly Regime[]; vi: string; en: string }[] = [
  {
    begins: 'Thành phố',
    regimes: ['province34', 'province63'],
    vi: 'thành phố trực thuộc Trung ương',
    en: 'centrally-run city'
  },
  { begins: 'Tỉnh', regimes: ['province34', 'province63'], vi: 'tỉnh', en: 'province' },
  { begins: 'Quận', regimes: ['district'], vi: 'quận', en: 'urban district' },
  { begins: 'Huyện', regimes: ['district'], vi: 'huyện', en: 'rural district' },
  { begins: 'Thị xã', regimes: ['district'], vi: 'thị xã', en: 'town' },
  { begins: 'Thành phố', regimes: ['district'], vi: 'thành phố thuộc tỉnh', en: 'provincial city' },
  { begins: 'Phường', regimes: ['commune126'], vi: 'phường', en: 'ward' },
  { begins: 'Xã', regimes: ['commune126'], vi: 'xã', en: 'commune' }
];

/** What one unit is: `phường`, `centrally-run city`; where its name does not say, the kind of its list. */
export function unitKind(lang: Language, unit: Pick<Unit, 'regime' | 'full_name'>): string {
  if (unit.regime === 'country') return lang === 'vi' ? 'cả nước' : 'the country';
  const kind = KINDS.find(({ begins, regimes }) => regimes.includes(unit.regime) && unit.full_name.startsWith(begins));
  return kind ? kind[lang] : regimeName(lang, unit.regime);
}
