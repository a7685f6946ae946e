import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '../../../src/lib/model/missing';
import { plainText, type Evidence } from '../../../src/lib/model/segment';

describe('missing', () => {
  it('carries its reason, and facts only where there are some', () => {
    expect(missing('zero-base')).toEqual({ missing: 'zero-base' });
    expect(Object.keys(missing('zero-base'))).toEqual(['missing']);
    expect(missing('too-few-peers', { have: 2, of: 5 })).toEqual({
      missing: 'too-few-peers',
      detail: { have: 2, of: 5 }
    });
  });

  it.each([[0], [''], [null], [undefined], ['missing'], [{ value: 0 }], [[]]])('%j is a value', (value) =>
    expect(isMissing(value)).toBe(false)
  );
  it('knows an absence', () => expect(isMissing(missing('not-published'))).toBe(true));
});

it('plainText joins words and numbers without anything between', () => {
  const number: Evidence = { id: 'n', text: '6,27%', about: '', observations: [], formula: '' };
  expect(plainText(['ước tăng ', number, '.'])).toBe('ước tăng 6,27%.');
  expect(plainText([])).toBe('');
});
