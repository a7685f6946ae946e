import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Gauge } from './gauge/gauge';
import type { SoakOptions } from './options';
import type { Point, Soaked } from './soak';
import { judge, type Judged } from './verdict';

const MEGA = 2 ** 20;
const NAMES: Record<keyof Gauge, string> = {
  heapBytes: 'JavaScript heap',
  agentBytes: 'page, workers and DOM, as the browser counts',
  nodes: 'DOM nodes',
  listeners: 'event listeners',
  documents: 'documents',
  charts: 'charts alive',
  workers: 'workers',
  workerObjects: 'Worker objects',
  resizeObservers: 'ResizeObservers',
  blobs: 'blob addresses',
  wasmBytes: 'wasm memory of the workers',
  residentBytes: 'resident memory of the process'
};

const shown = (gauge: keyof Gauge, value: number | null): string =>
  value === null ? '' : gauge.endsWith('Bytes') ? `${(value / MEGA).toFixed(1)} MiB` : String(Math.round(value));

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');

export const verdictTable = (points: readonly Point[]): string =>
  table(
    ['after collection', 'baseline', 'end', 'most', 'bound', ''],
    judge(points).map(({ gauge, baseline, end, most, bound, ok }: Judged) => [
      NAMES[gauge],
      ...[baseline, end, most, bound].map((value) => shown(gauge, value)),
      bound === null ? '' : ok ? 'ok' : 'GREW'
    ])
  );

const GAUGES = Object.keys(NAMES) as (keyof Gauge)[];

export const pointTable = (points: readonly Point[]): string =>
  table(
    ['views', 'switches', 'restarts', ...GAUGES.map((gauge) => NAMES[gauge])],
    points.map((point) => [
      ...[point.views, point.switches, point.restarts].map(String),
      ...GAUGES.map((gauge) => shown(gauge, point[gauge]))
    ])
  );

export const kindTable = ({ changed, unchanged }: Soaked): string =>
  table(
    ['kind of view', 'changed the page', 'left it as it was'],
    [...new Set([...changed.keys(), ...unchanged.keys()])].map((kind) => [
      kind,
      String(changed.get(kind) ?? 0),
      String(unchanged.get(kind) ?? 0)
    ])
  );

/** Replaces `file` by this run's results, laid out as the repository's formatter wants them. */
export async function writeResults(
  file: string,
  soaked: Soaked,
  { machine, minutes, options }: { machine: string; minutes: number; options: SoakOptions }
): Promise<void> {
  const { points, charts, complaints } = soaked;
  const end = points.at(-1);
  const text = `# Soak results

Last full run of \`npm run soak\`: ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(0)} minutes, seed ${options.seed}. ${machine}.

One page, never reloaded: ${end?.views} changes of view, ${end?.switches} switches of the snapshot, ${end?.restarts} restarts of the engine, ${charts}
charts made. Complaints of the page: ${complaints.length === 0 ? 'none' : complaints.length}.

The baseline is the page after ${options.warmUp} changes of every kind of view (the list at the end), ${options.warmUp} switches and ${options.warmUp} restarts:
all code is loaded and compiled, every way of drawing was used, the caches hold what a reader's morning fills them with.
Every row is read on the overview as it was built, with its drawings alive, after two forced collections.
Resident memory holds, besides the page, what the driver of the browser logs of the network: 500 plain fetches of 0.2 MB in an
idle page add 180 MB to it.

${verdictTable(points)}

## On the way

${pointTable(points)}

## What was done

Warm-up included. A choice that the page does not offer at the moment leaves it as it was and is not counted as a view.

${kindTable(soaked)}
${complaints.length > 0 ? `\n## Complaints\n\n${complaints.map((line) => `- ${line}`).join('\n')}\n` : ''}`;
  const layout = { ...(await resolveConfig(file)), filepath: file, plugins: [] };
  const laidOut = await format(text, layout);
  if ((await readFile(file, 'utf8').catch(() => '')) !== laidOut) await writeFile(file, laidOut);
}
