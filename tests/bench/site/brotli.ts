import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const CACHE = join(tmpdir(), 'toan-canh-bench', 'brotli-11');
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.wasm', '.txt', '.csv', '.md']);
const compress = promisify(brotliCompress);

/** True for files a web server sends compressed; woff2 and Parquet already are. */
export const isCompressible = (file: string): boolean => COMPRESSIBLE.has(extname(file));

/**
 * The file at brotli quality 11. The engine takes up to a minute, so results are kept in the temp folder by content.
 */
export async function brotli11(file: string): Promise<Buffer> {
  const content = await readFile(file);
  const kept = join(CACHE, createHash('sha256').update(content).digest('hex'));
  const held = await readFile(kept).catch(() => null);
  if (held) return held;
  const compressed = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length
    }
  });
  await mkdir(CACHE, { recursive: true });
  const part = `${kept}.${process.pid}`;
  await writeFile(part, compressed);
  await rename(part, kept);
  return compressed;
}
