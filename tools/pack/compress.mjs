import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.wasm', '.txt', '.csv', '.md', '.webmanifest']);

/** Larger files keep more than brotli's usual window of 4 MB in sight: 24 bits are what browsers read. */
const LARGE = 4 << 20;

/**
 * The siblings a server sends in place of a file: `{ '.br', '.gz' }`, each only where it is smaller; none for files that
 * are compressed already. `quality` is brotli's, 0 to 11.
 */
export async function compress(path, bytes, quality) {
  if (!COMPRESSIBLE.has(extname(path))) return {};
  const options = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: bytes.length > LARGE ? 24 : 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
    }
  };
  const [br, zipped] = await Promise.all([brotli(bytes, options), gz(bytes, { level: 9 })]);
  return {
    ...(br.length < bytes.length ? { '.br': br } : {}),
    ...(zipped.length < bytes.length ? { '.gz': zipped } : {})
  };
}
