import type { Unit } from '../../../model/unit';
import { expand } from '../words/expand';
import { PhraseTree } from '../words/phraseTree';
import { spelling } from '../words/spelling';
import type { Place } from './place';

const SHORT_CITY = /^TP\.?\s+/;
const TYPES: Readonly<Record<string, string>> = {
  'thành phố': '[đảng bộ ](thành phố/TP/T P)|thành ủy|thành phố trực thuộc Trung ương',
  tỉnh: '[đảng bộ ]tỉnh|tỉnh ủy',
  quận: '[đảng bộ ]quận|quận ủy|Q',
  huyện: '[đảng bộ ]huyện|huyện ủy|H',
  'thị xã': '[đảng bộ ](thị xã/TX)|thị ủy',
  phường: '[đảng bộ |đảng ủy ]phường|P',
  xã: '[đảng bộ |đảng ủy ]xã'
};
/** More names of a place, by its name. `bare`: said without a type word. */
const OTHER_NAMES: Readonly<Record<string, { bare: string; typed: string }>> = {
  'Hà Nội': { bare: 'thủ đô Hà Nội|Hà Nội', typed: 'TPHN|TP HN|HN|TP Hà Nội' },
  'Hồ Chí Minh': { bare: '', typed: 'TPHCM|TP HCM|HCM|thành phố HCM|TP Hồ Chí Minh|HCMC' },
  Huế: { bare: 'Thừa Thiên - Huế|Thừa Thiên Huế', typed: '' },
  'Bà Rịa - Vũng Tàu': { bare: 'Bà Rịa Vũng Tàu|BR-VT|Bà Rịa-Vũng Tàu', typed: '' },
  'Đắk Lắk': { bare: 'Đăk Lăk|Đắc Lắc|Đak Lak|Daklak', typed: '' },
  'Đắk Nông': { bare: 'Đăk Nông|Đắc Nông', typed: '' },
  'Hải Phòng': { bare: '', typed: 'TPHP|TP HP' },
  'Đà Nẵng': { bare: '', typed: 'TPĐN' }
};

/** Said for a place in the press, by its name. */
const NICKNAMES: Readonly<Record<string, string>> = {
  'Hồ Chí Minh': 'thành phố mang tên Bác',
  'Hải Phòng': 'đất Cảng|thành phố Cảng|thành phố Hoa phượng đỏ',
  'Quảng Ninh': 'đất Mỏ|Vùng Mỏ',
  'Cần Thơ': 'Tây Đô|đất Tây Đô'
};

export interface PlaceNames {
  names: PhraseTree<Place>;
  /** Names of districts and communes without their type word, for lists: `các quận Ba Đình, Đống Đa`. */
  listed: PhraseTree<Place>;
}

/** Names of provinces with and without type word, of smaller units with it only, of committees as they are. */
export function placeNames(units: readonly Unit[], spell: (word: string) => string): PlaceNames {
  const names = new PhraseTree<Place>(spell);
  const listed = new PhraseTree<Place>(spell);
  const provinces = provinceTerritories(units);
  for (const unit of units) {
    if (unit.regime === 'country') continue;
    const name = unit.name.replace(SHORT_CITY, '');
    const type = unit.full_name
      .slice(0, unit.full_name.length - name.length)
      .trim()
      .toLowerCase();
    const province = unit.regime === 'province63' || unit.regime === 'province34';
    const own = { before: unit.territory, since: unit.territory };
    const territories = (province && provinces.get(plain(name))) || own;
    const place: Place = { territories, regime: unit.regime, typed: false };
    const typed: Place = { ...place, typed: true };
    for (const words of expand(TYPES[type] ?? type)) if (words) names.add(`${words} ${name}`, typed);
    if (province && !SHORT_CITY.test(unit.name)) names.add(name, place);
    if (unit.regime === 'committee') for (const whole of [unit.name, unit.full_name]) names.add(whole, typed);
    if (unit.regime === 'district' || unit.regime === 'commune126') listed.add(name, typed);
    for (const more of expand(OTHER_NAMES[name]?.bare ?? '')) names.add(more, place);
    for (const more of expand(OTHER_NAMES[name]?.typed ?? '')) names.add(more, typed);
    if (province) for (const more of expand(NICKNAMES[name] ?? '')) names.add(more, { ...typed, nickname: true });
  }
  return { names, listed };
}

const plain = (name: string): string => name.toLowerCase().split(' ').map(spelling).join(' ');

/** What a province's name means before 1/7/2025 and since; where there is only one of them, both mean that. */
function provinceTerritories(units: readonly Unit[]): Map<string, Place['territories']> {
  const found = new Map<string, Place['territories']>();
  for (const side of ['before', 'since'] as const)
    for (const unit of units) {
      if (unit.regime !== (side === 'before' ? 'province63' : 'province34')) continue;
      const key = plain(unit.name.replace(SHORT_CITY, ''));
      const known = found.get(key);
      if (known) known[side] = unit.territory;
      else found.set(key, { before: unit.territory, since: unit.territory });
    }
  return found;
}
