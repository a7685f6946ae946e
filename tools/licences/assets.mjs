import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is shipped and is no package of the bundle: `{ name, licence, source }`, with a `text` where it must be handed on. */
export async function assets(root) {
  const { version } = await json(join(root, 'node_modules', '@duckdb', 'duckdb-wasm', 'package.json'));
  const highs = await json(join(root, 'node_modules', 'highs', 'package.json'));
  return [
    {
      name: 'Source Sans 3 (subset, renamed Toan Canh Sans in the files)',
      licence: 'OFL-1.1',
      source: 'npm source-sans 3.52.0, by Adobe; made by tools/fonts.mjs',
      text: (await readFile(join(root, 'src', 'lib', 'ui', 'fonts', 'OFL.txt'), 'utf8')).trim()
    },
    {
      name: 'Simplified boundaries of provinces and communes',
      licence: 'MIT',
      source:
        'github.com/thanglequoc/vietnamese-provinces-database, derived from the map of the state map publisher, whose own ' +
        'terms were not seen; made by tools/maps.mjs'
    },
    {
      name: 'DuckDB in WebAssembly, with the libraries DuckDB carries inside',
      licence: 'MIT',
      source: `npm @duckdb/duckdb-wasm ${version}, Stichting DuckDB Foundation`
    },
    { name: 'HiGHS in WebAssembly', licence: highs.license, source: `npm highs ${highs.version}` },
    {
      name: 'Published figures',
      licence: 'LicenseRef-facts',
      source: 'each figure names its publisher, date and address; the list is data/catalogue/sources.csv'
    }
  ];
}

const json = async (file) => JSON.parse(await readFile(file, 'utf8'));
