import { expect, it } from 'vitest';
import { lineAndColumn } from '$lib/sql/lineAndColumn';
import { nearNames } from '$lib/sql/nearNames';

const NAMES = ['value', 'values', 'valid_to', 'unit', 'Số tiền', 'value'];

it.each([
  ['valu', ['value']],
  ['values', ['values', 'value']],
  ['VALUE', ['value', 'values']],
  ['so tien', ['Số tiền']],
  ['unti', []],
  ['units', ['unit']],
  ['x', []],
  ['', []]
])('%s is near %j', (name, near) => {
  expect(nearNames(name, NAMES)).toEqual(near);
});

it.each([
  ['a', 0, 1, 1],
  ['a\nbc', 2, 2, 1],
  ['a\nbc', 4, 2, 3],
  ['', 0, 1, 1]
])('%j: offset %i is line %i, character %i', (sql, at, line, column) => {
  expect(lineAndColumn(sql, at)).toEqual({ line, column });
});
