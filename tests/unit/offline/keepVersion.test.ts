import { expect, it } from 'vitest';
import { keepVersion } from '../../../src/lib/engine/offline/keepVersion';
import { SiteAnswers } from '../../../src/lib/engine/offline/siteAnswers';
import { takeOver } from '../../../src/lib/engine/offline/takeOver';
import { fakeSite, request } from './support/fakeSite';

const ONE = {
  'index.html': 'home 1',
  'units/A/index.html': 'unit A 1',
  '_app/engine.wasm': 'the engine',
  'snapshots/2025-01-31/a.parquet': 'figures 2025',
  'snapshots/2026-01-31/a.parquet': 'figures 2026'
};
const TWO = { ...ONE, 'units/A/index.html': 'unit A 2', 'new/index.html': 'new' };

async function installed(files: Readonly<Record<string, string>> = ONE) {
  const site = fakeSite();
  const one = site.publish('one', files);
  await keepVersion(one);
  await takeOver(one, []);
  site.asked.length = 0;
  return { site, one };
}

const pageOf = async (answers: SiteAnswers, path: string) =>
  (await answers.answer(request(path, { mode: 'navigate' })))?.text();

it('fetches every file once, tells how far it is, and answers with the server gone', async () => {
  const site = fakeSite();
  const one = site.publish('one', ONE);
  const progress: number[][] = [];
  expect(await keepVersion(one, { onProgress: (...step) => progress.push(step) })).toBe(null);
  await takeOver(one, []);
  expect([...site.asked].sort()).toEqual([...Object.keys(ONE), 'offline.json'].sort());
  const total = Object.values(ONE).join('').length;
  expect(progress.at(0)).toEqual([0, total]);
  expect(progress.at(-1)).toEqual([total, total]);
  expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => (a ?? 0) - (b ?? 0)));
  site.down = true;
  expect(await pageOf(new SiteAnswers(one), 'units/A/?p=2023')).toBe('unit A 1');
});

it('an update asks only for what is new in it, and the old version goes when it is taken', async () => {
  const { site } = await installed();
  const two = site.publish('two', TWO);
  await keepVersion(two);
  expect([...site.asked].sort()).toEqual(['new/index.html', 'offline.json', 'units/A/index.html']);
  expect(site.keptTexts()).toContain('unit A 1');
  await takeOver(two, []);
  expect(site.keptTexts()).toEqual(Object.values(TWO).sort());
  expect(await pageOf(new SiteAnswers(two), 'new/')).toBe('new');
});

it.each([
  ['another text', 'half of it', 'damaged'],
  ['the page of a proxy', '<html>Log in</html>', 'damaged'],
  ['as many other bytes', 'unit A X', 'damaged'],
  ['nothing', null, 'missing']
])('a file for which %s arrives fails the update: the old version answers as before', async (_name, text, code) => {
  const { site, one } = await installed();
  const two = site.publish('two', TWO);
  const file = 'units/A/index.html';
  site.spoilt.set(file, text);
  await expect(keepVersion(two)).rejects.toMatchObject({ code, file });
  const answers = new SiteAnswers(one);
  expect(await pageOf(answers, 'units/A/')).toBe('unit A 1');
  expect(await pageOf(answers, '')).toBe('home 1');
});

it('a list of another version on the server fails the update', async () => {
  const { site, one } = await installed();
  const two = site.publish('two', TWO);
  site.publish('one', ONE);
  await expect(keepVersion(two)).rejects.toMatchObject({ code: 'damaged', file: 'offline.json' });
  expect(await pageOf(new SiteAnswers(one), '')).toBe('home 1');
});

it('a broken-off install goes on where it was', async () => {
  const site = fakeSite();
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}/index.html`, `page ${i}`]));
  const one = site.publish('one', many);
  const stop = new AbortController();
  const first = keepVersion(one, {
    signal: stop.signal,
    onProgress: (done, total) => done > total / 2 && stop.abort()
  });
  await expect(first).rejects.toMatchObject({ code: 'interrupted' });
  const here = site.keptTexts().length;
  expect(here).toBeGreaterThan(15);
  expect(here).toBeLessThan(40);
  site.asked.length = 0;
  await keepVersion(site.worker(one.list));
  expect(site.asked).toHaveLength(40 - here);
  expect(site.keptTexts()).toHaveLength(40);
});

it('a server that goes away is told as such, a single lost answer is not', async () => {
  const { site } = await installed();
  const two = site.publish('two', TWO);
  const inner = two.fetch;
  let lost = 0;
  two.fetch = (async (address: string, init?: RequestInit) => {
    if (address.endsWith('/new/') && lost++ === 0) throw new TypeError('Failed to fetch');
    return inner(address, init);
  }) as typeof fetch;
  await keepVersion(two);
  expect(lost).toBe(2);
  const three = site.publish('three', { ...TWO, 'index.html': 'home 3' });
  site.down = true;
  await expect(keepVersion(three)).rejects.toMatchObject({ code: 'network' });
});

it('of an update that was never finished nothing stays once another one came', async () => {
  const { site } = await installed();
  site.spoilt.set('new/index.html', 'half');
  await expect(keepVersion(site.publish('two', TWO))).rejects.toMatchObject({ code: 'damaged' });
  expect(site.keptTexts()).toContain('unit A 2');
  const THREE = { ...ONE, 'index.html': 'home 3' };
  await keepVersion(site.publish('three', THREE));
  expect(site.keptTexts()).toEqual([...Object.values(ONE), 'home 3'].sort());
});

it('without room for the site nothing is fetched; without room for a snapshot the rest is kept', async () => {
  const full = fakeSite({ free: 20 });
  await expect(keepVersion(full.publish('one', ONE))).rejects.toMatchObject({ code: 'full' });
  expect(full.asked).toEqual(['offline.json']);

  const refusing = fakeSite({ most: 20 });
  await expect(keepVersion(refusing.publish('one', ONE))).rejects.toMatchObject({ code: 'full' });

  const tight = fakeSite({ most: 40 });
  const one = tight.publish('one', ONE);
  expect(await keepVersion(one)).toMatchObject({ code: 'full' });
  await takeOver(one, []);
  tight.down = true;
  expect(await pageOf(new SiteAnswers(one), 'units/A/')).toBe('unit A 1');
});
