import { describe, expect, it } from 'vitest';
import { planName } from '../../../src/lib/language/assigner';
import { collate } from '../../../src/lib/language/collate';
import { missingSentence, missingShort } from '../../../src/lib/language/missing';
import { categoryName, dimensionName, indicatorName, unitName } from '../../../src/lib/language/name';
import {
  isEstimate,
  statusMark,
  statusMeaning,
  statusVerb,
  statusWord,
  statusLegend
} from '../../../src/lib/language/status';
import { LANGUAGES } from '../../../src/lib/model/language';
import { missing, type MissingReason } from '../../../src/lib/model/missing';
import { ASSIGNERS, STATUSES } from '../../../src/lib/model/observation';

describe('status', () => {
  it('every status has its own word, a meaning and a verb in both languages', () => {
    for (const lang of LANGUAGES) {
      expect(new Set(STATUSES.map((status) => statusWord(lang, status))).size).toBe(STATUSES.length);
      expect(new Set(STATUSES.map((status) => statusMark(lang, status))).size).toBe(STATUSES.length);
      for (const status of STATUSES) {
        expect(statusMeaning(lang, status)).not.toBe('');
        expect(statusVerb(lang, status, 'reach')).not.toBe('');
      }
    }
  });

  it.each([
    ['estimate', 'ước đạt', 'ước tăng', 'reached an estimated', 'fell by an estimated'],
    ['final', 'đạt', 'tăng', 'reached', 'fell by'],
    ['preliminary', 'sơ bộ đạt', 'sơ bộ tăng', 'reached a preliminary', 'fell by a preliminary'],
    ['plan', 'phấn đấu đạt', 'phấn đấu tăng', 'is to reach', 'is to fall by']
  ] as const)('%s', (status, reach, rise, enReach, enFall) => {
    expect(statusVerb('vi', status, 'reach')).toBe(reach);
    expect(statusVerb('vi', status, 'rise')).toBe(rise);
    expect(statusVerb('en', status, 'reach')).toBe(enReach);
    expect(statusVerb('en', status, 'fall')).toBe(enFall);
  });

  it('marks only what is not final', () => {
    expect(STATUSES.filter((status) => statusMark('vi', status) === '')).toEqual(['final']);
    expect(STATUSES.filter(isEstimate)).toEqual(['estimate']);
  });
});

describe('planName', () => {
  const hanoi = { regime: 'province34', full_name: 'Thành phố Hà Nội' } as const;
  const province = { regime: 'province34', full_name: 'Tỉnh Phú Thọ' } as const;
  const country = { regime: 'country', full_name: 'Cả nước' } as const;
  const budget = { theme: 'budget' };
  const party = { theme: 'party' };

  it.each([
    ['central', budget, hanoi, 'dự toán Trung ương giao', 'budget plan assigned by the central authorities'],
    ['council', budget, hanoi, 'dự toán HĐND thành phố giao', "budget plan assigned by the City People's Council"],
    ['council', party, province, 'kế hoạch HĐND tỉnh giao', "plan assigned by the Provincial People's Council"],
    ['council', budget, country, 'dự toán Quốc hội giao', 'budget plan assigned by the National Assembly'],
    ['congress', party, hanoi, 'chỉ tiêu Nghị quyết Đại hội', 'target of the Party Congress resolution'],
    ['unstated', budget, hanoi, 'dự toán', 'budget plan'],
    ['unstated', party, hanoi, 'kế hoạch', 'plan']
  ] as const)('%s %o %o', (assigner, indicator, unit, vi, en) => {
    expect(planName('vi', assigner, indicator, unit)).toBe(vi);
    expect(planName('en', assigner, indicator, unit)).toBe(en);
  });

  it('knows every assigner', () => {
    for (const lang of LANGUAGES) for (const one of ASSIGNERS) expect(planName(lang, one, party, hanoi)).toBeTruthy();
  });
});

describe('missing', () => {
  /** A record, so that a new reason cannot be forgotten here. */
  const REASONS: Record<MissingReason, true> = {
    'not-published': true,
    'published-later': true,
    'unit-ended': true,
    'unit-not-yet': true,
    'not-comparable': true,
    'zero-base': true,
    'negative-base': true,
    'break-in-series': true,
    'too-few-peers': true,
    'not-additive': true,
    suppressed: true,
    'not-applicable': true
  };
  const reasons = Object.keys(REASONS) as MissingReason[];

  it('every reason has a short form and a sentence, with and without detail', () => {
    const detail = { published: '2023-12-29', have: 2, of: 5 };
    for (const lang of LANGUAGES) {
      for (const absence of reasons.flatMap((reason) => [missing(reason), missing(reason, detail)])) {
        expect(missingShort(lang, absence)).toMatch(/^\p{Ll}/u);
        expect(missingSentence(lang, absence)).toMatch(/^\p{Lu}.*\.$/u);
        expect(missingShort(lang, absence) + missingSentence(lang, absence)).not.toMatch(/undefined|NaN/);
      }
      expect(new Set(reasons.map((reason) => missingShort(lang, missing(reason)))).size).toBe(reasons.length);
    }
  });

  it('says when, and how many', () => {
    const later = missing('published-later', { published: '2023-12-29' });
    expect(missingShort('vi', later)).toBe('công bố sau, 29/12/2023');
    expect(missingSentence('vi', later)).toBe('Số này công bố sau bản số liệu đang xem: 29/12/2023.');
    expect(missingSentence('en', later)).toBe('This figure was published after the snapshot shown: 29 Dec 2023.');
    const few = missing('too-few-peers', { have: 2, of: 5 });
    expect(missingShort('vi', few)).toBe('mới 2/5 đơn vị có số liệu');
    expect(missingSentence('vi', few)).toBe('Chỉ có 2/5 đơn vị có số liệu, chưa đủ để xếp hạng.');
  });
});

describe('names', () => {
  const grdp = {
    name_vi: 'Tốc độ tăng GRDP',
    name_en: 'GRDP growth',
    country_name_vi: 'Tốc độ tăng GDP',
    country_name_en: ''
  };

  it('are those of the country for the country', () => {
    expect(indicatorName('vi', grdp)).toBe('Tốc độ tăng GRDP');
    expect(indicatorName('vi', grdp, { regime: 'country' })).toBe('Tốc độ tăng GDP');
    expect(indicatorName('vi', grdp, { regime: 'province34' })).toBe('Tốc độ tăng GRDP');
    expect(indicatorName('en', grdp, { regime: 'country' })).toBe('GRDP growth');
  });

  it('of units and breakdowns', () => {
    const unit = { name: 'Hà Nội', full_name: 'Thành phố Hà Nội', name_en: 'Ha Noi' };
    expect(unitName('vi', unit)).toBe('Hà Nội');
    expect(unitName('vi', unit, 'full')).toBe('Thành phố Hà Nội');
    expect(unitName('en', unit, 'full')).toBe('Ha Noi');
    expect(categoryName('vi', 'sector', 'services')).toBe('Dịch vụ');
    expect(categoryName('vi', 'sector', 'unheard-of')).toBe('unheard-of');
    expect(dimensionName('en', 'form')).toBe('Form of discipline');
  });

  it('sort the Vietnamese way', () => {
    const names = ['Quận 10', 'Đà Nẵng', 'Vĩnh Long', 'An Giang', 'Quận 2', 'Cần Thơ', 'Điện Biên', 'Dĩ An'];
    expect(names.sort(collate)).toEqual([
      'An Giang',
      'Cần Thơ',
      'Dĩ An',
      'Đà Nẵng',
      'Điện Biên',
      'Quận 2',
      'Quận 10',
      'Vĩnh Long'
    ]);
  });
});

it('the legend of a table explains each mark that stands in it, once', () => {
  expect(statusLegend('vi', ['preliminary', 'estimate', 'estimate', 'final'])).toBe(
    '[ước] ước tính: công bố khi chưa tổng hợp đủ, sẽ còn thay đổi; [sb] sơ bộ: đã tổng hợp nhưng chưa chốt'
  );
  expect(statusLegend('en', ['final'])).toBe('');
});
