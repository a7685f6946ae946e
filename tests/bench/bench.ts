/**
 * `npm run bench [name …]`: every measure, or only those named. Prints the table, writes RESULTS.md when all ran, and
 * ends with 1 when a ratio is worse than its bound.
 */
import { join } from 'node:path';
import { checkText } from './checkText/checkText';
import { decrypt } from './decrypt/decrypt';
import { examples } from './examples/examples';
import { explore } from './explore/explore';
import { firstChart } from './firstChart/firstChart';
import { firstView } from './firstView/firstView';
import { fullBuild } from './fullBuild/fullBuild';
import { machine } from './machine';
import { isWorse, type Measure, type Measured } from './measure';
import { national } from './national/national';
import { pptx } from './pptx/pptx';
import { questions } from './questions/questions';
import { selectors } from './selectors/selectors';
import { builtSite } from './site/builtSite';
import { launchBrowser } from './site/launchBrowser';
import { textTable } from './table';
import { writeResults } from './writeResults';

const MEASURES: Record<string, Measure> = {
  firstChart,
  firstView,
  questions,
  examples,
  explore,
  checkText,
  selectors,
  national,
  decrypt,
  pptx,
  fullBuild
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`Unknown measure: ${unknown.join(', ')}. There are: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}
const chosen = Object.entries(MEASURES).filter(([name]) => named.length === 0 || named.includes(name));

const site = await builtSite();
const browser = await launchBrowser();
const ranOn = machine(browser);
const measured: Measured[] = [];
try {
  for (const [, measure] of chosen) {
    const result = await measure({ site, browser });
    measured.push(result);
    console.log(`\n${result.title}\n${result.method}\n\n${textTable(result.comparisons)}`);
  }
  if (named.length === 0) await writeResults(join(import.meta.dirname, 'RESULTS.md'), ranOn, measured);
} finally {
  await browser.close();
  await site.dispose();
}

const worse = measured.flatMap(({ comparisons }) => comparisons).filter(isWorse);
console.log(worse.length === 0 ? '\nEvery ratio is within its bound.' : `\nWorse than the bound:\n${textTable(worse)}`);
process.exitCode = worse.length === 0 ? 0 : 1;
