import { createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOver } from '../../../src/lib/engine/kept/keepOver';
import { keptStore } from '../../../src/lib/engine/kept/keptStore';
import { browserStorage, fillDisk, type BrowserStorage } from './browserStorage';

let browser: BrowserStorage;
beforeEach(() => (browser = browserStorage()));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a store', () => {
  it('that the browser cleared while it was open is opened anew', async () => {
    const store = keptStore('db', 'things');
    await set('a', 1, store);
    const closed = store('readonly', async (things) => {
      browser.close();
      return things.name;
    });
    await closed.catch(() => {});
    await set('b', 2, store);
    expect(await get('b', store)).toBe(2);
  });

  it('that is of another shape, or of a newer version, rejects and leaves it as it is', async () => {
    const request = indexedDB.open('db', 7);
    request.onupgradeneeded = () => request.result.createObjectStore('others').put('kept', 'a');
    await new Promise((resolve) => (request.onsuccess = resolve));
    await expect(get('a', keptStore('db', 'things'))).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(await get('a', createStore('db', 'others'))).toBe('kept');
  });

  it('that never opens rejects, and is tried again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    const store = keptStore('db', 'things');
    const asked = expect(get('a', store)).rejects.toThrow('does not open');
    await vi.advanceTimersByTimeAsync(60_000);
    await asked;
    open.mockRestore();
    vi.useRealTimers();
    expect(await get('a', store)).toBeUndefined();
  });

  it('rejects and does not throw where there is no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const asked = get('a', keptStore('db', 'things'));
    await expect(asked).rejects.toThrow();
  });
});

describe('what is kept over', () => {
  it('of two tabs at the same moment one gets in, and the other is told what stands there', async () => {
    const tabs = [keptStore('db', 'things'), keptStore('db', 'things')];
    const free = (value: string) => keepOver('a', (now) => (now === undefined ? value : null));
    const outcomes = await Promise.all(tabs.map((tab, i) => tab('readwrite', free(`of tab ${i}`))));
    const kept = await get('a', tabs[0]!);
    expect(outcomes.filter((outcome) => outcome.kept)).toEqual([{ kept: true, value: kept }]);
    expect(outcomes.filter((outcome) => !outcome.kept)).toEqual([{ kept: false, now: kept }]);
  });

  it('on a full disk rejects, with everything as it was', async () => {
    const store = keptStore('db', 'things');
    await set('a', 'before', store);
    const free = fillDisk();
    await expect(
      store(
        'readwrite',
        keepOver('a', () => 'after', [['b', 1]])
      )
    ).rejects.toBeDefined();
    free();
    expect([await get('a', store), await get('b', store)]).toEqual(['before', undefined]);
  });
});
