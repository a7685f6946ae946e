import { en } from '$lib/language/messages/en';
import { vi as words } from '$lib/language/messages/vi';
import { newBriefing } from '$lib/report/edit/newBriefing';
import { addToBriefing } from '$lib/report/keep/addToBriefing';
import { currentBriefing } from '$lib/report/keep/currentBriefing';
import { keepBriefing, loadBriefing } from '$lib/report/keep/keptBriefings';
import { describe, expect, it, vi } from 'vitest';
import { browser, inOneBrowser, keptTitle, made, start, title, titles } from './support/briefingTabs';

const from = { page: 'overview', query: 'u=P63-01&p=2023', figure: 'growth', snapshot: '2023-12-28' } as const;

inOneBrowser();

describe('two tabs with one briefing', () => {
  it('neither writes over the other: the second is told and keeps its own as a copy, with its steps', async () => {
    const one = await made();
    const { id } = one.briefing!;
    const two = await start();
    title(one, 'Của thẻ một');
    title(two, 'Của thẻ hai');
    await one.flush();
    await two.flush();
    expect(await keptTitle(id)).toBe('Của thẻ một');
    expect(two.elsewhere?.theirs?.briefing.title).toBe('Của thẻ một');
    expect([two.briefing?.title, two.isKept, two.refused]).toEqual(['Của thẻ hai', false, false]);

    title(two, 'Của thẻ hai, viết tiếp');
    await two.flush();
    expect(await keptTitle(id)).toBe('Của thẻ một');
    await two.keepMine();
    expect(await titles()).toEqual(['Của thẻ hai, viết tiếp (bản sao)', 'Của thẻ một']);
    expect(two.said).toBe(words.briefing.elsewhere.kept('Của thẻ hai, viết tiếp (bản sao)'));
    two.undo();
    await two.flush();
    expect(await titles()).toEqual(['Của thẻ một', 'Gốc']);
  });

  it('the second may take what the other wrote, and one step back brings its own again', async () => {
    const one = await made();
    const two = await start();
    title(one, 'Của thẻ một');
    await one.flush();
    title(two, 'Của thẻ hai');
    await two.flush();
    await two.takeTheirs();
    expect([two.briefing?.title, two.isKept, two.elsewhere]).toEqual(['Của thẻ một', true, null]);
    two.undo();
    await two.flush();
    expect(await keptTitle(two.briefing!.id)).toBe('Của thẻ hai');
    expect(two.elsewhere).toBeNull();
  });

  it('a tab with nothing of its own follows, and says so', async () => {
    const one = await made();
    const two = await start();
    title(one, 'Của thẻ một');
    await one.flush();
    await two.look();
    expect([two.briefing?.title, two.said]).toEqual(['Của thẻ một', words.briefing.elsewhere.followed]);
    title(two, 'Rồi thẻ hai');
    await two.flush();
    expect(await keptTitle(two.briefing!.id)).toBe('Rồi thẻ hai');
  });

  it('hears of it without looking, where tabs can tell one another', async () => {
    const two = await made();
    const { briefing, mark } = (await loadBriefing(two.briefing!.id))!;
    const other = new BroadcastChannel('toan-canh-briefings');
    await keepBriefing({ ...briefing, title: 'Từ thẻ khác' }, mark);
    other.postMessage(briefing.id);
    vi.useRealTimers();
    await vi.waitFor(() => expect(two.briefing?.title).toBe('Từ thẻ khác'));
    other.close();
  });

  it('typing in both while each keeps again and again loses no letter of either', async () => {
    const one = await made();
    const two = await start();
    for (let step = 0; step < 20; step++) {
      title(step % 2 ? one : two, `bước ${step}`);
      await vi.advanceTimersByTimeAsync(step % 3 ? 150 : 450);
    }
    await Promise.all([one.flush(), two.flush()]);
    const [lost] = [one, two].filter(({ elsewhere }) => elsewhere);
    expect(lost).toBeDefined();
    await lost!.keepMine();
    expect((await titles()).map((text) => text.replace(/ \(bản sao\)/, '')).sort()).toEqual(['bước 18', 'bước 19']);
  });

  it('one removed in one tab stays on the page of the other, which is told and can keep it again', async () => {
    const one = await made();
    const two = await start();
    await one.forget();
    await two.look();
    expect(two.elsewhere).toEqual({ theirs: null });
    expect([two.briefing?.title, two.isKept]).toEqual(['Gốc', false]);
    expect(await titles()).toEqual([]);
    title(two, 'Vẫn viết');
    await two.flush();
    expect(await titles()).toEqual([]);
    await two.keepMine();
    expect(await titles()).toEqual(['Vẫn viết']);
  });

  it('one removed in one tab while the other wrote is not made again by its writing', async () => {
    const one = await made();
    const two = await start();
    title(two, 'Vẫn viết');
    await one.forget();
    await two.flush();
    expect(two.elsewhere).toEqual({ theirs: null });
    await two.takeTheirs();
    expect([two.briefing, await titles()]).toEqual([null, []]);
    const three = await start();
    expect(three.briefing).toBeNull();
  });

  it('a figure added in another tab at the same time loses neither figure', async () => {
    const one = await made();
    const years = ['2021', '2022', '2023'];
    await Promise.all(years.map((year) => addToBriefing({ ...from, query: `u=P63-01&p=${year}` }, 'vi')));
    expect((await loadBriefing(one.briefing!.id))?.briefing.blocks).toHaveLength(3);
    await one.look();
    expect(one.briefing?.blocks).toHaveLength(3);
  });

  it('each tab comes back to its own briefing, whichever was kept last', async () => {
    const session = browser.tab();
    const one = await start(session);
    await one.create(newBriefing('vi', 'Một'));
    const two = await made('Hai');
    title(two, 'Hai, mới hơn');
    await two.flush();
    const again = await start(session);
    expect(again.briefing?.title).toBe('Một');
    expect((await currentBriefing())?.title).toBe('Một');
  });

  it('has its words in both languages', () => {
    for (const { elsewhere } of [words.briefing, en.briefing])
      expect(new Set([elsewhere.changed, elsewhere.gone, elsewhere.followed, elsewhere.taken]).size).toBe(4);
  });
});
