import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TARGET_ORDERS } from '../../../src/lib/compute/targets/sortTargets';
import type { Unit } from '../../../src/lib/model/unit';
import { defaultTargetsView } from '../../../src/lib/view/defaultTargetsView';
import { readTargetsView } from '../../../src/lib/view/readTargetsView';
import { writeTargetsView } from '../../../src/lib/view/writeTargetsView';
import { madeUnit } from '../../fixtures/madeUnit';

const unit = (code: string): Unit => madeUnit(code, { territory: `T-${code}` });
const choices = { snapshots: ['2024-12-31', '2026-01-31'], units: [unit('P34-01'), unit('P34-79')] };
const read = (query: string) => readTargetsView(new URLSearchParams(query), choices);

describe('the address of the targets page', () => {
  it('says nothing of what is shown by default', () => {
    const { view, notices } = read('');
    expect(view).toEqual({ unit: 'P34-01', period: '2025', snapshot: '2026-01-31', order: 'theme' });
    expect(notices).toEqual([]);
    expect(writeTargetsView(view, choices)).toBe('');
    expect(writeTargetsView(view, choices, { snapshot: 'named' })).toBe('?s=2026-01-31');
  });

  it('reads a year, a term and a year far ahead', () => {
    for (const period of ['2021', '2045', '2021..2025', '2016..2020'])
      expect(read(`p=${period}`).view.period).toBe(period);
  });

  it.each(['2023-Q1', '1900', '2025..2021', '2000..2025', '2023-12-31', '<script>', ''])(
    'falls back from p=%s with a notice',
    (p) => {
      const { view, notices } = read(`p=${encodeURIComponent(p)}`);
      expect(view.period).toBe('2025');
      expect(notices).toEqual([{ about: 'period', given: p }]);
    }
  );

  it('falls back from everything else unknown, and tells it cut short', () => {
    const { view, notices } = read(`u=X&s=2020-01-01&by=${'z'.repeat(90)}`);
    expect(view).toEqual(defaultTargetsView(choices, '2026-01-31'));
    expect(notices.map(({ about }) => about).sort()).toEqual(['order', 'snapshot', 'unit']);
    expect(notices.find(({ about }) => about === 'order')?.given).toHaveLength(40);
  });

  it('is read back as it was written', () => {
    const view = fc.record({
      unit: fc.constantFrom('P34-01', 'P34-79'),
      period: fc.constantFrom('2020', '2024', '2025', '2021..2025', '2030'),
      snapshot: fc.constantFrom(...choices.snapshots),
      order: fc.constantFrom(...TARGET_ORDERS)
    });
    fc.assert(
      fc.property(view, (one) => void expect(read(writeTargetsView(one, choices))).toEqual({ view: one, notices: [] }))
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (p, by) => void readTargetsView(new URLSearchParams({ p, by, u: p, s: by }), choices)
      )
    );
  });
});
