import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encryptedName, KEY_FILE, normalPassphrase } from '../../../src/lib/model/encrypted';
import { sha256 } from '../files';

/**
 * scrypt with N = 2^17, r = 8: what OWASP asks of passphrases, 128 MB and half a second for every guess. The library's 2^18
 * would take a phone 256 MB, and more than half of the two seconds in which 50 MB are to be open.
 */
const WORK_FACTOR = 17;

/** What the clear manifest of an encrypted snapshot tells of a file, and no more. */
export interface EncryptedResource {
  path: string;
  bytes: number;
  hash: string;
}

/**
 * Encrypts files of `from` into `to`: `key.age` with the passphrase (scrypt), the others for the key in it. The hybrid key
 * is the kind that also works in browsers without `crypto.subtle`, as on plain HTTP.
 */
export async function encryptFolder(
  from: string,
  names: readonly string[],
  to: string,
  passphrase: string
): Promise<EncryptedResource[]> {
  const key = await generateHybridIdentity();
  const forPassphrase = new Encrypter();
  forPassphrase.setScryptWorkFactor(WORK_FACTOR);
  forPassphrase.setPassphrase(normalPassphrase(passphrase));
  const forKey = new Encrypter();
  forKey.addRecipient(await identityToRecipient(key));

  const write = (path: string, bytes: Uint8Array): EncryptedResource => {
    writeFileSync(join(to, path), bytes);
    return { path, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
  };
  const written = [write(KEY_FILE, await forPassphrase.encrypt(`${key}\n`))];
  for (const name of names) {
    written.push(write(encryptedName(name), await forKey.encrypt(readFileSync(join(from, name)))));
  }
  return written;
}
