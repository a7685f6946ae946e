/**
 * `node tools/pack.mjs`: build/ as one zip in dist/, with compressed siblings, examples for three servers, what it is made
 * from, and a page for whoever installs it. BROTLI_QUALITY is brotli's quality: 5 unless said, 11 for a release (minutes).
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyfile } from './hosts/caddy.mjs';
import { webConfig } from './hosts/iis.mjs';
import { nginxConf } from './hosts/nginx.mjs';
import { siteFiles } from './pack/siteFiles.mjs';
import { zipOf } from './pack/zipOf.mjs';
import { root } from './run.mjs';
import { sbom } from './sbom.mjs';

const QUALITY = 5;
const quality = Number(process.env.BROTLI_QUALITY || QUALITY);
if (!(Number.isInteger(quality) && quality >= 0 && quality <= 11)) {
  console.error(`BROTLI_QUALITY is brotli's quality, 0 to 11, not “${process.env.BROTLI_QUALITY}”.`);
  process.exit(2);
}

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const name = `toan-canh-${version}`;
const dist = join(root, 'dist');

const [site, list, readFirst, fontLicence] = await Promise.all([
  siteFiles(join(root, 'build'), quality),
  sbom(),
  readFile(join(root, 'tools', 'pack', 'DOC-TRUOC.md')),
  readFile(join(root, 'src', 'lib', 'ui', 'fonts', 'OFL.txt'))
]);
const files = {
  'DOC-TRUOC.md': readFirst,
  'OFL.txt': fontLicence,
  'sbom.cdx.json': Buffer.from(list),
  'may-chu/nginx.conf': Buffer.from(nginxConf()),
  'may-chu/Caddyfile': Buffer.from(caddyfile()),
  'may-chu/web.config': Buffer.from(webConfig()),
  ...Object.fromEntries(Object.entries(site).map(([path, bytes]) => [`web/${path}`, bytes]))
};
const zip = zipOf(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${name}/${path}`, bytes])));

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await writeFile(join(dist, `${name}.zip`), zip);
await writeFile(join(dist, `${name}.sbom.cdx.json`), list);
console.log(
  `dist/${name}.zip  ${(zip.length / 1e6).toFixed(1)} MB, ${Object.keys(files).length} files, brotli ${quality}`
);
const internal = Object.keys(site).filter((path) => /^internal\/[^/]+\/datapackage\.json$/.test(path));
for (const path of internal) console.log(`It also holds the encrypted internal snapshot ${path.split('/')[1]}.`);
