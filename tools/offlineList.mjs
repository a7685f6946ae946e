/**
 * Writes `offline.json` into a built site: every file a reader may need without the server. Then names that list in the
 * service worker, so that any other file makes another worker. Run it again after changing a file of the site:
 * `node tools/offlineList.mjs [build]`.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOfflineList } from './offline/writeOfflineList.mjs';

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { version, groups } = await writeOfflineList(resolve(process.argv[2] ?? 'build'));
  const files = groups.flatMap((group) => group.files);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`offline.json: version ${version}, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
}
