import type { FigureCard } from '$lib/figures/export/card';
import { exploreMessage } from '$lib/language/exploreMessage';
import type { Language } from '$lib/model/language';

/** A result as something to carry away under a name: its title and where it comes from; the values go by themselves. */
export const resultCard = (
  lang: Language,
  name: string,
  { title = '', notes = [], synthetic = false }: { title?: string; notes?: readonly string[]; synthetic?: boolean } = {}
): FigureCard => ({
  lang,
  title,
  measure: '',
  sentence: '',
  notes,
  source: exploreMessage(lang).results.chart.source(name),
  snapshot: '',
  subject: name,
  what: title,
  synthetic,
  table: { head: '', columns: [], rows: [] },
  long: []
});
