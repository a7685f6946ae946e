import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine } from '../bench/machine';
import { BUILD } from '../bench/site/builtSite';
import { launchBrowser } from '../bench/site/launchBrowser';
import { readOptions, USAGE, type SoakOptions } from './options';
import { kindTable, pointTable, verdictTable, writeResults } from './report';
import { soak } from './soak';
import { judge } from './verdict';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function run(options: SoakOptions): Promise<number> {
  if (!(await stat(join(BUILD, 'index.html')).catch(() => null)))
    throw new Error('there is no build: run `npm run build` first');
  // A copy: another build may begin while this runs.
  const folder = await mkdtemp(join(tmpdir(), 'toan-canh-soak-'));
  const browser = await launchBrowser();
  const ranOn = machine(browser);
  const began = performance.now();
  const minutes = () => (performance.now() - began) / 60_000;
  try {
    await cp(BUILD, folder, { recursive: true });
    say(`seed ${options.seed}, ${options.views} views, ${options.switches} switches, ${options.restarts} restarts`);
    const soaked = await soak(browser, folder, options, (line) => say(`${minutes().toFixed(1)} min  ${line}`));
    say(`\n${kindTable(soaked)}\n\n${pointTable(soaked.points)}\n\n${verdictTable(soaked.points)}\n`);
    for (const complaint of soaked.complaints) say(`COMPLAINT ${complaint}`);
    if (!options.short)
      await writeResults(join(import.meta.dirname, 'RESULTS.md'), soaked, {
        machine: ranOn,
        minutes: minutes(),
        options
      });
    const grown = judge(soaked.points).filter(({ ok }) => !ok);
    say(grown.length === 0 ? 'Nothing grew beyond its bound.' : `Grew: ${grown.map(({ gauge }) => gauge).join(', ')}.`);
    return grown.length + soaked.complaints.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') say(USAGE);
  else process.exitCode = await run(options);
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
