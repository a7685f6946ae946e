import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Measured } from './measure';
import { markdownTable } from './table';

/** Replaces `file` by this run's results, laid out as the repository's formatter wants them. */
export async function writeResults(file: string, machine: string, measured: readonly Measured[]): Promise<void> {
  const parts = measured.map(
    ({ title, method, comparisons }) => `## ${title}\n\n${method}\n\n${markdownTable(comparisons)}\n`
  );
  const date = new Date().toISOString().slice(0, 10);
  const text = `# Benchmark results\n\nLast run of \`npm run bench\`: ${date}. ${machine}.

Only the ratios carry over to another machine: A and B ran in turns in one run, medians of several rounds. A bound of 1
against an allowance means "not more than".\n\n${parts.join('\n')}`;
  const options = { ...(await resolveConfig(file)), filepath: file, plugins: [] };
  const laidOut = await format(text, options);
  if ((await readFile(file, 'utf8').catch(() => '')) !== laidOut) await writeFile(file, laidOut);
}
