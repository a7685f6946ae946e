import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { notFoundPage } from '../../../src/notFoundPage';

const HOST = 'https://host.test';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What SvelteKit writes for a fallback, in short. */
const SCRIPT = `
				{
					__sveltekit_1abc = { base: "" };
					const element = document.currentScript.parentElement;
					Promise.all([
						import("/_app/immutable/entry/start.AAA.js"),
						import("/_app/immutable/entry/app.BBB.js")
					]).then(([kit, app]) => { kit.start(app, element); });
				}
			`;
const KITS = `<html><head><link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
<meta http-equiv="content-security-policy" content="script-src 'self' '${hash(SCRIPT)}'">
<link href="/_app/immutable/entry/start.AAA.js" rel="modulepreload"></head><body>
<div id="app"><script>${SCRIPT}</script></div></body></html>`;

const scriptOf = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

/** Runs the page's script at an address, on a host that has the site in `site`. */
async function run(address: string, site: string | undefined) {
  const asked: string[] = [];
  const started: unknown[] = [];
  const removed: string[] = [];
  const ask = async (url: string) => {
    asked.push(url);
    if (site === undefined || !url.startsWith(`${HOST}${site}/_app/`)) throw new TypeError('404');
    return { start: (...given: unknown[]) => started.push(given) };
  };
  const context: Record<string, unknown> = {
    ask,
    location: new URL(address, HOST),
    document: {
      currentScript: { parentElement: 'target' },
      getElementById: (id: string) => ({ remove: () => removed.push(id) })
    }
  };
  runInNewContext(scriptOf(notFoundPage(KITS)).replaceAll('import(', 'ask('), context);
  await new Promise((done) => setTimeout(done));
  return { asked, started: started.length, removed, global: context.__sveltekit_1abc };
}

describe('the page for an unknown address', () => {
  it('has no address from the root, names its own script in its policy, and says what it is without a script', () => {
    const html = notFoundPage(KITS);
    expect(html).not.toMatch(/(href|src)="\//);
    expect(html).toContain(`'${hash(scriptOf(html))}'`);
    expect(html).not.toContain(hash(SCRIPT));
    expect(html).toMatch(/lang="vi"><h1>Không có trang này.*lang="en"><h1>There is no such page/s);
  });

  it.each([
    ['/khong-co', '', 1],
    ['/khong-co/', '', 1],
    ['/en/units/nowhere/', '', 3],
    ['/toan-canh/khong-co/', '/toan-canh', 1],
    ['/a/b/units/x/y', '/a/b', 3],
    ['/a%20b/x/', '/a%20b', 1]
  ])('at %s finds the site in “%s”', async (address, site, places) => {
    const { asked, started, removed, global } = await run(address, site);
    expect(global).toEqual({ base: site });
    expect([started, removed]).toEqual([1, ['not-found']]);
    expect(asked).toHaveLength(places + 1);
    expect(asked.slice(-2)).toEqual([
      `${HOST}${site}/_app/immutable/entry/start.AAA.js`,
      `${HOST}${site}/_app/immutable/entry/app.BBB.js`
    ]);
  });

  it('keeps its words where the site cannot be found, and never asks another host', async () => {
    for (const address of ['https://host.test//elsewhere.test/x/', '/a/b/c', 'https://host.test//']) {
      const { asked, started, removed } = await run(address, undefined);
      expect([started, removed]).toEqual([0, []]);
      for (const url of asked) expect(new URL(url).host).toBe('host.test');
    }
  });

  it('is refused when SvelteKit writes another', () => {
    expect(() => notFoundPage(KITS.replace('__sveltekit_1abc', 'kit'))).toThrow(/src\/notFoundPage/);
    expect(() => notFoundPage(KITS.replace(hash(SCRIPT), 'sha256-other'))).toThrow(/src\/notFoundPage/);
  });
});
