import { Decrypter } from 'age-encryption';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decryptSnapshot } from '../../../src/lib/engine/decrypt/decryptSnapshot';
import { loadEncrypted } from '../../../src/lib/engine/decrypt/loadEncrypted';
import type { Progress } from '../../../src/lib/engine/snapshot';
import { codeOf } from './support/ask';
import { encryptTo, PASSPHRASE, relist } from './support/encrypt';
import { FIGURES, publish, serve, text, type Site } from './support/publish';

const DATE = '2023-12-31';
const ID = `internal-${DATE}`;
const folder = `internal/${DATE}`;
let published: Site;
let site: Site;

beforeAll(async () => {
  published = await publish({ [DATE]: FIGURES });
  await encryptTo(published, DATE);
});
beforeEach(() => void (site = new Map(published)));

const decrypted = async (passphrase = PASSPHRASE, onProgress?: (progress: Progress) => void) =>
  decryptSnapshot(await loadEncrypted(ID, serve(site)), passphrase, onProgress);
const flip = (path: string, at: number) => {
  const bytes = site.get(path)!.slice();
  bytes[at]! ^= 1;
  site.set(path, bytes);
};

describe('decryptSnapshot', () => {
  it('gives back every file exactly, with what the inner manifest says', async () => {
    const { id, content, files } = await decrypted();
    expect(id).toBe(ID);
    expect(content).toMatchObject({ name: `snapshot-${DATE}`, created: DATE });
    expect(files.map(({ resource }) => resource.path)).toEqual(['grdp.parquet', 'budget.parquet', 'units.parquet']);
    for (const { resource, bytes } of files) expect(bytes).toEqual(site.get(`snapshots/${DATE}/${resource.path}`));
  });

  it('tells its progress up to the last byte', async () => {
    const seen: Progress[] = [];
    await decrypted(PASSPHRASE, (progress) => seen.push(progress));
    expect(seen[0]).toMatchObject({ part: 'decrypt', loaded: 0 });
    expect(seen.at(-1)!.loaded).toBe(seen.at(-1)!.total);
    expect(seen.at(-1)!.total).toBeGreaterThan(1000);
  });

  it('takes a passphrase typed with composed or with combining letters', async () => {
    expect(PASSPHRASE.normalize('NFD')).not.toBe(PASSPHRASE.normalize('NFC'));
    for (const form of ['NFC', 'NFD'] as const) await decrypted(PASSPHRASE.normalize(form));
  });

  it.each(['', 'troi xanh may trang', `${PASSPHRASE} `, PASSPHRASE.toUpperCase()])(
    'knows the wrong passphrase %j from a damaged file',
    async (passphrase) => expect(await codeOf(decrypted(passphrase))).toBe('wrong-passphrase')
  );

  const FILES = ['key.age', 'datapackage.json.age', 'grdp.parquet.age'];
  it.each(FILES)('refuses %s with any byte changed, told by its hash', async (name) => {
    const path = `${folder}/${name}`;
    const { length } = site.get(path)!;
    for (const at of [0, 30, length >> 1, length - 1]) {
      site = new Map(published);
      flip(path, at);
      expect([at, await codeOf(decrypted())]).toEqual([at, 'file-damaged']);
    }
  });

  it.each(FILES)('refuses %s with any byte changed, also when the manifests were rewritten to fit', async (name) => {
    const path = `${folder}/${name}`;
    const { length } = site.get(path)!;
    const positions = new Set([0, 21, 22, 25, length - 17, length - 16, length - 1]);
    for (let at = 0; at < length; at += Math.ceil(length / 40)) positions.add(at);
    for (const at of positions) {
      site = new Map(published);
      flip(path, at);
      relist(site, DATE);
      expect([at, await codeOf(decrypted())]).toEqual([at, expect.stringMatching(/^(file-damaged|wrong-passphrase)$/)]);
    }
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -40)],
    ['cut in its header', (bytes: Uint8Array) => bytes.slice(0, 60)],
    ['empty', () => new Uint8Array()],
    ['with something after it', (bytes: Uint8Array) => new Uint8Array([...bytes, 0])]
  ])('refuses a file %s, by its size and without it', async (_name, change) => {
    const path = `${folder}/grdp.parquet.age`;
    site.set(path, new Uint8Array(change(site.get(path)!)));
    expect(await codeOf(decrypted())).toBe('file-damaged');
    relist(site, DATE);
    expect(await codeOf(decrypted())).toBe('file-damaged');
  });

  it('refuses two files that changed places', async () => {
    const [a, b] = [`${folder}/grdp.parquet.age`, `${folder}/budget.parquet.age`];
    site.set(a, published.get(b)!).set(b, published.get(a)!);
    relist(site, DATE);
    expect(await codeOf(decrypted())).toBe('file-damaged');
  });

  it('refuses a file of another snapshot of the same passphrase', async () => {
    const other = new Map(await publish({ [DATE]: FIGURES }));
    await encryptTo(other, DATE);
    site.set(`${folder}/grdp.parquet.age`, other.get(`${folder}/grdp.parquet.age`)!);
    relist(site, DATE);
    expect(await codeOf(decrypted())).toBe('file-damaged');
  });

  it.each([
    ['a missing file', 'file-missing', () => site.delete(`${folder}/grdp.parquet.age`)],
    ['a missing key', 'file-missing', () => (site.delete(`${folder}/key.age`), relist(site, DATE))],
    ['a missing manifest', 'snapshot-missing', () => site.delete(`${folder}/datapackage.json`)],
    ['a missing index', 'snapshot-missing', () => site.delete('internal/index.json')],
    ['another date', 'snapshot-missing', () => site.set('internal/index.json', text('[]'))],
    ['a manifest that is not the listed one', 'manifest-broken', () => flip(`${folder}/datapackage.json`, 20)],
    ['a web page instead', 'not-parquet', () => site.set(`${folder}/key.age`, text('<!DOCTYPE html><title>x</title>'))]
  ])('%s is %s', async (_name, code, damage) => {
    damage();
    expect(await codeOf(decrypted())).toBe(code);
  });

  it('is the plain age format: another program finds the key by the passphrase, and the rest by the key', async () => {
    const opened = new Decrypter();
    opened.addPassphrase(PASSPHRASE);
    const key = await opened.decrypt(site.get(`${folder}/key.age`)!, 'text');
    const withKey = new Decrypter();
    withKey.addIdentity(key);
    const bytes = await withKey.decrypt(site.get(`${folder}/units.parquet.age`)!);
    expect(bytes).toEqual(site.get(`snapshots/${DATE}/units.parquet`));
  });

  it('never reads a public name as an encrypted one', async () => {
    expect(await codeOf(loadEncrypted(DATE, serve(site)))).toBe('snapshot-missing');
    expect(await codeOf(loadEncrypted('internal-../../x', serve(site)))).toBe('snapshot-missing');
  });
});
