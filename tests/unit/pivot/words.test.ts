import { describe, expect, it } from 'vitest';
import { pivotCaption } from '$lib/language/pivot/pivotCaption';
import { pivotMemberName } from '$lib/language/pivot/pivotMemberName';
import { pivotReason, pivotReasonShort } from '$lib/language/pivot/pivotReason';
import { pivotWhyNot } from '$lib/language/pivot/pivotWhyNot';
import type { Indicator } from '$lib/model/indicator';
import type { Language } from '$lib/model/language';
import { missing } from '$lib/model/missing';
import { PIVOT_FIELDS, PIVOT_REASONS, type Pivot, type PivotField } from '$lib/model/pivot';
import type { Unit } from '$lib/model/unit';
import { pivotOf } from './support/smallPivot';

const unit = (code: string, name: string, part: Partial<Unit> = {}): Unit => ({
  code,
  regime: 'province63',
  name,
  full_name: name,
  name_en: name,
  parent: 'VN',
  region: '',
  valid_from: '',
  valid_to: '2025-06-30',
  territory: code,
  search: '',
  ...part
});
const indicator = (code: string, name_vi: string, name_en: string) =>
  ({ code, name_vi, name_en, country_name_vi: '', country_name_en: '' }) as Indicator;

const catalogue = {
  units: [
    unit('VN', 'Cả nước', { regime: 'country', valid_to: '', name_en: 'Viet Nam' }),
    unit('P63-01', 'Hà Nội'),
    unit('P63-31', 'Hải Phòng'),
    unit('P34-31', 'Hải Phòng', { regime: 'province34', valid_to: '' }),
    unit('P63-02', 'Hà Giang'),
    unit('P63-04', 'Cao Bằng')
  ],
  indicators: [
    indicator('population', 'Dân số trung bình', 'Average population'),
    indicator('budget-revenue', 'Thu ngân sách nhà nước trên địa bàn', 'State budget revenue in the area'),
    indicator('c', 'C', 'C'),
    indicator('d', 'D', 'D')
  ],
  memberships: [
    {
      group: 'region-red-river-delta',
      name_vi: 'Đồng bằng sông Hồng',
      name_en: 'Red River Delta',
      unit: 'P63-01',
      valid_from: '',
      valid_to: ''
    }
  ]
};

const names: [PivotField, string, string, string][] = [
  ['indicator', 'population', 'Dân số trung bình', 'Average population'],
  ['unit', 'P63-01', 'Hà Nội', 'Hà Nội'],
  ['unit', 'VN', 'Cả nước', 'Viet Nam'],
  ['region', 'region-red-river-delta', 'Đồng bằng sông Hồng', 'Red River Delta'],
  ['region', 'none', 'Không thuộc vùng nào', 'In no region'],
  ['regime', 'province34', 'Tỉnh, thành phố hiện nay', 'Provinces and cities today'],
  ['period', '2023-Q1', 'Quý I/2023', 'Q1 2023'],
  ['year', '2023', '2023', '2023'],
  ['length', 'quarter', 'Từng quý', 'Quarters'],
  ['length', '9M', '9 tháng đầu năm', 'First 9 months'],
  ['category', 'services', 'Dịch vụ', 'Services'],
  ['category', 'none', 'Số chung', 'Total'],
  ['status', 'estimate', 'Ước tính', 'Estimate'],
  ['status', 'none', 'Chưa có số', 'No figure'],
  ['publisher', 'Tổng cục Thống kê', 'Tổng cục Thống kê', 'Tổng cục Thống kê'],
  ['publisher', 'several', 'Nhiều nơi công bố', 'Several publishers'],
  ['publisher', 'none', 'Chưa có số', 'No figure']
];

describe('names of members', () => {
  it.each(names)('%s %s: %s, %s', (field, member, vi, en) => {
    expect(pivotMemberName('vi', field, member, catalogue, 'sector')).toBe(vi);
    expect(pivotMemberName('en', field, member, catalogue, 'sector')).toBe(en);
  });

  it('an unknown one is its code', () => {
    for (const field of PIVOT_FIELDS) expect(pivotMemberName('vi', field, 'Xyz', catalogue)).toBe('Xyz');
  });

  it('a former unit beside one of the same name says until when it was', () => {
    const name = (shown: string[]) => pivotMemberName('vi', 'unit', 'P63-31', { ...catalogue, shown });
    expect(name(['P63-31', 'P63-01'])).toBe('Hải Phòng');
    expect(name(['P63-31', 'P34-31'])).toBe('Hải Phòng (đến 30/06/2025)');
  });
});

describe('reasons', () => {
  const spoken = (lang: Language, text: string) => {
    expect(text.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/undefined|NaN|\$\{/);
    expect(text).toMatch(lang === 'vi' ? /[^\x20-\x7e]/ : /^[\x20-\x7e]+$/);
  };
  it('are words in both languages', () => {
    for (const lang of ['vi', 'en'] as const)
      for (const reason of PIVOT_REASONS) {
        spoken(lang, pivotReason(lang, { missing: reason }));
        spoken(lang, pivotReasonShort(lang, { missing: reason }));
        expect(pivotReason(lang, { missing: reason })).toMatch(/\.$/);
      }
  });

  it('say how many are there, and by how much parts differ', () => {
    const partly = missing('not-published', { have: 5, of: 1100 });
    expect(pivotReasonShort('vi', partly)).toBe('mới có 5/1.100 số');
    expect(pivotReason('en', partly)).toBe('Only 5/1,100 figures are there; no total of a part is given.');
    expect(pivotReasonShort('vi', missing('not-published', { have: 0, of: 11 }))).toBe('chưa có số');
    expect(pivotReasonShort('vi', missing('zero-base'))).toBe('gốc so sánh bằng 0');
    expect(pivotReason('vi', { missing: 'parts-differ', detail: { sum: 703661, total: 711.5 } })).toBe(
      'Các phần cộng lại được 703.661, khác số chung đã công bố là 711,5, nên không ghi tổng.'
    );
  });

  it('why nothing is drawn says how many may be', () => {
    expect(pivotWhyNot('vi', { whyNot: 'too-many-units', most: 80 })).toBe(
      'Một hình chỉ xem được 80 đơn vị; hãy bớt đơn vị.'
    );
    expect(pivotWhyNot('en', { whyNot: 'nothing' })).toBe('The table has no figures to draw.');
  });
});

describe('the caption', () => {
  const years = ['2010', '2011', '2012'];
  const caption = (
    part: Partial<Pivot>,
    table: { indicators?: string[]; units?: string[]; periods?: string[] } = {},
    lang: Language = 'vi'
  ) =>
    pivotCaption(
      lang,
      pivotOf(part),
      { indicators: ['population'], units: ['P63-01', 'P63-02'], periods: years, ...table },
      catalogue
    );

  it.each([
    [{ rows: ['unit'] }, 'Dân số trung bình, theo đơn vị, 2010–2012'],
    [{ rows: ['region', 'unit'] }, 'Dân số trung bình, theo đơn vị, tổng theo vùng, 2010–2012'],
    [{ rows: ['region', 'unit'], totals: false }, 'Dân số trung bình, theo đơn vị, 2010–2012'],
    [{ rows: ['region'] }, 'Dân số trung bình, tổng theo vùng, Hà Nội và Hà Giang, 2010–2012'],
    [{ rows: ['unit'], values: 'of-column' }, 'Dân số trung bình, % của cả cột, theo đơn vị, 2010–2012'],
    [
      { rows: ['unit'], columns: ['category'], by: 'source' },
      'Dân số trung bình, chi tiết theo nguồn thu, theo đơn vị, 2010–2012'
    ],
    [{ rows: [], columns: [] }, 'Dân số trung bình, Hà Nội và Hà Giang, 2010–2012']
  ] as [Partial<Pivot>, string][])('%j: %s', (part, text) => expect(caption(part)).toBe(text));

  it('names some indicators, counts many, and says each kind of periods', () => {
    expect(caption({}, { indicators: ['population', 'budget-revenue'] })).toBe(
      'Dân số trung bình, thu ngân sách nhà nước trên địa bàn, theo đơn vị, 2010–2012'
    );
    expect(caption({}, { indicators: ['population', 'budget-revenue', 'c', 'd'] })).toMatch(/^4 chỉ tiêu, /);
    expect(caption({}, { periods: ['2022', '2023', '2023-Q1'] })).toMatch(/2022–2023; quý I\/2023$/);
    expect(caption({ rows: ['region', 'unit'] }, {}, 'en')).toBe(
      'Average population, by unit, totals by region, 2010–2012'
    );
  });
});
