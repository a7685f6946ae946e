import type { Evidence } from '$lib/model/segment';
import type { ResolvedBlock, ResolvedBriefing } from '../resolved';

/**
 * The numbers of all running text with what stands behind them, each once, in the order they are read: the list that paper
 * has in place of a window. The same number of two snapshots is two, so ids are new: `source-1` …
 */
export function briefingEvidence({ blocks }: Pick<ResolvedBriefing, 'blocks'>): Evidence[] {
  const once = new Map<string, Evidence>();
  for (const item of blocks.flatMap(numbersOf)) {
    const published = item.observations.map((row) => `${row.value} ${row.published} ${row.source}`);
    const key = JSON.stringify([item.id, item.text, item.formula, ...published]);
    if (!once.has(key)) once.set(key, item);
  }
  return [...once.values()].map((item, i) => ({ ...item, id: `source-${i + 1}` }));
}

function numbersOf({ figure, numbers }: ResolvedBlock): Evidence[] {
  const sentence = figure?.ok ? figure.figure.sentence.filter((segment) => typeof segment !== 'string') : [];
  return [...sentence, ...numbers.flatMap(({ now }) => now ?? [])];
}
