/**
 * `npm test`: from a fresh clone, every check once. `npm run test:all` repeats them wherever they could differ: tests that
 * are tagged `wide` (further addresses, languages, hosts, widths; long ones), the journey in Chromium too, lint that knows
 * types.
 * Goes on after a failure so that one run tells all; the last line counts. The types, the lint and the layout of code
 * count as one check each, the tests one by one.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallFirefox } from './firefox.mjs';
import { audit, auditLines } from './audit.mjs';
import { install } from './install.mjs';
import { findOrInstallChromium } from './installChromium.mjs';
import { findOrInstallLibreOffice } from './libreOffice.mjs';
import { npm } from './run.mjs';
import { countPlaywright, countVitest, NOTHING, sum, verdict } from './testCounts.mjs';
import { installWebServers } from './webServers.mjs';

const all = process.argv.includes('--all');
const FAILED = { ...NOTHING, failed: 1 };

await install();
const folder = await mkdtemp(join(tmpdir(), 'toan-canh-'));
const unitReport = join(folder, 'unit.json');
const officeReport = join(folder, 'office.json');
const smokeReport = join(folder, 'smoke.json');
const browserReport = join(folder, 'browser.json');
const hostsReport = join(folder, 'hosts.json');
const counts = [];

await packages();
// What both sides need is there before they start.
await step('sync', ['exec', '--', 'svelte-kit', 'sync'], { count: onlyFailure });
// Each side keeps one core busy.
const [built] = await Promise.all([buildAndOpen(), readCode()]);
await step(
  'unit',
  [
    ...['exec', '--', 'vitest', 'run', ...(all ? [] : ['--tags-filter=!wide'])],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  ],
  {
    count: fromReport(unitReport, countVitest)
  }
);
await smoke();
await browser();
await rm(folder, { recursive: true, force: true });

const total = sum(counts);
console.log(verdict(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function buildAndOpen() {
  await step('publish', ['run', '--silent', 'publish'], { count: onlyFailure });
  const done = await step('build', ['run', '--silent', 'build'], { count: onlyFailure });
  await office();
  if (done) await hosts();
  return done;
}

async function readCode() {
  await step('types', ['run', '--silent', 'types'], { count: oneCheck });
  // To read components with their types takes three times as long as all the rest, for one rule.
  await step('lint', ['exec', '--', 'eslint', '.', ...(all ? [] : ['--parser-options=projectService:false'])], {
    count: oneCheck
  });
  await step('layout', ['exec', '--', 'prettier', '--check', '.'], { count: oneCheck });
}

/** The files that briefings become, read by another program. Its tests count as skipped where there is none. */
async function office() {
  const { path, reason } = await findOrInstallLibreOffice();
  if (!path) console.log(`NOT CHECKED: no briefing was converted to see what other programs make of it. ${reason}.`);
  await step(
    'office',
    ['run', '--silent', 'office', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${officeReport}`],
    { env: { OFFICE_PATH: path ?? '' }, count: fromReport(officeReport, countVitest) }
  );
}

/** One journey on a host over plain HTTP: in Firefox, in Chromium where there is none, in both with `--all`. */
async function smoke() {
  const { path, reason } = await findOrInstallFirefox();
  if (!path) console.log(`NOT CHECKED: the journey was not walked in Firefox. ${reason}.`);
  const chromium = all || !path ? await findOrInstallChromium() : {};
  const journeys = [path && 'firefox', chromium.path && 'chromium'].filter(Boolean);
  if (!built || journeys.length === 0) return;
  await step(
    'smoke',
    [
      ...['run', '--silent', 'smoke', '--', ...journeys],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${smokeReport}`]
    ],
    {
      env: { FIREFOX_PATH: path ?? '', CHROMIUM_PATH: chromium.path ?? '' },
      count: fromReport(smokeReport, countVitest)
    }
  );
}

/** The zip behind real web servers. Its tests count as skipped for those that are not here. */
async function hosts() {
  const missing = await installWebServers();
  for (const name of missing) console.log(`NOT CHECKED: the site was not served by ${name}, which is not here.`);
  await step(
    'hosts',
    ['run', '--silent', 'hosts', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${hostsReport}`],
    { count: fromReport(hostsReport, countVitest) }
  );
}

/** What the registry knows against a package that is shipped. One that does not answer is no check and no failure. */
async function packages() {
  const started = Date.now();
  const found = await audit();
  const lines = auditLines(found);
  const seconds = (Date.now() - started) / 1000;
  if (!found.shipped.checked || !found.all.checked) return console.log(lines.join('\n'));
  report('audit', seconds, found.shipped.faults.length > 0 ? FAILED : { ...NOTHING, passed: 1 }, lines.join('\n'));
}

async function browser() {
  const chromium = await findOrInstallChromium();
  if (!chromium.path) return report('browser', 0, FAILED, `${chromium.reason}\n`);
  if (!built) return report('browser', 0, FAILED, 'There is no build to test.\n');
  const which = all ? [] : ['--grep-invert=@wide'];
  await step('browser', ['run', '--silent', 'browser', '--', '--reporter=list,json', ...which], {
    env: { CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    count: fromReport(browserReport, countPlaywright)
  });
}

async function step(name, args, { env, count }) {
  const { code, output, seconds } = await npm(args, { env: { FORCE_COLOR: '0', ...env } });
  const counted = await count(code);
  report(name, seconds, counted, output);
  return counted.failed === 0;
}

function report(name, seconds, counted, output) {
  counts.push(counted);
  const outcome = counted.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${name.padEnd(8)} ${outcome.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s`);
  if (counted.failed > 0) console.log(output.trimEnd() + '\n');
}

function oneCheck(code) {
  return code === 0 ? { ...NOTHING, passed: 1 } : FAILED;
}

function onlyFailure(code) {
  return code === 0 ? NOTHING : FAILED;
}

/** A step that failed, crashed or ran no test has a failure, whatever its report says. */
function fromReport(file, read) {
  return async (code) => {
    const counted = await readFile(file, 'utf8')
      .then((text) => read(JSON.parse(text)))
      .catch(() => NOTHING);
    const ranNothing = counted.passed + counted.failed === 0;
    return counted.failed === 0 && (code !== 0 || ranNothing) ? { ...counted, failed: 1 } : counted;
  };
}
