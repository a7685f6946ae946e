import { readFile, rename } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASK_AGAIN, FOREVER, HEADERS, OTHER_TYPE, TYPES } from '../../tools/hosts/answers.mjs';
import { isAllowed } from '../../tools/licences/allowed.mjs';
import type { PackageLicence } from '../../tools/licences/bundledLicences.mjs';
import { findCaddy, findNginx, findNginxBrotli } from '../../tools/webServers.mjs';
import { ask } from './support/ask';
import { startCaddy, startNginx, type RealServer } from './support/realServer';
import { unpacked, type Unpacked } from './support/unpacked';

interface Licences {
  packages: PackageLicence[];
  assets: { name: string; licence: string; source: string }[];
}

let site: Unpacked;
beforeAll(async () => {
  site = await unpacked();
  await site.add('web/probe.webmanifest', '{}');
  await site.add('web/internal/2026-01-31/members.parquet.age', 'age-encryption.org/v1');
  await site.add('web/one.txt', 'one');
  await site.add('web/two.txt', 'two');
});
afterAll(() => site?.dispose());

type Change = { change: (text: string) => string };
const example = async (name: string) => (await site.read(`may-chu/${name}`)).toString();
const module = findNginxBrotli();

const SERVERS = [
  {
    name: 'nginx',
    absent: !findNginx(),
    codings: ['gzip'],
    start: async (root: string, more?: Change) => startNginx(await example('nginx.conf'), root, more),
    moved: (text: string) => text.replace('error_page 404 /404.html;', 'error_page 404 /toan-canh/404.html;')
  },
  {
    name: 'nginx with brotli',
    absent: !findNginx() || !module,
    codings: ['br', 'gzip'],
    start: async (root: string, more?: Change) => {
      const brotli = (text: string) =>
        (more?.change ?? String)(text).replace('#brotli_static on;', 'brotli_static on;');
      return startNginx(await example('nginx.conf'), root, { change: brotli, module });
    },
    moved: (text: string) => text.replace('error_page 404 /404.html;', 'error_page 404 /toan-canh/404.html;')
  },
  {
    name: 'Caddy',
    absent: !findCaddy(),
    codings: ['br', 'gzip'],
    start: async (root: string, more?: Change) => startCaddy(await example('Caddyfile'), root, more),
    moved: (text: string) => text.replace('rewrite * /404.html', 'rewrite * /toan-canh/404.html')
  }
];

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

for (const { name, absent, codings, start, moved } of SERVERS)
  describe.skipIf(absent)(`${name}, with its example`, () => {
    let server: RealServer;
    beforeAll(async () => {
      server = await start(`${site.folder}/web`);
    });
    afterAll(() => server?.stop());
    const get = (path: string, headers?: Record<string, string>, method?: string) =>
      ask(server.url + path, headers, method);
    const first = (ending: RegExp): string => {
      const path = site.paths.find((one) => one.startsWith('web/') && ending.test(one));
      if (!path) throw new Error(`nothing in the site is ${ending}`);
      return path.slice('web/'.length);
    };

    it('sends the headers with pages, files, redirects, errors and “not changed”', async () => {
      const { headers: of } = await get('');
      const answers = [
        await get(''),
        await get(first(/\.wasm$/)),
        await get(first(/\.parquet$/)),
        await get('compare'),
        await get('khong-co/'),
        await get('', { 'if-none-match': String(of.etag) })
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, expect.toBeOneOf([301, 308]), 404, 304]);
      for (const { headers } of answers) expect(headers).toMatchObject(lower(HEADERS));
    });

    it.each(Object.entries(TYPES))('says what .%s is: %s', async (extension, type) => {
      const ending = new RegExp(`\\.${extension}$`);
      const isThere = site.paths.some((path) => path.startsWith('web/') && ending.test(path));
      const path = isThere ? first(ending) : `probe.${extension}`;
      if (!isThere) await site.add(`web/${path}`, 'probe');
      const { status, headers } = await get(path);
      expect([status, headers['content-type']?.toLowerCase()]).toEqual([200, type]);
    });

    it('says nothing about encrypted tables but that they are bytes, and lets nobody keep them unasked', async () => {
      const { status, headers } = await get('internal/2026-01-31/members.parquet.age');
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, OTHER_TYPE, ASK_AGAIN]);
    });

    it.each([
      [FOREVER, /^web\/_app\/immutable\/.*\.js$/],
      [FOREVER, /^web\/_app\/immutable\/.*\.wasm$/],
      [FOREVER, /^web\/snapshots\/.*\.parquet$/],
      [FOREVER, /^web\/demo\/.*\.parquet$/],
      [ASK_AGAIN, /^web\/snapshots\/index\.json$/],
      [ASK_AGAIN, /^web\/snapshots\/.*datapackage\.json$/],
      [ASK_AGAIN, /^web\/_app\/version\.json$/],
      [ASK_AGAIN, /^web\/targets\/index\.html$/],
      [ASK_AGAIN, /^web\/internal\/index\.json$/]
    ])('caching %s: %s', async (rule, which) => {
      const path = site.paths.find((one) => which.test(one))!.slice('web/'.length);
      const { status, headers } = await get(path);
      expect([status, headers['cache-control']]).toEqual([200, rule]);
    });

    it('lets nobody keep that a file is missing', async () => {
      for (const path of ['_app/immutable/chunks/gone.js', 'snapshots/2020-01-01/grdp.parquet']) {
        const { status, headers, body } = await get(path);
        expect([status, headers['cache-control'], headers['content-type']]).toEqual([404, ASK_AGAIN, TYPES.html]);
        expect(body.equals(await site.read('web/404.html'))).toBe(true);
      }
    });

    it('sends what is compressed already, under the type of the original', async () => {
      for (const path of ['', first(/\.wasm$/), first(/\.css$/), first(/\.json$/)]) {
        const file = `web/${path === '' ? 'index.html' : path}`;
        const plain = await get(path);
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.body.equals(await site.read(file))).toBe(true);
        for (const [coding, suffix] of [
          ['br', '.br'],
          ['gzip', '.gz']
        ] as const) {
          if (!codings.includes(coding)) continue;
          const { status, headers, body } = await get(path, { 'accept-encoding': coding });
          expect([status, headers['content-encoding']]).toEqual([200, coding]);
          expect(headers['content-type']).toBe(plain.headers['content-type']);
          expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
          expect(body.equals(await site.read(file + suffix))).toBe(true);
        }
      }
      const both = await get('', { 'accept-encoding': 'gzip, deflate, br' });
      expect(both.headers['content-encoding']).toBe(codings[0]);
    });

    it('tells a changed file from an unchanged one, also of the same length', async () => {
      const [one, two] = [await get('one.txt'), await get('two.txt')];
      expect(one.headers['content-length']).toBe(two.headers['content-length']);
      expect(one.headers.etag).not.toBe(two.headers.etag);
      const again = await get('one.txt', { 'if-none-match': String(one.headers.etag) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect((await get('two.txt', { 'if-none-match': String(one.headers.etag) })).status).toBe(200);
      expect((await get('one.txt', { 'if-modified-since': String(one.headers['last-modified']) })).status).toBe(304);
    });

    it('opens a view by its address and leads to the one with the slash', async () => {
      const view = await get('compare/?i=grdp-growth&u=P63-01');
      expect(view.body.equals(await site.read('web/compare/index.html'))).toBe(true);
      const { status, headers } = await get('compare?i=grdp-growth');
      expect([301, 308]).toContain(status);
      expect(new URL(String(headers.location), server.url).href).toBe(`${server.url}compare/?i=grdp-growth`);
    });

    it('sends parts of a table', async () => {
      const path = first(/\.parquet$/);
      const whole = await site.read(`web/${path}`);
      const { status, headers, body } = await get(path, { range: 'bytes=4-11' });
      expect([status, headers['content-range']]).toEqual([206, `bytes 4-11/${whole.length}`]);
      expect(body.equals(whole.subarray(4, 12))).toBe(true);
      expect((await get(path, { range: `bytes=${whole.length}-` })).status).toBe(416);
    });

    it('shows nothing beside the site, no list of a folder, and takes nothing', async () => {
      for (const path of ['../may-chu/nginx.conf', '..%2fmay-chu%2fnginx.conf', '%2e%2e/may-chu/nginx.conf'])
        expect((await get(path)).status, path).toBeGreaterThanOrEqual(400);
      expect([403, 404]).toContain((await get('snapshots/')).status);
      expect((await get('index.html', {}, 'POST')).status).toBe(405);
      expect((await get('', {}, 'HEAD')).status).toBe(200);
    });

    it('serves the same folder under a path, changed as the example says', async () => {
      await server.stop();
      await rename(`${site.folder}/web`, `${site.folder}/toan-canh`);
      const under = await start(site.folder, { change: moved });
      try {
        expect((await ask(`${under.url}toan-canh/`)).status).toBe(200);
        const asset = first(/^web\/_app\/immutable\/.*\.js$/);
        expect((await ask(`${under.url}toan-canh/${asset}`)).headers['cache-control']).toBe(FOREVER);
        const lost = await ask(`${under.url}toan-canh/units/khong-co/`);
        expect([lost.status, lost.headers['cache-control']]).toEqual([404, ASK_AGAIN]);
        expect(lost.body.equals(await site.read('toan-canh/404.html'))).toBe(true);
      } finally {
        await under.stop();
        await rename(`${site.folder}/toan-canh`, `${site.folder}/web`);
        server = await start(`${site.folder}/web`);
      }
    });
  });

describe('the zip', () => {
  it('is one folder in which everything has its place', () => {
    expect(site.paths.filter((path) => !path.startsWith('web/'))).toEqual([
      'DOC-TRUOC.md',
      'OFL.txt',
      'may-chu/Caddyfile',
      'may-chu/nginx.conf',
      'may-chu/web.config',
      'sbom.cdx.json'
    ]);
    expect(site.paths).toContain('web/index.html');
  });

  it('names what is bundled, workers included, each with its text, and what is shipped beside', async () => {
    const { packages, assets } = JSON.parse((await site.read('web/licences.json')).toString()) as Licences;
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['svelte', '@sveltejs/kit', 'echarts', '@duckdb/duckdb-wasm']));
    // Only in workers: the encrypted snapshots, the solver of a release.
    expect(names).toEqual(expect.arrayContaining(['age-encryption', 'highs']));
    expect(names).not.toEqual(expect.arrayContaining(['typescript']));
    expect(packages.filter(({ text }) => text.length < 300)).toEqual([]);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
    expect(assets.map(({ licence }) => licence)).toEqual(['OFL-1.1', 'MIT', 'MIT', 'MIT', 'LicenseRef-facts']);
  });

  it('lists every package of the lock and no address of a registry', async () => {
    const list = (await site.read('sbom.cdx.json')).toString();
    const lock = JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const { components } = JSON.parse(list) as { components: { name: string; version: string }[] };
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
    const missing = locked.filter(
      ([path, { version }]) => !listed.has(`${path.split('node_modules/').at(-1)}@${version}`)
    );
    expect([locked.length > 300, missing]).toEqual([true, []]);
    expect(list).not.toMatch(/\.tgz|registry\.|serialNumber|timestamp/);
  });
});
