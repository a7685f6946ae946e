import { newBriefing } from '$lib/report/edit/newBriefing';
import { listBriefings, loadBriefing } from '$lib/report/keep/keptBriefings';
import { afterEach, beforeEach, vi } from 'vitest';
import { BriefingModel } from '../../../../src/routes/[[lang=lang]]/briefing/briefing.svelte';
import { browserStorage, type BrowserStorage } from '../../kept/browserStorage';

/** The browser of the test that runs. */
export let browser: BrowserStorage;
let open: BriefingModel[] = [];

/** A browser of its own for every test of the file that calls it; timers stand still. */
export function inOneBrowser(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    browser = browserStorage();
  });
  afterEach(async () => {
    for (const model of open) model.stop();
    await Promise.all(open.map((model) => model.flush()));
    open = [];
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** A tab at `/briefing`; with the `session` of another it is that one, reloaded. */
export async function start(session?: Storage): Promise<BriefingModel> {
  browser.tab(session);
  const model = new BriefingModel('vi');
  open.push(model);
  await model.start();
  return model;
}

/** A tab with a briefing made in it. */
export async function made(text = 'Gốc'): Promise<BriefingModel> {
  const model = await start();
  await model.create(newBriefing('vi', text));
  return model;
}

/** Types a title. */
export const title = (model: BriefingModel, text: string): void =>
  model.change({ ...model.briefing!, title: text }, '', 'title');

export const keptTitle = async (id: string): Promise<string | undefined> => (await loadBriefing(id))?.briefing.title;
export const titles = async (): Promise<string[]> => (await listBriefings()).map((one) => one.title).sort();
