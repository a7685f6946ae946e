/**
 * Makes src/lib/ui/fonts from the full Source Sans 3. The results are committed, so the two packages it needs are not
 * dependencies of the project: `npm install --no-save source-sans@3.52.0 subset-font@2.9.0`, then `npm run fonts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { characters } from './fontCharacters.mjs';
import { renameFont } from './fontName.mjs';

const WEIGHTS = { 400: 'Regular', 600: 'Semibold', 700: 'Bold' };

/**
 * Figures are tabular and lining by default in this typeface: it has no `tnum`, only `pnum` to leave it. Dropping
 * `pnum` and the other stylistic features loses nothing a reader sees and keeps a weight near 30 kB.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'lib', 'ui', 'fonts');

let subset, convert, source;
try {
  subset = require('subset-font');
  ({ convert } = createRequire(require.resolve('subset-font'))('fontverter'));
  source = dirname(require.resolve('source-sans/package.json'));
} catch {
  console.error('Fonts need two packages: npm install --no-save source-sans@3.52.0 subset-font@2.9.0');
  process.exit(1);
}

await mkdir(target, { recursive: true });
const licence = await readFile(join(source, 'LICENSE.md'), 'utf8');
await writeFile(join(target, 'OFL.txt'), licence.replaceAll('\r\n', '\n').trimEnd() + '\n');

for (const [weight, style] of Object.entries(WEIGHTS)) {
  const full = await readFile(join(source, 'TTF', `SourceSans3-${style}.ttf`));
  const small = await subset(full, characters, { targetFormat: 'sfnt', keepFeatures: FEATURES });
  const named = renameFont(small, {
    0: licence.split('\n')[0].trim(),
    1: 'Toan Canh Sans',
    2: style,
    3: `Toan Canh Sans ${style} 3.052`,
    4: `Toan Canh Sans ${style}`,
    5: 'Version 3.052; subset',
    6: `ToanCanhSans-${style}`,
    13: 'SIL Open Font License, Version 1.1; see OFL.txt'
  });
  const file = await convert(named, 'woff2', 'truetype');
  await writeFile(join(target, `source-sans-3-${weight}.woff2`), file);
  console.log(`source-sans-3-${weight}.woff2  ${file.length} bytes`);
}
