import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/lib/language/results/cellText';

describe('a cell of a result', () => {
  it.each([
    ['year', 2025, '2025'],
    ['Năm', 2025, '2025'],
    ['nam_bao_cao', 2025, '2025'],
    ['year', 2025.5, '2.025,5'],
    ['year', 12345, '12.345'],
    ['value', 2025, '2.025'],
    ['yearly_sum', 2025, '2.025']
  ])('%s of %d is %s', (name, value, text) => {
    expect(cellText('vi', value, { name, kind: 'number' })).toBe(text);
  });
});
