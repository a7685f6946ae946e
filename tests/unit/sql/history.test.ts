import { describe, expect, it } from 'vitest';
import { MOST_REMEMBERED, readHistory, remember, type HistoryEntry } from '$lib/sql/history';
import { fieldOf, fieldsFor, valueOf } from '$lib/sql/parameterField';

const entry = (sql: string, at = 0, part: Partial<HistoryEntry> = {}): HistoryEntry => ({
  sql,
  params: [],
  snapshot: '2026-01-31',
  rows: 1,
  at,
  ...part
});

describe('what ran', () => {
  it('stands once, newest first', () => {
    const history = [entry('a', 1), entry('b', 2), entry('a', 3, { rows: 5 })].reduce<HistoryEntry[]>(remember, []);
    expect(history).toEqual([entry('a', 3, { rows: 5 }), entry('b', 2)]);
    expect(remember(history, entry('a', 4, { params: [1] }))).toHaveLength(3);
    expect(remember(history, entry('a', 4, { snapshot: '2022-12-31' }))).toHaveLength(3);
  });

  it('is forgotten after fifty', () => {
    const all = Array.from({ length: 60 }, (_, i) => entry(`select ${i}`, i));
    const history = all.reduce<HistoryEntry[]>(remember, []);
    expect(history).toHaveLength(MOST_REMEMBERED);
    expect([history[0]?.sql, history.at(-1)?.sql]).toEqual(['select 59', 'select 10']);
  });

  it.each([
    undefined,
    null,
    'x',
    { length: 2 },
    [null, 1, {}, { ...entry('a'), params: [{}] }, { ...entry('a'), at: '1' }]
  ])('is read from %j without what is no entry', (kept) => {
    expect(readHistory(kept)).toEqual([]);
  });

  it('comes back from what was kept', () => {
    const history = [entry('a', 1, { params: ['x', 1, true, null] })];
    expect(readHistory(structuredClone(history))).toEqual(history);
  });
});

describe('a value that is typed', () => {
  it.each([
    ['2023', 2023],
    ['6,27', 6.27],
    ['6.27', 6.27],
    [' -5 ', -5],
    ['\u22125', -5],
    ['+1e3', 1000],
    ['', undefined],
    ['400.421,5', undefined],
    ['1 000', undefined],
    ['abc', undefined],
    ['Infinity', undefined]
  ])('%j as a number is %j', (text, value) => {
    expect(valueOf({ kind: 'number', text })).toBe(value);
  });

  it.each(['P34-01', '', 6.27, 0, true, false, null])('%j comes back', (value) => {
    expect(valueOf(fieldOf(value))).toBe(value);
  });

  it('has a field for each mark', () => {
    const one = { kind: 'number', text: '1' } as const;
    expect(fieldsFor(2, [one])).toEqual([one, { kind: 'text', text: '' }]);
    expect(fieldsFor(0, [one])).toEqual([]);
  });
});
