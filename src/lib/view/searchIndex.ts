import { fold } from '$lib/model/fold';
import MiniSearch from 'minisearch';

export interface Searchable {
  id: string;
  /** Names, aliases, definitions: whatever a reader may type. */
  words: string;
}

/** Finds the ids whose words hold everything typed; null when nothing was typed, and all are meant. */
export type Search = (text: string) => ReadonlySet<string> | null;

/** Longer words may have a letter wrong when nothing is spelled as typed. */
const FUZZY_FROM = 5;

/** Full-text search typed with or without diacritics. Every word counts; the last one may be unfinished. */
export function searchIndex(entries: readonly Searchable[]): Search {
  const index = new MiniSearch({ fields: ['words'] });
  index.addAll(entries.map(({ id, words }) => ({ id, words: fold(words) })));
  const options = {
    combineWith: 'AND',
    prefix: (_: string, i: number, terms: string[]) => i === terms.length - 1
  } as const;
  return (text) => {
    const typed = fold(text);
    if (!typed) return null;
    const exact = index.search(typed, options);
    const found =
      exact.length > 0
        ? exact
        : index.search(typed, { ...options, fuzzy: (term) => (term.length >= FUZZY_FROM ? 1 : false) });
    return new Set(found.map(({ id }) => String(id)));
  };
}
