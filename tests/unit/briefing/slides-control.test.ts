import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyAction, type KeyPress } from '../../../src/lib/report/slides/keyAction';
import { SIMPLE_ACTIONS, type PresentAction } from '../../../src/lib/report/slides/presentAction';
import { readPresentMessage } from '../../../src/lib/report/slides/presentMessage';
import { act, escapeLeaves, presentStart } from '../../../src/lib/report/slides/presentState';
import { carried, elapsed, STOPPED, timerText, toggled } from '../../../src/lib/report/slides/timer';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more
});
const meant = (key: string, more?: Partial<KeyPress>) => keyAction(press(key, more), false)?.type ?? null;

describe('a key', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['o', 'overview'],
    ['O', 'overview'],
    ['b', 'black'],
    ['.', 'black'],
    ['t', 'timer'],
    ['s', 'speaker'],
    ['f', 'fullscreen'],
    ['?', 'help'],
    ['Enter', 'accept'],
    ['Escape', 'escape'],
    ['7', 'digit'],
    ['x', null],
    ['toString', null]
  ])('%s means %s', (key, type) => expect(meant(key)).toBe(type));

  it('belongs to the browser with Ctrl, Alt or the command key', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(meant('PageDown', { [held]: true })).toBeNull();
  });

  it('is turned round by Shift on the space bar, and sets the timer to zero with T', () => {
    expect(meant(' ', { shiftKey: true })).toBe('previous');
    expect(meant('T', { shiftKey: true, code: 'KeyT' })).toBe('reset-timer');
  });

  it('belongs to a control where it would press it, and nowhere else', () => {
    expect(keyAction(press('Enter'), true)).toBeNull();
    expect(keyAction(press(' '), true)).toBeNull();
    expect(keyAction(press('PageDown'), true)).toEqual({ type: 'next' });
  });

  it('is known by its place under a Vietnamese input method', () => {
    expect(meant('Process', { code: 'KeyO' })).toBe('overview');
    expect(meant('đ', { code: 'KeyB' })).toBe('black');
  });
});

const run = (actions: readonly PresentAction[], count: number, from = presentStart()) =>
  actions.reduce((state, action) => act(state, action, count), from);
const of = (...types: (typeof SIMPLE_ACTIONS)[number][]): PresentAction[] => types.map((type) => ({ type }));
const digits = (text: string): PresentAction[] => [...text].map((digit) => ({ type: 'digit', digit }));

describe('where the presentation is', () => {
  it('goes to the slide whose number was typed, the last where there are fewer', () => {
    expect(run([...digits('12'), ...of('accept')], 20)).toEqual(presentStart(11));
    expect(run([...digits('999'), ...of('accept')], 20)).toEqual(presentStart(19));
    expect(run([...digits('0'), ...of('accept')], 20).at).toBe(1);
    expect(run([...digits('12'), ...of('escape', 'accept')], 20).at).toBe(1);
  });

  it('brings a black screen back before it moves on', () => {
    const black = run(of('next', 'black'), 5);
    expect(black).toMatchObject({ at: 1, black: true });
    expect(run(of('next'), 5, black)).toMatchObject({ at: 1, black: false });
    expect(run(of('next', 'next'), 5, black)).toMatchObject({ at: 2, black: false });
  });

  it('walks the overview without leaving the slide, and goes there when told', () => {
    const open = run(of('next', 'overview', 'down', 'next'), 10);
    expect(open).toMatchObject({ at: 1, chosen: 6 });
    expect(run(of('down'), 10, open).chosen).toBe(6);
    expect(run(of('up', 'up'), 10, open).chosen).toBe(2);
    expect(run(of('accept'), 10, open)).toEqual(presentStart(6));
    expect(run(of('escape'), 10, open)).toEqual(presentStart(1));
  });

  const action: fc.Arbitrary<PresentAction> = fc.oneof(
    fc.constantFrom(...SIMPLE_ACTIONS).map((type) => ({ type })),
    fc.nat(9).map((digit) => ({ type: 'digit' as const, digit: String(digit) })),
    fc.nat(2000).map((to) => ({ type: 'go' as const, to }))
  );

  it('is always at a slide, and Escape closes everything and then leaves', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (actions, count) => {
        const end = run(actions, count);
        for (const at of [end.at, end.chosen ?? 0]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(count);
        }
        const closed = run(of('escape', 'escape', 'escape', 'escape'), count, end);
        expect(escapeLeaves(closed)).toBe(true);
        expect(closed.at).toBe(end.at);
      })
    );
  });

  it('is told to the other window as it is', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const state = run(actions, 30);
        const message = { kind: 'state', state, timer: STOPPED, now: 0, count: 30 };
        expect(readPresentMessage(structuredClone(message))).toEqual(message);
        for (const one of actions)
          expect(readPresentMessage({ kind: 'action', action: one })).toEqual({ kind: 'action', action: one });
      })
    );
  });
});

describe('a message that is none', () => {
  it.each([
    null,
    'hello',
    { kind: 'action', action: { type: 'eval' } },
    { kind: 'action', action: { type: 'go', to: -1 } },
    { kind: 'action', action: { type: 'digit', digit: '12' } },
    { kind: 'state', state: { ...presentStart(), typed: '<b>' }, timer: STOPPED, now: 0, count: 1 },
    { kind: 'state', state: presentStart(), timer: { since: Infinity, before: 0 }, now: 0, count: 1 },
    { kind: 'state', state: presentStart(), timer: STOPPED, count: 1 },
    { kind: 'state', state: { ...presentStart(), at: 1.5 }, timer: STOPPED, now: 0, count: 1 }
  ])('%j is not heard', (data) => expect(readPresentMessage(data)).toBeNull());
});

describe('the stopwatch', () => {
  it('gathers time over starts and stops, and never runs backwards', () => {
    const running = toggled(STOPPED, 1_000);
    expect(elapsed(running, 61_000)).toBe(60_000);
    const resting = toggled(running, 61_000);
    expect(elapsed(resting, 999_000)).toBe(60_000);
    expect(elapsed(toggled(resting, 100_000), 105_000)).toBe(65_000);
    expect(elapsed(running, 0)).toBe(0);
  });

  it('says the same in a window whose clock began later, and rests there as well', () => {
    const running = toggled({ since: null, before: 5_000 }, 100_000);
    expect(elapsed(carried(running, 130_000, 400), 1_400)).toBe(36_000);
    expect(carried(STOPPED, 130_000, 400)).toEqual(STOPPED);
  });

  it.each([
    [0, '00:00'],
    [59_999, '00:59'],
    [247_000, '04:07'],
    [3_750_000, '1:02:30']
  ])('%i ms reads %s', (ms, text) => expect(timerText(ms)).toBe(text));
});
