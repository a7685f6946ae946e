import { expect, it } from 'vitest';
import { breakdownsOf, partKey } from '../../../../src/routes/[[lang=lang]]/check/breakdownsOf';
import type { Vintage } from '../../../../src/lib/model/known';

const row = (indicator: string, dimension = '', category = '') => ({ indicator, dimension, category }) as Vintage;
const ROWS = [
  row('budget-revenue'),
  row('budget-revenue', 'source', 'oil'),
  row('budget-revenue', 'source', 'domestic'),
  row('budget-revenue', 'source', 'oil'),
  row('grdp-growth', 'sector', 'services')
];
const keys = (...given: Parameters<typeof breakdownsOf>) => breakdownsOf(...given).map(partKey);

it('the parts of an indicator are those that are published, each once', () => {
  expect(keys(ROWS, { indicator: 'budget-revenue', dimension: '', category: '' })).toEqual([
    'source/domestic',
    'source/oil'
  ]);
  expect(keys(ROWS, { indicator: 'population', dimension: '', category: '' })).toEqual([]);
});

it('the part that was read is among them, published or not', () => {
  expect(keys(ROWS, { indicator: 'population', dimension: 'area', category: 'rural' })).toEqual(['area/rural']);
  expect(keys(ROWS, { indicator: 'grdp-growth', dimension: 'sector', category: 'services' })).toEqual([
    'sector/services'
  ]);
});
