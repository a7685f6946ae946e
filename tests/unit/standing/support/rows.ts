import { standing, type Standing, type StandingRows } from '../../../../src/lib/compute/standing';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Known, PeerValue, Vintage } from '../../../../src/lib/model/known';
import type { Unit } from '../../../../src/lib/model/unit';

const UNIT: Unit = {
  code: 'P63-01',
  regime: 'province63',
  name: 'Hà Nội',
  full_name: 'Thành phố Hà Nội',
  name_en: 'Hanoi',
  parent: 'VN',
  region: '',
  valid_from: '',
  valid_to: '2025-06-30',
  territory: 'T-HN',
  search: ''
};

export const HANOI = UNIT;
export const COUNTRY: Unit = {
  ...UNIT,
  code: 'VN',
  regime: 'country',
  name: 'Cả nước',
  full_name: 'Việt Nam',
  name_en: 'Viet Nam',
  parent: '',
  valid_to: '',
  territory: 'T-VN'
};

export const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  table: 'grdp',
  theme: 'economy',
  name_vi: code,
  name_en: code,
  country_name_vi: '',
  country_name_en: '',
  measure: 'percent',
  measure_vi: '%',
  measure_en: '%',
  decimals: 2,
  kind: 'rate',
  better: 'up',
  aggregation: 'none',
  compares: '',
  comparison: '',
  out_of: '',
  class: 'public',
  definition_vi: '',
  definition_en: '',
  aliases: '',
  ...more
});

export const GROWTH = indicator('grdp-growth');
export const REVENUE = indicator('budget-revenue', {
  table: 'budget',
  theme: 'budget',
  kind: 'flow',
  measure: 'vnd-billion',
  decimals: 0
});
export const MEMBERS = indicator('party-members', {
  table: 'members',
  theme: 'party',
  kind: 'stock',
  measure: 'members',
  decimals: 0
});

/** A known value of Hà Nội's growth in 2023; every part can be another. */
export function known(value: number, more: Partial<Known> = {}): Known {
  const unit = more.unit ?? HANOI.code;
  const source = more.source ?? 'seed';
  return {
    indicator: GROWTH.code,
    period: '2023',
    dimension: '',
    category: '',
    value,
    upper: null,
    status: 'estimate',
    plan_by: '',
    published: '2023-12-28',
    published_as: more.published ?? '2023-12-28',
    qualifier: '',
    note: '',
    restates: '',
    class: 'public',
    territory: unit === 'VN' ? COUNTRY.territory : HANOI.territory,
    from: { code: source, title: '', publisher: `Publisher of ${source}`, date: '', url: '' },
    vintages: 1,
    ...more,
    unit,
    source
  };
}

export const peer = (unit: string, value: number, size: number, more: Partial<PeerValue> = {}): PeerValue => ({
  indicator: GROWTH.code,
  group: 'central-cities',
  name_vi: 'Thành phố trực thuộc Trung ương',
  name_en: 'Centrally-run cities',
  unit,
  value,
  size,
  ...more
});

export interface Asked {
  known?: Known[];
  vintages?: Vintage[];
  peers?: PeerValue[];
  later?: Vintage[];
  indicators?: Indicator[];
  of?: Indicator;
  unit?: Unit;
  period?: string;
}

/** The standing of an indicator of Hà Nội in 2023, from the rows given. */
export function standingOf({ of = GROWTH, unit = HANOI, period = '2023', ...rows }: Asked = {}): Standing {
  const all: StandingRows = {
    known: rows.known ?? [],
    vintages: rows.vintages ?? [],
    peers: rows.peers ?? [],
    later: rows.later ?? [],
    indicators: [of, ...(rows.indicators ?? [])]
  };
  return standing(all, { indicator: of, unit, country: COUNTRY, period });
}
