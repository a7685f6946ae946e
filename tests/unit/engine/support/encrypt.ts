import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { sha, text, type Site } from './publish';

export const PASSPHRASE = 'trời xanh mây trắng';

/**
 * Puts a public snapshot of the site into `internal/<date>` too, encrypted by hand in the layout of `model/encrypted`. The
 * passphrase is stretched far less than when publishing, so that a test can try it a hundred times.
 */
export async function encryptTo(site: Site, date: string, passphrase = PASSPHRASE): Promise<void> {
  const key = await generateHybridIdentity();
  const forKey = new Encrypter();
  forKey.addRecipient(await identityToRecipient(key));
  const forPassphrase = new Encrypter();
  forPassphrase.setScryptWorkFactor(4);
  forPassphrase.setPassphrase(passphrase);
  site.set(`internal/${date}/key.age`, new Uint8Array(await forPassphrase.encrypt(key)));
  for (const [path, bytes] of [...site]) {
    const name = path.startsWith(`snapshots/${date}/`) && path.split('/').at(-1);
    if (name) site.set(`internal/${date}/${name}.age`, new Uint8Array(await forKey.encrypt(bytes)));
  }
  relist(site, date);
}

/** Rewrites the clear manifest and the index from the encrypted files as they are now, as someone with the server could. */
export function relist(site: Site, date: string): void {
  const resources = [...site]
    .filter(([path]) => path.startsWith(`internal/${date}/`) && path.endsWith('.age'))
    .map(([path, bytes]) => ({ path: path.split('/').at(-1), bytes: bytes.length, hash: `sha256:${sha(bytes)}` }));
  const manifest = text(JSON.stringify({ resources }));
  site.set(`internal/${date}/datapackage.json`, manifest);
  site.set('internal/index.json', text(JSON.stringify([{ date, sha256: sha(manifest) }])));
}
