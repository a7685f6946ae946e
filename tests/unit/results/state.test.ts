import { describe, expect, it } from 'vitest';
import type { Console, ConsoleValue, ResultView } from '../../../src/lib/engine/console/console';
import { ResultState } from '../../../src/routes/[[lang=lang]]/explore/results/resultState.svelte';
import { column, fakeConsole } from './fakeConsole';

const rows: ConsoleValue[][] = [3, 1, 2].map((n) => [n]);
const atLeast = (value: string) => ({ column: 'n', test: 'at-least' as const, value });

describe('a result as it is looked at', () => {
  it('is sorted up, down, and not', () => {
    const fake = fakeConsole([column('n'), column('m')], rows);
    const state = new ResultState(fake.console, fake.result);
    const seen = [0, 1, 2].map(() => {
      state.turn('n');
      return [state.orderOf('n'), state.orderOf('m'), state.shown.view.sort.length];
    });
    expect(seen).toEqual([
      ['up', 'none', 1],
      ['down', 'none', 1],
      ['none', 'none', 0]
    ]);
    state.turn('n');
    state.turn('m');
    expect(state.shown.view.sort).toEqual([{ column: 'm', descending: false }]);
  });

  it('has so many rows as pass its filters, and the same test of a column only once', async () => {
    const fake = fakeConsole([column('n')], rows);
    const state = new ResultState(fake.console, fake.result);
    await state.filter(atLeast('2'));
    expect(state.shown).toEqual({ view: { result: 7, sort: [], filters: [atLeast('2')] }, rows: 2 });
    await state.filter(atLeast('3'));
    expect([state.shown.rows, state.shown.view.filters.length]).toEqual([1, 1]);
    await state.unfilter(state.shown.view.filters[0]);
    expect([state.shown.rows, state.busy, state.failed]).toEqual([3, false, false]);
  });

  it('shows the last of several filters, whichever is counted first', async () => {
    const answers: ((rows: number) => void)[] = [];
    const console = { count: () => new Promise((resolve) => answers.push(resolve)) } as unknown as Console;
    const state = new ResultState(console, fakeConsole([column('n')], rows).result);
    const both = [state.filter(atLeast('1')), state.filter(atLeast('2'))];
    answers[1]?.(2);
    answers[0]?.(3);
    await Promise.all(both);
    expect([state.shown.rows, state.shown.view.filters]).toEqual([2, [atLeast('2')]]);
  });

  it('keeps a sort that was chosen while it was counting', async () => {
    let answer = (_rows: number) => {};
    const views: ResultView[] = [];
    const console = {
      count: (view: ResultView) => (views.push(view), new Promise<number>((resolve) => (answer = resolve)))
    } as unknown as Console;
    const state = new ResultState(console, fakeConsole([column('n')], rows).result);
    const filtered = state.filter(atLeast('1'));
    state.turn('n');
    answer(3);
    await filtered;
    expect(state.shown.view).toMatchObject({ sort: [{ column: 'n', descending: false }], filters: [atLeast('1')] });
  });

  it('says that it failed, and shows what it showed', async () => {
    const console = { count: () => Promise.reject(new Error('gone')) } as unknown as Console;
    const state = new ResultState(console, fakeConsole([column('n')], rows).result);
    await state.filter(atLeast('1'));
    expect([state.failed, state.busy, state.shown.rows, state.shown.view.filters]).toEqual([true, false, 3, []]);
  });
});
