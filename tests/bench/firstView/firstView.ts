import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../../tools/serve.mjs';
import { headingOf, waitingPage } from '../firstChart/waitingPage';
import type { Comparison, Measure } from '../measure';
import { brotli11, isCompressible } from '../site/brotli';
import { kB } from '../units';
import { loadedFiles } from './loadedFiles';

const VIEW_BYTES = 350_000;
const ENGINE_BYTES = 2_900_000;
const KINDS = ['html', 'js', 'css', 'woff2'];

/** What the line carries before the engine, and for the engine. */
export const firstView: Measure = async ({ site, browser }) => {
  const html = await readFile(join(site.folder, 'index.html'), 'utf8');
  const waiting = waitingPage(html);
  const { url, close } = await serve({ root: site.folder });
  const first = await loadedFiles(browser, url, headingOf(html));
  const touched = await loadedFiles(browser, url, headingOf(html), { touch: true });
  const asked = await loadedFiles(browser, url + waiting.query, waiting.heading).finally(close);

  const sizeOf = async (path: string): Promise<number> => {
    const file = join(site.folder, path);
    return isCompressible(file) ? (await brotli11(file)).length : (await readFile(file)).length;
  };
  const sum = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(sizeOf))).reduce((total, size) => total + size, 0);

  const early = first.filter(({ late }) => !late).map(({ path }) => path);
  const late = first.filter((file) => file.late).map(({ path }) => path);
  const newIn = (files: typeof first) =>
    files.map(({ path }) => path).filter((path) => !first.some((file) => file.path === path));
  const charts = newIn(touched);
  const added = newIn(asked).filter((path) => !charts.includes(path));
  const figures = added.filter((path) => path.startsWith('snapshots/'));
  const engine = added.filter((path) => !figures.includes(path));
  for (const [title, paths] of Object.entries({ 'first view': early, later: late, charts, engine }))
    for (const path of paths) console.log(`${title.padEnd(10)} ${kB(await sizeOf(path)).padStart(10)}  ${path}`);

  const inform = async (measure: string, paths: readonly string[]): Promise<Comparison> => ({
    measure: `${measure} (${paths.length} files)`,
    a: kB(await sum(paths)),
    b: '',
    ratio: null,
    bound: null
  });
  const within = async (measure: string, paths: readonly string[], allowed: number): Promise<Comparison> => {
    const bytes = await sum(paths);
    return { measure, a: kB(bytes), b: kB(allowed), ratio: bytes / allowed, bound: 1 };
  };
  const kinds = KINDS.map((kind) =>
    inform(
      `of it ${kind}`,
      early.filter((path) => path.endsWith(`.${kind}`))
    )
  );
  return {
    title: 'Bytes on the line',
    method:
      'Files that a real load of the default page asks for until it is quiet, without any act of the reader, each at ' +
      'brotli-11 (woff2 and Parquet as they are). A: bytes; B: the allowance. "After the first chart": asked for ' +
      `when the chart was already on the screen. Charts: asked for when the reader points at one. Engine: what else the ` +
      `page asks for at ${waiting.query}, without the snapshots.`,
    comparisons: [
      await within('first view', early, VIEW_BYTES),
      ...(await Promise.all(kinds)),
      await inform('after the first chart, before intent', late),
      await within('all before the engine', [...early, ...late], VIEW_BYTES),
      await inform('charts, when touched', charts),
      await within('engine', engine, ENGINE_BYTES),
      await inform('snapshots of one more view', figures)
    ]
  };
};
