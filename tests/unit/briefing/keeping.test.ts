import { vi as words } from '$lib/language/messages/vi';
import type { Briefing } from '$lib/model/briefing';
import { newBriefing } from '$lib/report/edit/newBriefing';
import { forgetBriefing, keepBriefing, loadBriefing } from '$lib/report/keep/keptBriefings';
import { describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../kept/browserStorage';
import { browser, inOneBrowser, keptTitle, made, start, title, titles } from './support/briefingTabs';

inOneBrowser();

describe('a page that goes in the middle of writing', () => {
  it('someone who types without a pause is kept every second', async () => {
    const model = await made();
    for (let letter = 0; letter < 30; letter++) {
      title(model, 'chữ'.repeat(letter + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await keptTitle(model.briefing!.id))!.length).toBeGreaterThanOrEqual(20 * 3));
  });

  it('what its database had no time for is there when the page is opened again, as one step', async () => {
    const model = await made();
    const full = fillDisk();
    title(model, 'Chữ cuối cùng');
    expect(model.leave()).toBe(true);
    await model.flush();
    full();
    const again = await start();
    expect(again.briefing?.title).toBe('Chữ cuối cùng');
    await again.flush();
    expect(await keptTitle(model.briefing!.id)).toBe('Chữ cuối cùng');
    again.undo();
    expect(again.briefing?.title).toBe('Gốc');
    await again.flush();
    expect((await start()).briefing?.title).toBe('Gốc');
  });

  it('what another tab wrote meanwhile stands beside it', async () => {
    const model = await made();
    const { id } = model.briefing!;
    const full = fillDisk();
    title(model, 'Dở dang');
    model.leave();
    await model.flush();
    full();
    const { briefing, mark } = (await loadBriefing(id))!;
    await keepBriefing({ ...briefing, title: 'Từ thẻ khác' }, mark);
    const again = await start();
    expect([again.briefing?.title, again.elsewhere?.theirs?.briefing.title]).toEqual(['Dở dang', 'Từ thẻ khác']);
  });

  it('one that wrote nothing leaves nothing', async () => {
    const model = await made();
    model.leave();
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

describe('a browser that keeps nothing', () => {
  const refusals: Record<string, () => void> = {
    'throws when asked for a database': () =>
      vi.spyOn(browser.indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
    'has no database': () => vi.stubGlobal('indexedDB', undefined),
    'is full': () => void fillDisk()
  };

  for (const [name, refuse] of Object.entries(refusals)) {
    it(`${name}: what was written stays, is said not to be kept, and is kept as soon as that works`, async () => {
      const model = await start();
      if (name !== 'is full') browser.close();
      refuse();
      await model.create(newBriefing('vi', 'Một'));
      title(model, 'Một, sửa');
      await model.flush();
      expect([model.briefing?.title, model.refused, model.isKept]).toEqual(['Một, sửa', true, false]);
      await model.create(newBriefing('vi', 'Hai'));
      expect(model.kept.map((one) => one.title)).toContain('Một, sửa');
      await model.choose(model.kept.find((one) => one.title === 'Một, sửa')!.id);
      expect(model.briefing?.title).toBe('Một, sửa');
      model.undo();
      expect(model.briefing?.title).toBe('Một');
      model.redo();

      vi.restoreAllMocks();
      vi.stubGlobal('indexedDB', browser.indexedDB);
      await model.keep();
      expect([model.refused, model.isKept, await titles()]).toEqual([false, true, ['Một, sửa']]);
    });
  }

  it('a reload gives back what it could not keep; without any storage the page can say that it would be lost', async () => {
    browser.close();
    vi.stubGlobal('indexedDB', undefined);
    const session = browser.tab();
    const model = await start(session);
    await model.create(newBriefing('vi', 'Không lưu được'));
    expect(model.leave()).toBe(true);
    const again = await start(session);
    expect([again.briefing?.title, again.refused]).toEqual(['Không lưu được', true]);

    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      vi.stubGlobal(name, { getItem: deny, setItem: deny, removeItem: deny });
    title(again, 'Nơi nào cũng không');
    await again.flush();
    expect([again.briefing?.title, again.refused, again.leave()]).toEqual(['Nơi nào cũng không', true, false]);
  });

  it('does not say that it removed what it could not remove', async () => {
    const model = await made();
    const { IDBObjectStore } = await import('fake-indexeddb');
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('denied', 'UnknownError');
    });
    await model.forget();
    expect([model.briefing?.title, model.said]).toEqual(['Gốc', words.briefing.files.notForgotten('Gốc')]);
  });
});

describe('what is kept', () => {
  it('of another version of the site, or damaged, is left as it is and hides nothing else', async () => {
    const model = await made('Lành');
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('toan-canh');
      request.onsuccess = () => resolve(request.result);
    });
    const { id } = model.briefing!;
    const put = (value: unknown, key: string) =>
      new Promise<void>((resolve) => {
        const transaction = db.transaction('briefings', 'readwrite');
        transaction.objectStore('briefings').put(value, key);
        transaction.oncomplete = () => resolve();
      });
    await put({ format: 'toan-canh-briefing', version: 2 }, 'briefing:newer');
    await put('not a briefing', 'briefing:broken');
    await put('broken', 'last');
    expect((await start()).briefing?.title).toBe('Lành');
    expect(await titles()).toEqual(['Lành']);
    expect(await keepBriefing({ ...model.briefing!, id: 'newer' }, null)).toEqual({ kept: false, now: null });

    await put('damaged while it is open', `briefing:${id}`);
    title(model, 'Viết tiếp');
    await model.flush();
    expect(model.elsewhere).toEqual({ theirs: null });
    await model.keepMine();
    expect(await titles()).toEqual(['Viết tiếp']);
    db.close();
  });

  it('before versions had marks can be kept over', async () => {
    const briefing: Briefing = newBriefing('vi', 'Cũ');
    const { mark } = (await keepBriefing(briefing, null)) as { mark: string };
    expect(mark).not.toBe('');
    await forgetBriefing(briefing.id);
    const model = await start();
    expect(model.briefing).toBeNull();
    const request = indexedDB.open('toan-canh');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction('briefings', 'readwrite');
    transaction.objectStore('briefings').put(briefing, `briefing:${briefing.id}`);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
    const again = await start();
    title(again, 'Mới');
    await again.flush();
    expect([await titles(), again.elsewhere]).toEqual([['Mới'], null]);
  });
});
