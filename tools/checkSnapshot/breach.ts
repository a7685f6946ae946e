/** Every way in which a snapshot can break the contract (docs/snapshot.md). */
export const BREACHES = [
  'nothing-here',
  'index',
  'manifest',
  'resource',
  'path',
  'table',
  'partition',
  'schema',
  'file-missing',
  'file-other',
  'size',
  'hash',
  'not-parquet',
  'damaged',
  'codec',
  'encoding',
  'page-version',
  'row-group',
  'column',
  'type',
  'row-count',
  'partition-value',
  'order',
  'key',
  'empty-cell',
  'value',
  'reference',
  'period',
  'published',
  'status',
  'word',
  'class',
  'breakdown',
  'sum',
  'synthetic',
  'engine'
] as const;
export type BreachCode = (typeof BREACHES)[number];

/** What is wrong, where, and what to do about it, in one plain sentence in each language. A warning breaks nothing. */
export interface Breach {
  level: 'error' | 'warning';
  code: BreachCode;
  /** Path inside the snapshot's folder, or `index.json`. */
  file: string;
  /** Where in it: `resources.3.hash`, `column value`, `row 17` (from 1); empty for the file as a whole. */
  place: string;
  message_vi: string;
  message_en: string;
}

export interface Words {
  vi: string;
  en: string;
}

export type Report = (code: BreachCode, file: string, place: string, words: Words) => void;

/** Of one kind in one file, so many are told; the rest are counted. */
const TOLD = 5;

/** Collects breaches; of many alike, the first few and their number. */
export function breachList() {
  const told: Breach[] = [];
  const counts = new Map<string, number>();
  const add =
    (level: Breach['level']): Report =>
    (code, file, place, { vi, en }) => {
      const key = `${level} ${code} ${file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= TOLD) told.push({ level, code, file, place, message_vi: vi, message_en: en });
    };
  return {
    error: add('error'),
    warning: add('warning'),
    hasErrors: () => told.some(({ level }) => level === 'error'),
    /** Those told, each kind followed by the number of those that were not. */
    all: (): Breach[] => {
      const left = new Map([...counts].filter(([, count]) => count > TOLD));
      const last = new Map(told.map((breach, i) => [`${breach.level} ${breach.code} ${breach.file}`, i]));
      return told.flatMap((breach, i) => {
        const key = `${breach.level} ${breach.code} ${breach.file}`;
        const more = (left.get(key) ?? 0) - TOLD;
        if (last.get(key) !== i || more <= 0) return [breach];
        const words = { message_vi: `và ${more} chỗ khác như vậy.`, message_en: `and ${more} more like it.` };
        return [breach, { ...breach, place: '', ...words }];
      });
    }
  };
}
export type BreachList = ReturnType<typeof breachList>;
