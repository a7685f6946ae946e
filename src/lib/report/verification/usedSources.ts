import type { Vintage } from '$lib/model/known';
import type { JudgedClaim } from '$lib/model/claim';
import type { CheckedRow } from './checkedRows';

/** A published value that the check leans on, and the rows that use it. */
export interface UsedValue {
  row: Vintage;
  usedBy: readonly number[];
}

/** Every value that a number was held against, once, in the order of the text. */
export function usedValues(rows: readonly CheckedRow[]): readonly UsedValue[] {
  const found = new Map<string, { row: Vintage; usedBy: number[] }>();
  for (const { no, judged } of rows)
    for (const row of valuesOf(judged)) {
      const key = JSON.stringify([
        row.indicator,
        row.unit,
        row.period,
        row.dimension,
        row.category,
        row.status,
        row.plan_by,
        row.published,
        row.source,
        row.value
      ]);
      const entry = found.get(key) ?? { row, usedBy: [] };
      if (entry.usedBy.at(-1) !== no) entry.usedBy.push(no);
      found.set(key, entry);
    }
  return [...found.values()];
}

/** A place of publication, with the rows that lean on it. */
export interface UsedSource {
  publisher: string;
  title: string;
  url: string;
  /** As the source gives it, of its latest value. */
  published: string;
  usedBy: readonly number[];
}

export function usedSources(values: readonly UsedValue[]): readonly UsedSource[] {
  const found = new Map<string, UsedSource & { usedBy: number[] }>();
  for (const { row, usedBy } of values) {
    const key = `${row.source}|${row.published}`;
    const { publisher, title, url } = row.from;
    const entry = found.get(key) ?? {
      publisher,
      title,
      url,
      published: row.published_as || row.published,
      usedBy: []
    };
    entry.usedBy.push(...usedBy.filter((no) => !entry.usedBy.includes(no)));
    found.set(key, entry);
  }
  return [...found.values()].map((entry) => ({ ...entry, usedBy: entry.usedBy.sort((a, b) => a - b) }));
}

function valuesOf({ judgement: { computed, older, published } }: JudgedClaim): Vintage[] {
  return [...(older?.parts ?? []), ...(computed?.parts ?? []), ...published];
}
