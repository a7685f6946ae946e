import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readOfflineList } from '../../../src/lib/engine/offline/readOfflineList';
import { LIST_STAMP } from '../../../src/service-worker/listStamp';
import { codeVersion } from '../../../tools/codeVersion.mjs';
import { writeOfflineList } from '../../../tools/offline/writeOfflineList.mjs';

let folder: string;
const write = (path: string, text: string, root = folder) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string, root = folder) => readFileSync(join(root, path), 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  write('_app/version.json', '{"version":"c0de"}');
  write('service-worker.js', `const list = '${LIST_STAMP}';`);
  for (const path of ['index.html', '404.html', 'en/index.html', '_app/a.js', 'snapshots/index.json'])
    write(path, path);
  for (const path of ['snapshots/2026-01-31/a.parquet', 'demo/2025-12-31/a.parquet']) write(path, path);
  for (const path of ['internal/index.json', 'internal/2026-01-31/a.age', 'toan-canh.zip', '.htaccess', 'web.config'])
    write(path, path);
  for (const path of ['index.html.br', '_app/a.js.gz', 'service-worker.js.br', 'lone.gz']) write(path, path);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lists what a reader may need, each snapshot apart, and names the list in the worker', async () => {
  await writeOfflineList(folder);
  const text = read('offline.json');
  const { version, groups } = readOfflineList(text);
  expect(groups.map(({ name, files }) => [name, ...files.map(({ path }) => path)])).toEqual([
    [
      'site',
      '404.html',
      '_app/a.js',
      '_app/version.json',
      'en/index.html',
      'index.html',
      'lone.gz',
      'snapshots/index.json'
    ],
    ['demo/2025-12-31', 'demo/2025-12-31/a.parquet'],
    ['snapshots/2026-01-31', 'snapshots/2026-01-31/a.parquet']
  ]);
  expect(groups[2]?.files[0]).toMatchObject({ bytes: 30, sha256: sha256('snapshots/2026-01-31/a.parquet') });
  expect(version).toMatch(/^c0de-[0-9a-f]{8}$/);
  expect(read('service-worker.js')).toBe(`const list = 'offline-list:${sha256(text)}';`);
  expect(brotliDecompressSync(readFileSync(join(folder, 'service-worker.js.br'))).toString()).toBe(
    read('service-worker.js')
  );
});

it('is the same for the same files, anywhere; another file makes another version and another worker', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'offline-copy-'));
  cpSync(folder, copy, { recursive: true });
  const [first, second] = [await writeOfflineList(folder), await writeOfflineList(copy)];
  expect(read('offline.json', copy)).toBe(read('offline.json'));
  expect(second).toEqual(first);
  write('index.html', 'another', copy);
  expect((await writeOfflineList(copy)).version).not.toBe(first.version);
  expect(read('service-worker.js', copy)).not.toBe(read('service-worker.js'));
  rmSync(copy, { recursive: true });
});

it('a worker without its place for the name is refused', async () => {
  write('service-worker.js', 'const list = "";');
  await expect(writeOfflineList(folder)).rejects.toThrow(/service-worker\.js/);
});

it.each([
  ['not JSON', '<html>'],
  ['no version', '{"groups":[]}'],
  ['a path that climbs', listWith('../secret')],
  ['a path that climbs inside', listWith('a/../../b')],
  ['an address', listWith('https://else.example/a.js')],
  ['a path from the root', listWith('/etc/passwd')]
])('a list that is or has %s is not believed', (_name, text) => {
  expect(() => readOfflineList(text)).toThrow();
});

it('the name of the code follows the code and not the figures', () => {
  write('src/a.ts', 'a');
  write('src/b/c.ts', 'c');
  const version = codeVersion(folder);
  expect(version).toMatch(/^[0-9a-f]{10}$/);
  write('static/snapshots/index.json', 'new');
  expect(codeVersion(folder)).toBe(version);
  write('src/b/c.ts', 'd');
  const changed = codeVersion(folder);
  write('src/b/c.ts', 'c');
  write('package-lock.json', '{}');
  expect(new Set([version, changed, codeVersion(folder)]).size).toBe(3);
});

function listWith(path: string): string {
  return JSON.stringify({
    version: 'x',
    groups: [{ name: 'site', files: [{ path, bytes: 1, sha256: '0'.repeat(64) }] }]
  });
}
