import { Decrypter, Encrypter } from 'age-encryption';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_FILE, normalPassphrase } from '../../src/lib/model/encrypted';

/** 2^10 in place of 2^17: a page stretches the passphrase at once, so that a test can open it many times. */
const WORK_FACTOR = 10;

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Encrypts the key of a published internal snapshot anew with a cheap stretch; everything else stays as it was published. */
export async function quickKey(root: string, date: string, passphrase: string): Promise<void> {
  const folder = join(root, date);
  const from = new Decrypter();
  from.addPassphrase(normalPassphrase(passphrase));
  const key = await from.decrypt(await readFile(join(folder, KEY_FILE)), 'text');
  const to = new Encrypter();
  to.setScryptWorkFactor(WORK_FACTOR);
  to.setPassphrase(normalPassphrase(passphrase));
  const bytes = await to.encrypt(key);
  await writeFile(join(folder, KEY_FILE), bytes);

  const manifest = join(folder, 'datapackage.json');
  const content = JSON.parse(await readFile(manifest, 'utf8')) as { resources: { path: string }[] };
  const resources = content.resources.map((one) =>
    one.path === KEY_FILE ? { ...one, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` } : one
  );
  const text = JSON.stringify({ ...content, resources });
  await writeFile(manifest, text);

  const index = join(root, 'index.json');
  const entries = JSON.parse(await readFile(index, 'utf8')) as { date: string; sha256: string }[];
  await writeFile(
    index,
    JSON.stringify(entries.map((one) => (one.date === date ? { ...one, sha256: sha256(text) } : one)))
  );
}
