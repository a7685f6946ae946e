/**
 * Makes static/maps from a folder with the source geometry (`vn34.topo.json`, `hn126.topo.json`, `tilegrid34.json`):
 * `node tools/maps.mjs <folder>`. Boundaries are copied byte for byte: any further simplification drops the archipelagos
 * Hoang Sa and Truong Sa without a word. The results are committed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neighbors } from 'topojson-client';
import { tileGrid63 } from './tileGrid63.mjs';

/** The tile grid of the source has no archipelagos: they stand in the sea, east of Da Nang and south of Khanh Hoa. */
const ISLANDS_34 = { 'hoang-sa': [6, 6], 'truong-sa': [6, 11] };

const [source] = process.argv.slice(2);
if (!source) {
  console.error('node tools/maps.mjs <folder with vn34.topo.json, hn126.topo.json and tilegrid34.json>');
  process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'static', 'maps');
const read = async (name) => JSON.parse(await readFile(join(source, name), 'utf8'));

/** One entry to a line, so that a change can be read. */
const write = (name, entries) => {
  const lines = entries.map(([code, value]) => `  ${JSON.stringify(code)}: ${JSON.stringify(value)}`);
  return writeFile(join(target, name), `{\n${lines.join(',\n')}\n}\n`);
};

const byCode = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);

await mkdir(target, { recursive: true });
await copyFile(join(source, 'vn34.topo.json'), join(target, 'province34.topo.json'));
await copyFile(join(source, 'hn126.topo.json'), join(target, 'commune126.topo.json'));

const grid34 = (await read('tilegrid34.json')).map(({ code, col, row }) => [`P34-${code}`, [col, row]]);
await write('tiles.json', [...Object.entries(ISLANDS_34), ...grid34, ...Object.entries(tileGrid63)].sort(byCode));

const { geometries } = Object.values((await read('vn34.topo.json')).objects)[0];
const codeOf = (index) => `P34-${geometries[index].properties.code}`;
const touching = neighbors(geometries).map((indexes, index) => [codeOf(index), indexes.map(codeOf).sort()]);
await write('neighbours.json', touching.sort(byCode));
