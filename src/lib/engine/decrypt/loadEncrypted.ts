import { entryOf, placeOf, withFetchFile, type FetchBytes, type LoadOptions } from '../snapshot';
import { readEncryptedIndex, readEncryptedPackage } from '../manifest';
import { EngineError } from '../errors';
import type { EncryptedSnapshot } from './encryptedSnapshot';

/** Fetches an internal snapshot as it is. Only the clear manifest is checked here; the rest where it is decrypted. */
export async function loadEncrypted(
  id: string,
  fetchBytes: FetchBytes,
  options: LoadOptions = {}
): Promise<EncryptedSnapshot> {
  const { collection, date } = placeOf(id);
  if (collection !== 'internal') throw new EngineError('snapshot-missing', { snapshot: id, message: 'not encrypted' });
  return withFetchFile(id, fetchBytes, options, async (fetchFile) => {
    const index = readEncryptedIndex(
      await fetchFile(`${collection}/index.json`, 'snapshot-missing', 'index.json', 'revalidate')
    );
    const entry = entryOf(index, id, date);
    const folder = `${collection}/${date}`;
    // One passphrase may replace another under the same names: only the server knows whether the copies kept are still right.
    const manifest = await fetchFile(
      `${folder}/datapackage.json`,
      'snapshot-missing',
      'datapackage.json',
      'revalidate'
    );
    const { resources } = readEncryptedPackage(manifest, entry.sha256, id);
    const total = resources.reduce((sum, { bytes }) => sum + bytes, 0);
    let loaded = 0;
    options.onProgress?.({ part: 'figures', loaded, total });
    const files = await Promise.all(
      resources.map(async (resource) => {
        const onBytes = (count: number) => options.onProgress?.({ part: 'figures', loaded: (loaded += count), total });
        const { path } = resource;
        return {
          ...resource,
          content: await fetchFile(`${folder}/${path}`, 'file-missing', path, 'revalidate', onBytes)
        };
      })
    );
    return { id, files };
  });
}
