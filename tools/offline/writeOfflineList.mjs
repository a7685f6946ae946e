import { createHash } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listFiles } from './listFiles.mjs';

const STAMP = /offline-list:[0-9a-f]{64}/g;

/**
 * Writes `offline.json` into `folder` and its sha256 into the service worker beside it, both also compressed where the
 * site is. The version is the code's and eight digits of what all files hold.
 */
export async function writeOfflineList(folder) {
  const groups = await listFiles(folder);
  const { version: code } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8'));
  const version = `${code}-${sha256(JSON.stringify(groups)).slice(0, 8)}`;
  const text = `${JSON.stringify({ version, groups })}\n`;

  const worker = join(folder, 'service-worker.js');
  const script = await readFile(worker, 'utf8');
  if (script.match(STAMP)?.length !== 1) throw new Error(`${worker} does not have its place for the name of the list`);
  const compressed = await exists(`${worker}.br`);
  await write(join(folder, 'offline.json'), text, compressed);
  await write(worker, script.replace(STAMP, `offline-list:${sha256(text)}`), compressed);
  return { version, groups };
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

async function write(file, text, compressed) {
  await writeFile(file, text);
  if (!compressed) return;
  await writeFile(`${file}.br`, brotliCompressSync(text));
  await writeFile(`${file}.gz`, gzipSync(text));
}

const exists = (file) =>
  access(file).then(
    () => true,
    () => false
  );
