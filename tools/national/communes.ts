import { sum } from 'd3-array';
import { fold } from '../../src/lib/model/fold';
import type { Unit } from '../../src/lib/model/unit';
import { apportion } from '../../data/demo/apportion';
import { around, between, random } from '../../data/demo/random';

/** Communes, wards and special zones of each province since 1 July 2025; 3,321 in all. */
const COMMUNES: Readonly<Record<string, number>> = {
  'P34-01': 126,
  'P34-04': 56,
  'P34-08': 124,
  'P34-11': 45,
  'P34-12': 38,
  'P34-14': 75,
  'P34-15': 99,
  'P34-19': 92,
  'P34-20': 65,
  'P34-22': 54,
  'P34-24': 99,
  'P34-25': 148,
  'P34-31': 114,
  'P34-33': 104,
  'P34-37': 129,
  'P34-38': 166,
  'P34-40': 130,
  'P34-42': 69,
  'P34-44': 78,
  'P34-46': 40,
  'P34-48': 94,
  'P34-51': 96,
  'P34-52': 135,
  'P34-56': 65,
  'P34-66': 102,
  'P34-68': 124,
  'P34-75': 95,
  'P34-79': 168,
  'P34-80': 96,
  'P34-82': 102,
  'P34-86': 124,
  'P34-91': 102,
  'P34-92': 103,
  'P34-96': 64
};
export const ALL_COMMUNES = sum(Object.values(COMMUNES));

/** A made-up commune and what its values follow from. */
export interface Commune {
  unit: Unit;
  province: string;
  /** People in the first year. */
  size: number;
  /** Above or below 1: how much more of a thing its people have. */
  wealth: number;
}

const MADE_UP = { vi: '(mô phỏng)', en: '(made up)' } as const;

/** The country and its provinces under their own codes, with names that say that the values are made up. */
export function nationalUnits(units: Iterable<Unit>): Unit[] {
  return [...units]
    .filter(({ regime }) => regime === 'country' || regime === 'province34')
    .map((unit) => {
      const names = {
        name: `${unit.name} ${MADE_UP.vi}`,
        full_name: `${unit.full_name} ${MADE_UP.vi}`,
        name_en: `${unit.name_en} ${MADE_UP.en}`
      };
      return { ...unit, ...names, valid_from: '', search: fold(`${Object.values(names).join(' ')} ${unit.code}`) };
    });
}

/** `count` communes, shared among the provinces as the real ones are; names are numbers. The same seed gives the same. */
export function nationalCommunes(provinces: readonly Unit[], count: number, seed: number): Commune[] {
  const weights = provinces.map(({ code }) => COMMUNES[code] ?? 0);
  return apportion(count, weights).flatMap((of, p) => {
    const province = provinces[p] as Unit;
    return Array.from({ length: of }, (_, i) => commune(province, i + 1, seed));
  });
}

function commune(province: Unit, number: number, seed: number): Commune {
  const code = `M${province.code.slice(1)}-${String(number).padStart(3, '0')}`;
  const stream = `national|${seed}|${code}`;
  const isWard = random(`ward|${stream}`)() < 0.21;
  const place = province.full_name.replace(/^./, (letter) => letter.toLowerCase());
  const bare = province.name.replace(` ${MADE_UP.vi}`, '');
  const name = `${isWard ? 'Phường' : 'Xã'} số ${number}, ${bare} ${MADE_UP.vi}`;
  const name_en = `${isWard ? 'Ward' : 'Commune'} ${number}, ${province.name_en}`;
  const size = between(`size|${stream}`, 6_000, 40_000) * around(`spread|${stream}`, 0.35) * (isWard ? 2.4 : 1);
  return {
    unit: {
      code,
      regime: 'commune126',
      name,
      full_name: `${isWard ? 'Phường' : 'Xã'} số ${number}, ${place}`,
      name_en,
      parent: province.code,
      region: '',
      valid_from: '',
      valid_to: '',
      territory: `T-${code}`,
      search: fold(`${name} ${name_en} ${code}`)
    },
    province: province.code,
    size: Math.round(size / 10) * 10,
    wealth: Math.round(around(`wealth|${stream}`, 0.25) * (isWard ? 1.35 : 0.9) * 1000) / 1000
  };
}
