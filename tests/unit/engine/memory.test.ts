import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/lib/engine/memory';
import { ask } from './support/ask';

const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ i }));

describe('Memory', () => {
  it('knows a question by name, SQL and parameters', () => {
    const memory = new Memory();
    memory.set(ask('select ?', 1), rows(1));
    expect(memory.get(ask('select ?', 1))).toEqual(rows(1));
    for (const other of [
      ask('select ?', '1'),
      ask('select ?', 2),
      ask('select  ?', 1),
      { ...ask('select ?', 1), name: 'other' }
    ])
      expect(memory.get(other)).toBeUndefined();
  });

  it('gives each caller its own array', () => {
    const memory = new Memory();
    memory.set(ask('select 1'), rows(3));
    memory.get(ask('select 1'))?.reverse();
    expect(memory.get(ask('select 1'))).toEqual(rows(3));
  });

  it('forgets the longest unused beyond its bounds', () => {
    const memory = new Memory({ answers: 2, rows: 100 });
    for (const n of [1, 2]) memory.set(ask(`select ${n}`), rows(n));
    memory.get(ask('select 1'));
    memory.set(ask('select 3'), rows(3));
    expect([1, 2, 3].map((n) => memory.get(ask(`select ${n}`))?.length)).toEqual([1, undefined, 3]);
    const small = new Memory({ answers: 99, rows: 40 });
    for (let n = 0; n < 9; n++) small.set(ask(`select ${n}`), rows(10));
    expect(Array.from({ length: 9 }, (_, n) => small.get(ask(`select ${n}`))).filter(Boolean)).toHaveLength(4);
    small.set(ask('select big'), rows(11));
    expect(small.get(ask('select big'))).toBeUndefined();
  });

  it('keeps no volatile answer and forgets all after a statement that may change them', () => {
    const memory = new Memory();
    memory.set(ask('select random()'), rows(1));
    expect(memory.get(ask('select random()'))).toBeUndefined();
    memory.set(ask('with a as (select 1) from a'), rows(1));
    memory.set(ask('create table t (x int)'), []);
    expect(memory.get(ask('with a as (select 1) from a'))).toBeUndefined();
  });
});
