import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const publish = fileURLToPath(new URL('../../../data/publish', import.meta.url));

const PURE =
  /^(csv-parse\/browser\/esm\/sync|d3-array|highs|@noble\/hashes\/\w+\.js|hyparquet|hyparquet-writer|fflate)$/;

/** Everything that a file imports, followed through the project's own files. */
function imports(file: string, found = new Map<string, string>()): Map<string, string> {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gm)) {
    const path = join(dirname(file), `${name}.ts`);
    if (!name.startsWith('.')) found.set(name, file);
    else if (existsSync(path) && !found.has(path)) {
      found.set(path, file);
      imports(path, found);
    }
  }
  return found;
}

describe('what a browser can run', () => {
  it.each(['checkInput', 'snapshotPlan', 'snapshotFiles', 'report', 'dataPackage', 'lock', 'release/prepareRelease'])(
    '%s needs neither disk nor database',
    (name) => {
      const packages = [...imports(join(publish, `${name}.ts`)).keys()].filter((n) => !n.startsWith('/'));
      expect(packages.filter((n) => !PURE.test(n))).toEqual([]);
    }
  );
});
