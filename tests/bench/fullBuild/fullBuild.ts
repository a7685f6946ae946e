import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import type { Measure } from '../measure';
import { BUILD } from '../site/builtSite';
import { ROOT } from '../site/root';
import { runBuild, runWatched, type Spent } from '../site/runBuild';
import { median, slope } from '../stats';
import { MB, ms, seconds } from '../units';
import type { Rendered } from './renderPages';

const BUILDS = 3;
const WALL_MS = 60_000;
const PEAK_BYTES = 1_500_000_000;
const PAGES = 24;
/** Pages after which the engine's code is compiled and the heap has its size: growth is counted from here. */
const SETTLED = 6;

/** What it costs to build the whole site, and what one page more costs. */
export const fullBuild: Measure = async () => {
  const builds: Spent[] = [];
  for (let i = 0; i < BUILDS; i++) builds.push(await runBuild());
  const pages = (await readdir(BUILD, { recursive: true })).filter((path) => path.endsWith('index.html')).length;
  const rendered = await renderPages();
  const settled = rendered.slice(SETTLED);
  const perPage = median(settled.map((page) => page.ms));
  const growth = slope(settled.map((page, index) => [index, page.residentBytes] as const));

  const wall = median(builds.map(({ wallMs }) => wallMs));
  const peaks = builds.map(({ peakBytes }) => peakBytes).filter((bytes) => bytes !== null);
  const peak = peaks.length > 0 ? Math.max(...peaks) : null;
  const cpu = builds.map(({ cpuMs }) => cpuMs ?? 0);
  const inform = (measure: string, a: string) => ({ measure, a, b: '', ratio: null, bound: null });
  return {
    title: 'Full build',
    method:
      `\`vite build\` of all ${pages} prerendered pages in both languages, ${BUILDS} times. ` +
      'A: median wall time, and the largest ' +
      'resident memory of the whole process tree summed every 100 ms (shared pages counted for each process); B: the ' +
      `allowance. Growth: ${PAGES} pages rendered by the built server in one process, from the ${SETTLED + 1}th on, ` +
      'median time and slope of memory.',
    comparisons: [
      { measure: 'wall time', a: seconds(wall), b: seconds(WALL_MS), ratio: wall / WALL_MS, bound: 1 },
      peak === null
        ? inform('peak memory', 'not on this system')
        : { measure: 'peak memory', a: MB(peak), b: MB(PEAK_BYTES), ratio: peak / PEAK_BYTES, bound: 1 },
      inform('CPU time', median(cpu) ? seconds(median(cpu)) : 'not on this system'),
      inform('first page', ms(rendered[0]?.ms ?? NaN)),
      inform('each page more, time', ms(perPage)),
      inform('each page more, memory', MB(growth)),
      inform('pages that fit into the wall time', `${Math.floor(pages + Math.max(0, WALL_MS - wall) / perPage)}`)
    ]
  };
};

async function renderPages(): Promise<Rendered[]> {
  const rendered: Rendered[] = [];
  const script = join(ROOT, 'tests/bench/fullBuild/renderPages.ts');
  await runWatched(['--import', 'tsx', script, `${PAGES}`], process.env, (line) => {
    if (line.startsWith('{"ms"')) rendered.push(JSON.parse(line) as Rendered);
  });
  if (rendered.length !== PAGES) throw new Error(`${rendered.length} of ${PAGES} pages rendered`);
  return rendered;
}
