import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { committeeChanges } from '../../../data/demo/links';
import { DEMO_SOURCE, DEMO_TITLE } from '../../../data/demo/source';
import { DEMO_PEER_GROUPS, DEMO_UNITS } from '../../../data/demo/units';
import { fold } from '../../../src/lib/model/fold';
import { csv } from '../questions/support/byHand';
import { ROWS } from './support/demo';

const codes = (pattern: RegExp) => DEMO_UNITS.filter(({ code }) => pattern.test(code));

describe('made-up committees', () => {
  it('are one whole, 50 until the reform, 136 after it', () => {
    expect(DEMO_UNITS).toHaveLength(187);
    expect(DEMO_UNITS[0]).toMatchObject({ code: 'M-00', parent: '', valid_from: '', valid_to: '' });
    expect(codes(/^M50-\d{2}$/)).toHaveLength(50);
    expect(codes(/^M136-\d{3}$/)).toHaveLength(136);
    for (const unit of codes(/^M50/)) expect(unit).toMatchObject({ parent: 'M-00', valid_to: '2025-06-30' });
    for (const unit of codes(/^M136/)) expect(unit).toMatchObject({ parent: 'M-00', valid_from: '2025-07-01' });
    for (const unit of DEMO_UNITS) expect(unit).toMatchObject({ regime: 'committee', territory: unit.code });
  });

  it('share neither code nor name with a real unit, and say that they are made up', () => {
    const real = csv('data/catalogue/units.csv');
    expect(real.length).toBeGreaterThan(200);
    const taken = new Set(real.map(({ code }) => code));
    const names = real.flatMap(({ name = '', full_name = '', name_en = '' }) => [name, full_name, name_en]).map(fold);
    for (const { code, name, name_en } of DEMO_UNITS) {
      expect(taken.has(code)).toBe(false);
      expect(name).toContain('mô phỏng');
      expect(name_en).toContain('made up');
      const padded = ` ${fold(`${name} ${name_en}`).replace(/[()]/g, '')} `;
      expect(names.filter((other) => other !== '' && padded.includes(` ${other} `))).toEqual([]);
    }
    expect(new Set(DEMO_UNITS.map(({ name }) => name)).size).toBe(DEMO_UNITS.length);
  });

  it('each has one kind while it exists, and every figure is of one of them', () => {
    const kinds = group(DEMO_PEER_GROUPS, ({ unit }) => unit);
    for (const { code, valid_from, valid_to, parent } of DEMO_UNITS) {
      if (parent === '') expect(kinds.has(code)).toBe(false);
      else expect(kinds.get(code)).toMatchObject([{ valid_from, valid_to }]);
    }
    const known = new Set(DEMO_UNITS.map(({ code }) => code));
    expect(ROWS.filter(({ unit }) => !known.has(unit))).toEqual([]);
  });

  it('some were split, some merged whole, some went on as they were', () => {
    const relations = group(committeeChanges('x'), ({ relation }) => relation);
    expect([...relations.keys()].sort()).toEqual(['merged', 'split', 'unchanged']);
    const bySource = group(committeeChanges('x'), ({ from_unit }) => from_unit);
    for (const changes of bySource.values()) {
      const isSplit = changes.some(({ relation }) => relation === 'split');
      expect(isSplit).toBe(changes.length > 1);
    }
    expect(relations.get('split')?.length).toBeGreaterThan(126);
  });

  it('the source says that a program of this project made the numbers up', () => {
    expect(DEMO_SOURCE.title).toContain('mô phỏng');
    expect(DEMO_SOURCE.title).toContain('không phải số liệu thật');
    expect(DEMO_TITLE.title_vi).toContain('mô phỏng');
    expect(csv('data/catalogue/sources.csv').some(({ code }) => code === DEMO_SOURCE.code)).toBe(false);
  });
});
