import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind } from '$lib/engine/bind';
import { parameters } from '$lib/sql/parameters';
import { statements } from '$lib/sql/statements';
import { tokensOf } from '$lib/sql/tokens';

const said = (sql: string) => tokensOf(sql).map(({ kind, text }) => `${kind} ${text}`);

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["select 'a''b'", ['word select', "text 'a'", "text 'b'"]],
    ["e'\\'?' ?", ['word e', "text '\\'?'", 'mark ?']],
    ['$$a ? b$$ $t$ $$ $t$x', ['text $$a ? b$$', 'text $t$ $$ $t$', 'word x']],
    ['"Số ""tiền"""', ['name "Số "', 'name "tiền"', 'name ""']],
    ['1.5e3 .5 2024-12', ['number 1.5e3', 'number .5', 'number 2024', 'mark -', 'number 12']],
    ['đơn_vị1 a.b', ['word đơn_vị1', 'word a', 'mark .', 'word b']],
    ['a -- x\n/* b /* c */ d */ e', ['word a', 'comment -- x', 'comment /* b /* c */ d */', 'word e']],
    ["'open ?", ["text 'open ?"]],
    ['/* open', ['comment /* open']],
    ['', []]
  ])('%s', (sql, expected) => {
    expect(said(sql)).toEqual(expected);
  });
});

const piece = fc.constantFrom(
  'select ',
  '?',
  "'",
  '"',
  '$$',
  '$t$',
  '--',
  '\n',
  '/*',
  '*/',
  'e',
  "e'",
  '\\',
  'đ',
  '1',
  ';',
  ' ',
  'limit'
);
const anySql = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));

describe('parameters', () => {
  it('are as many as the engine’s own reading of the text takes', () => {
    fc.assert(
      fc.property(anySql, (sql) => {
        expect(() => bind(sql, Array<null>(parameters(sql)).fill(null))).not.toThrow();
      }),
      { numRuns: 3_000 }
    );
  });

  it('leave no character out but spaces', () => {
    fc.assert(
      fc.property(anySql, (sql) => {
        expect(
          tokensOf(sql)
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '')
        ).toBe(sql.replace(/\s/g, ''));
      })
    );
  });
});

describe('statements', () => {
  it.each([
    ['', 0],
    [' ; ;-- select 1;\n', 0],
    ['select 1', 1],
    ['select 1;', 1],
    [";select ';' -- ; x\n;;", 1],
    ['select 1; select 2', 2],
    ['select 1;/* a */drop view x;', 2]
  ])('%j has %i', (sql, count) => {
    expect(statements(sql)).toBe(count);
  });
});
