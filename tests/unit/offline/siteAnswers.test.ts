import { describe, expect, it } from 'vitest';
import { keepVersion } from '../../../src/lib/engine/offline/keepVersion';
import { SiteAnswers } from '../../../src/lib/engine/offline/siteAnswers';
import { addressOf, groupOf, pathsOf } from '../../../src/lib/engine/offline/sitePaths';
import { letGo, takeOver } from '../../../src/lib/engine/offline/takeOver';
import { fakeSite, request, SCOPE } from './support/fakeSite';

const ONE = {
  'index.html': 'home',
  '404.html': 'not found',
  'units/A/index.html': 'unit A',
  'about.html': 'about',
  'số liệu.csv': 'a,b',
  '_app/a.js': 'script of one',
  '_app/a.wasm': '0123456789'
};

describe('an address', () => {
  it.each([
    ['', ['index.html']],
    ['?p=2023#x', ['index.html']],
    ['units/A/', ['units/A/index.html']],
    ['units/A/?u=1', ['units/A/index.html']],
    ['units/A', ['units/A', 'units/A/index.html', 'units/A.html']],
    ['s%E1%BB%91%20li%E1%BB%87u.csv', ['số liệu.csv', 'số liệu.csv/index.html', 'số liệu.csv.html']],
    ['%', []]
  ])('%j may mean %j', (path, paths) => {
    expect(pathsOf(SCOPE + path, SCOPE)?.map(({ path: file }) => file)).toEqual(paths);
  });

  it('outside the site means nothing, and the site without its slash means its first page', () => {
    expect(pathsOf('https://site.example/other/', SCOPE)).toBe(null);
    expect(pathsOf('https://site.example/based/', SCOPE)).toBe(null);
    expect(pathsOf('https://else.example/base/', SCOPE)).toBe(null);
    expect(pathsOf('https://site.example/base', SCOPE)).toEqual([{ path: 'index.html', folder: true }]);
    expect(pathsOf('https://site.example/en/check', 'https://site.example/')?.[1]?.path).toBe('en/check/index.html');
  });

  it.each(['index.html', 'units/A/index.html', 'about.html', 'a b/số #1?.csv', '404.html'])(
    'of the file %j leads back to it',
    (path) => {
      expect(pathsOf(addressOf(path, SCOPE), SCOPE)?.[0]?.path).toBe(path);
    }
  );

  it('tells its snapshot', () => {
    expect(groupOf('snapshots/2026-01-31/a.parquet')).toBe('snapshots/2026-01-31');
    expect(groupOf('demo/2025-12-31/datapackage.json')).toBe('demo/2025-12-31');
    expect([groupOf('snapshots/index.json'), groupOf('internal/2026-01-31/a.age')]).toEqual([null, null]);
  });
});

async function kept(files: Readonly<Record<string, string>> = ONE) {
  const site = fakeSite();
  const one = site.publish('one', files);
  await keepVersion(one);
  await takeOver(one, []);
  return { site, one, answers: new SiteAnswers(one) };
}

describe('an answer', () => {
  it('has the type of its name and no trace of a redirect', async () => {
    const { answers } = await kept();
    const wasm = await answers.answer(request('_app/a.wasm'));
    expect([wasm?.status, wasm?.redirected, wasm?.headers.get('content-type')]).toEqual([
      200,
      false,
      'application/wasm'
    ]);
    const page = await answers.answer(request('units/A/?p=2023', { mode: 'navigate' }));
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('leads a page to its last slash and keeps the query', async () => {
    const { answers } = await kept();
    const redirect = await answers.answer(request('units/A?p=2023', { mode: 'navigate' }));
    expect([redirect?.status, redirect?.headers.get('location')]).toEqual([308, `${SCOPE}units/A/?p=2023`]);
    expect(await (await answers.answer(request('about')))?.text()).toBe('about');
  });

  it.each(['nothing', 'units/', 'internal/index.json', 'offline.json', 'service-worker.js'])(
    'is not given for %j',
    async (path) => {
      expect(await (await kept()).answers.answer(request(path))).toBe(undefined);
    }
  );

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', null]
  ])('to %s is a part', async (range, status, text, told) => {
    const response = await (await kept()).answers.answer(request('_app/a.wasm', { range }));
    expect([response?.status, await response?.text(), response?.headers.get('content-range')]).toEqual([
      status,
      text,
      told
    ]);
  });

  it('to who asks past all caches is checked: a damaged file goes, a sound one is given', async () => {
    const { site, answers } = await kept();
    expect(await (await answers.answer(request('_app/a.js', { cache: 'reload' })))?.text()).toBe('script of one');
    site.corrupt('script of one');
    expect(await (await answers.answer(request('_app/a.js')))?.text()).toBe('corrupt');
    expect(await answers.answer(request('_app/a.js', { cache: 'reload' }))).toBe(undefined);
    expect(await answers.answer(request('_app/a.js'))).toBe(undefined);
  });
});

describe('a page that was open when a new version was taken', () => {
  const TWO = { ...ONE, 'index.html': 'home 2', '_app/b.js': 'script of two', '_app/a.js': 'new a' };

  it('stays with its own until it is closed; then the old version goes', async () => {
    const { site } = await kept();
    const two = site.publish('two', TWO);
    await keepVersion(two);
    await takeOver(two, ['tab-1', 'tab-2']);
    const answers = new SiteAnswers(two);
    const text = async (path: string, client: string) => (await answers.answer(request(path), client))?.text();
    expect([await text('_app/a.js', 'tab-1'), await text('_app/a.js', 'tab-3')]).toEqual(['script of one', 'new a']);
    expect(await text('_app/b.js', 'tab-1')).toBe('script of two');
    const reloaded = await answers.answer(request('', { mode: 'navigate' }), 'tab-1');
    expect(await reloaded?.text()).toBe('home 2');

    expect(await letGo(two, ['tab-2', 'tab-3'])).toBe(false);
    expect(site.keptTexts()).toContain('script of one');
    expect(await letGo(two, ['tab-3'])).toBe(true);
    expect(site.keptTexts()).toEqual(Object.values(TWO).sort());
    answers.forget();
    expect(await text('_app/a.js', 'tab-1')).toBe('new a');
  });

  it('finds its scripts from a worker that nobody knows', async () => {
    const { site } = await kept({ ...ONE, '_app/old.js': 'only in one' });
    const two = site.publish('two', TWO);
    await keepVersion(two);
    await takeOver(two, ['tab-1']);
    expect(await (await new SiteAnswers(two).answer(request('_app/old.js'), 'worker'))?.text()).toBe('only in one');
  });
});
