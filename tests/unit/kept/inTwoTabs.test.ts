import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Console } from '../../../src/lib/engine/console/console';
import type { CheckedText } from '../../../src/lib/model/claim';
import type { HistoryEntry } from '../../../src/lib/sql/history';
import { Keeping } from '../../../src/routes/[[lang=lang]]/check/keeping.svelte';
import { keptTexts } from '../../../src/routes/[[lang=lang]]/check/keptTexts';
import { keptTables } from '../../../src/routes/[[lang=lang]]/explore/keptTables';
import { OwnTables } from '../../../src/routes/[[lang=lang]]/explore/ownTables.svelte';
import { HistoryModel } from '../../../src/routes/[[lang=lang]]/explore/sql/history.svelte';
import { browserStorage, fillDisk, type BrowserStorage } from './browserStorage';

let browser: BrowserStorage;
beforeEach(() => (browser = browserStorage()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const text = (words: string): CheckedText => ({ name: '', text: words, snapshot: '2026-01-31', corrections: [] });
const texts = async () => (await keptTexts()).map((kept) => kept.text).sort();

async function keeping(): Promise<Keeping> {
  const tab = new Keeping();
  await tab.look();
  return tab;
}

describe('a text kept in two tabs', () => {
  it('changed in both is kept twice, and the second tab says so', async () => {
    const one = await keeping();
    await one.keep(text('Gốc'));
    const two = await keeping();
    two.id = one.id;
    await one.keep(text('Của thẻ một'));
    await Promise.all([two.keep(text('Của thẻ hai')), two.keep(text('Của thẻ hai, viết tiếp'))]);
    expect(await texts()).toEqual(['Của thẻ hai', 'Của thẻ một']);
    expect(two.elsewhere).toBe('changed');
    await two.keep(text('Của thẻ hai, viết tiếp'));
    expect(await texts()).toEqual(['Của thẻ hai, viết tiếp', 'Của thẻ một']);
    expect(two.list.map((kept) => kept.text).sort()).toEqual(await texts());
  });

  it('removed in one is not made again by the other', async () => {
    const one = await keeping();
    await one.keep(text('Gốc'));
    const [two, three] = [await keeping(), await keeping()];
    two.id = three.id = one.id;
    expect(await one.forget(one.id)).toBe(true);
    await two.keep(text('Viết tiếp'));
    await three.look();
    expect([two.elsewhere, two.id, three.elsewhere, three.id, await texts()]).toEqual(['gone', '', 'gone', '', []]);
  });

  it('that the browser refuses is said not to be kept; one that cannot be removed stays in the list', async () => {
    const one = await keeping();
    await one.keep(text('Gốc'));
    const free = fillDisk();
    await one.keep(text('Không vừa'));
    expect([one.refused, one.id]).toEqual([true, '']);
    free();
    expect(await texts()).toEqual(['Gốc']);
    browser.close();
    vi.stubGlobal('indexedDB', undefined);
    expect(await one.forget(one.list[0]!.id)).toBe(false);
    expect(one.list).toHaveLength(1);
  });
});

describe('own tables in two tabs', () => {
  const table = (byte: number) => ({
    name: 'bang',
    bytes: new Uint8Array([byte]),
    rows: 1,
    columns: ['a'],
    keys: null
  });
  const tables = () =>
    new OwnTables(async () => ({ add: async () => {}, remove: async () => {} }) as unknown as Console);
  const bytes = async () => (await keptTables()).map((kept) => kept.bytes[0]);

  it('of one name: the second is told and writes nothing over, nor removes what is not its own', async () => {
    const [one, two] = [tables(), tables()];
    await one.add(table(1));
    await two.add(table(2));
    await one.keep('bang', true);
    await expect(two.keep('bang', true)).rejects.toMatchObject({ code: 'name-kept' });
    expect([two.list[0]?.kept, await bytes()]).toEqual([false, [1]]);
    await two.keep('bang', false);
    await two.remove('bang');
    expect(await bytes()).toEqual([1]);
    await one.keep('bang', false);
    expect(await bytes()).toEqual([]);
  });

  it('one that another tab keeps no longer stays in this tab, and says that it is not kept', async () => {
    const one = tables();
    await one.add(table(1));
    await one.keep('bang', true);
    const two = tables();
    await two.open();
    expect(two.list.map(({ kept, state }) => [kept, state])).toEqual([[true, 'ready']]);
    await one.remove('bang');
    await two.look();
    expect(two.list.map(({ kept }) => kept)).toEqual([false]);
    await two.keep('bang', true);
    expect(await bytes()).toEqual([1]);
  });

  it('that do not fit are used on, and said not to be kept', async () => {
    const one = tables();
    await one.add(table(1));
    fillDisk();
    await expect(one.keep('bang', true)).rejects.toMatchObject({ code: 'not-kept' });
    expect(one.list.map(({ kept, state }) => [kept, state])).toEqual([[false, 'ready']]);
  });
});

describe('statements kept from two tabs', () => {
  const ran = (sql: string, at: number): HistoryEntry => ({ sql, params: [], snapshot: '2026-01-31', rows: 1, at });
  const settled = (...tabs: HistoryModel[]) => vi.waitFor(() => expect(tabs.some((tab) => tab.writing)).toBe(false));
  const started = async () => {
    const tab = new HistoryModel();
    await tab.start();
    await settled(tab);
    return tab;
  };
  const sqls = ({ entries }: HistoryModel) => entries.map(({ sql }) => sql);

  it('stand in one list, newest first, and what one removes stays removed', async () => {
    const one = await started();
    one.add(ran('select 1', 1));
    await one.keep(true);
    const two = await started();
    two.add(ran('select 2', 2));
    one.add(ran('select 3', 3));
    await settled(one, two);
    const [first] = one.entries.filter(({ sql }) => sql === 'select 1');
    one.remove(first!);
    await settled(one);
    two.add(ran('select 4', 4));
    await settled(two);
    expect(sqls(two)).toEqual(['select 4', 'select 3', 'select 2']);
    expect(sqls(await started())).toEqual(sqls(two));
  });

  it('are kept by none once one keeps them no longer', async () => {
    const one = await started();
    await one.keep(true);
    const two = await started();
    await one.keep(false);
    two.add(ran('select 1', 1));
    await settled(two);
    expect([two.kept, two.refused, sqls(two)]).toEqual([false, false, ['select 1']]);
    expect((await started()).entries).toEqual([]);
  });

  it('stay on the page of a full browser, which says that they are not kept', async () => {
    const one = await started();
    one.add(ran('select 1', 1));
    fillDisk();
    await one.keep(true);
    expect([one.kept, one.refused, sqls(one)]).toEqual([false, true, ['select 1']]);
  });
});
