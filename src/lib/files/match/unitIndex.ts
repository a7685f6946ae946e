import { fold } from '$lib/model/fold';
import type { Regime, Unit } from '$lib/model/unit';

/** Units by each of their names as `nameKey` writes it. */
export type UnitIndex = ReadonlyMap<string, readonly Unit[]>;

const KIND = /^(?:thanh pho truc thuoc trung uong|thanh pho|tp|t p|tinh|quan|huyen|thi xa|phuong|xa|thi tran)\s+/;

/** Short names in common use that no list of units has, by folded text. */
const SHORT: Readonly<Record<string, string>> = {
  tphcm: 'ho chi minh',
  'tp hcm': 'ho chi minh',
  hcm: 'ho chi minh',
  'sai gon': 'ho chi minh',
  'br vt': 'ba ria vung tau',
  brvt: 'ba ria vung tau',
  'thua thien hue': 'hue',
  'tt hue': 'hue',
  'toan quoc': 'ca nuoc',
  'tong so': 'ca nuoc',
  'chung ca nuoc': 'ca nuoc',
  hn: 'ha noi'
};

/** A name without marks, case, punctuation and the word for its kind: `T.P Hồ Chí Minh` → `ho chi minh`. */
export function nameKey(text: string): string {
  const plain = fold(text)
    .replace(/[.,;:*()[\]/–—-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.replace(KIND, '');
  return SHORT[plain] ?? SHORT[bare] ?? bare;
}

export function unitIndex(units: readonly Unit[]): UnitIndex {
  const index = new Map<string, Unit[]>();
  for (const unit of units)
    for (const key of new Set([unit.name, unit.full_name, unit.name_en].map(nameKey)))
      if (key) index.set(key, [...(index.get(key) ?? []), unit]);
  return index;
}

/** Wider places first: a bare name in a table of provinces is the province. */
export const WIDTH: readonly Regime[] = ['country', 'province34', 'province63', 'commune126', 'district', 'committee'];
