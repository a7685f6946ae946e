import { dataMessage } from '$lib/language/dataMessage';
import { formatDate } from '$lib/language/date';
import type { Language } from '$lib/model/language';
import type { SnapshotLine } from './buildSnapshotLines';

/** A snapshot in a list: its date, and that it is made up. */
export function lineName(lang: Language, { date, synthetic }: Pick<SnapshotLine, 'date' | 'synthetic'>): string {
  const day = formatDate(lang, date);
  return synthetic ? `${day} (${dataMessage(lang).snapshots.synthetic})` : day;
}
