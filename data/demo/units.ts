import { fold } from '../../src/lib/model/fold';
import type { PeerMembership, Unit } from '../../src/lib/model/unit';
import { COMMITTEES_136, COMMITTEES_50, LAST_DAY_OF_50, REFORM, WHOLE, type Committee, type Kind } from './committees';

const unit = (code: string, name: string, name_en: string, valid: Pick<Unit, 'valid_from' | 'valid_to'>): Unit => ({
  code,
  regime: 'committee',
  name,
  full_name: name,
  name_en,
  parent: code === WHOLE ? '' : WHOLE,
  region: '',
  ...valid,
  territory: code,
  search: fold(`${name} ${name_en} ${code}`)
});

const units = (list: readonly Committee[], valid: Pick<Unit, 'valid_from' | 'valid_to'>): Unit[] =>
  list.map(({ code, number }) => unit(code, `Đảng bộ ${number} (mô phỏng)`, `Committee ${number} (made up)`, valid));

const BEFORE = { valid_from: '', valid_to: LAST_DAY_OF_50 };
const AFTER = { valid_from: REFORM, valid_to: '' };

/** The whole, then both lists. Names are numbers: two digits in the list of 50, three in that of 136. */
export const DEMO_UNITS: readonly Unit[] = [
  unit(WHOLE, 'Toàn đảng bộ (mô phỏng)', 'All committees (made up)', { valid_from: '', valid_to: '' }),
  ...units(COMMITTEES_50, BEFORE),
  ...units(COMMITTEES_136, AFTER)
];

const KIND_NAMES: Readonly<Record<Kind, readonly [vi: string, en: string]>> = {
  district: ['Đảng bộ quận, huyện, thị xã (mô phỏng)', 'Districts (made up)'],
  commune: ['Đảng bộ xã (mô phỏng)', 'Communes (made up)'],
  ward: ['Đảng bộ phường (mô phỏng)', 'Wards (made up)'],
  agency: ['Đảng bộ cơ quan (mô phỏng)', 'Agencies (made up)'],
  school: ['Đảng bộ trường học (mô phỏng)', 'Schools and universities (made up)'],
  enterprise: ['Đảng bộ doanh nghiệp (mô phỏng)', 'Enterprises (made up)'],
  forces: ['Đảng bộ lực lượng vũ trang (mô phỏng)', 'Armed forces (made up)']
};

const members = (list: readonly Committee[], valid: Pick<Unit, 'valid_from' | 'valid_to'>): PeerMembership[] =>
  list.map(({ code, kind }) => {
    const [name_vi, name_en] = KIND_NAMES[kind];
    return { group: `demo-${kind}`, name_vi, name_en, unit: code, ...valid };
  });

/** The kind of each committee. */
export const DEMO_PEER_GROUPS: readonly PeerMembership[] = [
  ...members(COMMITTEES_50, BEFORE),
  ...members(COMMITTEES_136, AFTER)
].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
