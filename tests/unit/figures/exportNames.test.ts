import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/lib/figures/export/fileName';
import { card } from './support/exportCard';

describe('the name of a file', () => {
  it('says whose figures, of what, and from which snapshot', () => {
    expect(fileName(card(), 'csv')).toBe('ha-noi_tang-truong-grdp_2026-01-31.csv');
    expect(fileName(card({ subject: 'Đắk Lắk', what: 'Thu ngân sách (nội địa)' }), 'data.csv')).toBe(
      'dak-lak_thu-ngan-sach-noi-dia_2026-01-31.data.csv'
    );
  });

  it('says first that figures are made up', () =>
    expect(fileName(card({ synthetic: true }), 'png')).toBe('so-lieu-mo-phong_ha-noi_tang-truong-grdp_2026-01-31.png'));

  it('is never empty', () =>
    expect(fileName(card({ subject: '省', what: '//', snapshot: '' }), 'svg')).toBe('toan-canh.svg'));

  it('has only letters that every system takes, at most 120, whatever the names hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (subject, what, snapshot, synthetic) => {
        const name = fileName(card({ subject, what, snapshot, synthetic }), 'parquet');
        expect(name).toMatch(/^[a-z0-9]+([_-][a-z0-9]+)*\.parquet$/);
        expect(name.length).toBeLessThanOrEqual(120);
      })
    );
    expect(
      fileName(card({ subject: 'x'.repeat(300), what: 'y'.repeat(300), synthetic: true }), 'data.csv').length
    ).toBeLessThanOrEqual(120);
  });
});
