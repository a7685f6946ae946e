import { Decrypter } from 'age-encryption';
import { encryptedName, KEY_FILE, normalPassphrase } from '../../model/encrypted';
import { checkParquet, isMarkup } from '../checkParquet';
import { asEngineError, EngineError } from '../errors';
import { readInnerPackage } from '../manifest';
import type { LoadedSnapshot, Progress } from '../snapshot';
import type { EncryptedFile, EncryptedSnapshot } from './encryptedSnapshot';
import { sha256Of } from './sha256Of';

/** What `Decrypt` promises, on the thread that calls it. Errors are EngineErrors. */
export async function decryptSnapshot(
  { id, files }: EncryptedSnapshot,
  passphrase: string,
  onProgress: (progress: Progress) => void = () => {}
): Promise<LoadedSnapshot> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const took = (file: EncryptedFile) => onProgress({ part: 'decrypt', loaded: (loaded += file.bytes), total });
  const find = (path: string): EncryptedFile => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new EngineError('file-missing', { snapshot: id, file: path, message: 'not in the manifest' });
    return file;
  };
  onProgress({ part: 'decrypt', loaded, total });

  // All of them before the passphrase is tried: then nothing but the passphrase can be wrong.
  for (const file of files) await checkEncrypted(file, id);
  const keyFile = find(KEY_FILE);
  const withKey = new Decrypter();
  withKey.addIdentity(await openKey(keyFile, passphrase, id));
  took(keyFile);

  const open = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const file = find(encryptedName(path));
    try {
      return (await withKey.decrypt(file.content)) as Uint8Array<ArrayBuffer>;
    } catch (thrown) {
      throw damaged(thrown, id, file.path);
    } finally {
      took(file);
    }
  };
  const content = readInnerPackage(await open('datapackage.json'), id);
  const opened: LoadedSnapshot['files'] = [];
  for (const resource of content.resources) {
    const bytes = await open(resource.path);
    checkParquet(bytes, resource, id, await sha256Of(bytes));
    opened.push({ resource, bytes });
  }
  return { id, content, files: opened };
}

async function checkEncrypted({ path, content, bytes, hash }: EncryptedFile, snapshot: string): Promise<void> {
  const about = { snapshot, file: path };
  if (isMarkup(content))
    throw new EngineError('not-parquet', { ...about, message: 'a web page was sent in its place' });
  if (content.length !== bytes)
    throw new EngineError('file-damaged', { ...about, message: `${content.length} bytes instead of ${bytes}` });
  const actual = `sha256:${await sha256Of(content)}`;
  if (actual !== hash) throw new EngineError('file-damaged', { ...about, message: `${actual} instead of ${hash}` });
}

async function openKey({ content, path }: EncryptedFile, passphrase: string, snapshot: string): Promise<string> {
  const withPassphrase = new Decrypter();
  withPassphrase.addPassphrase(normalPassphrase(passphrase));
  try {
    return (await withPassphrase.decrypt(content, 'text')).trim();
  } catch (thrown) {
    // The library's only word for a passphrase that does not fit.
    if (thrown instanceof Error && /no identity matched/.test(thrown.message))
      throw new EngineError('wrong-passphrase', { snapshot });
    throw damaged(thrown, snapshot, path);
  }
}

function damaged(thrown: unknown, snapshot: string, file: string): EngineError {
  return asEngineError(thrown, 'file-damaged', { snapshot, file });
}
