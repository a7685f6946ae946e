import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isComposing, typing } from '../../../src/lib/ui/composition';
import { changeBetween } from '../../../src/lib/ui/editor/changeBetween';

describe('a key', () => {
  it.each([
    ['in the middle of a word', { isComposing: true, keyCode: 13 }, true],
    ['of Windows while a word is composed', { isComposing: true, keyCode: 229 }, true],
    ['of Safari that ended a word', { isComposing: false, keyCode: 229 }, true],
    ['of the reader', { isComposing: false, keyCode: 13 }, false]
  ])('%s', (_whose, event, is) => expect(isComposing(event)).toBe(is));
});

describe('a field that tells what is typed', () => {
  let told: [string, boolean][];
  let field: { value: string; isConnected: boolean };
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    field = { value: '', isConnected: true };
  });
  afterEach(() => vi.useRealTimers());

  // Svelte makes the handlers anew when another attribute changes.
  const handlers = () => typing((text, half) => told.push([text, half]));
  type Input = Parameters<ReturnType<typeof typing>['oninput']>[0];
  type End = Parameters<ReturnType<typeof typing>['oncompositionend']>[0];
  const input = (value: string, composing?: boolean) => {
    field.value = value;
    handlers().oninput({ currentTarget: field, isComposing: composing } as unknown as Input);
  };
  const end = () => handlers().oncompositionend({ currentTarget: field } as unknown as End);

  it('says which text is half a word, and says it once more when the word is whole', () => {
    for (const text of ['n', 'no', 'noo', 'nô', 'nội']) input(text, true);
    end();
    input('nội ', false);
    vi.runAllTimers();
    expect(told).toEqual([
      ['n', true],
      ['no', true],
      ['noo', true],
      ['nô', true],
      ['nội', true],
      ['nội', false],
      ['nội ', false]
    ]);
  });

  it('takes half a word for a whole one when the reader pauses, once', () => {
    input('noo', true);
    vi.advanceTimersByTime(1000);
    input('nooi', true);
    vi.advanceTimersByTime(1499);
    expect(told).toHaveLength(2);
    vi.advanceTimersByTime(10_000);
    expect(told.slice(2)).toEqual([['nooi', false]]);
  });

  it('says nothing of a field that has gone', () => {
    input('noo', true);
    field.isConnected = false;
    vi.runAllTimers();
    expect(told).toEqual([['noo', true]]);
  });
});

describe('the change between two texts', () => {
  it.each([
    ['a b c', 'a b c', { from: 5, to: 5, insert: '' }],
    ['', 'abc', { from: 0, to: 0, insert: 'abc' }],
    ['abc', '', { from: 0, to: 3, insert: '' }],
    ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
    ["where n = 'Ha\u0300' limit 1", "where n = 'Hà' limit 1", { from: 12, to: 14, insert: 'à' }]
  ])('%j, %j', (now, next, change) => {
    expect(changeBetween(now, next)).toEqual(change);
    expect(now.slice(0, change.from) + change.insert + now.slice(change.to)).toBe(next);
  });
});
