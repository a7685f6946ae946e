import type { Language } from '../model/language';
import { parseSnapshotId } from '../model/snapshotId';
import { formatDate } from './date';
import { message } from './message';

/**
 * The line that goes with everything shown or taken from an internal snapshot:
 * `NỘI BỘ · bản số liệu 31/01/2026 · mở lúc 14:05 25/11/2026`.
 * `openedAt` is `YYYY-MM-DDTHH:mm` of the reader's clock. A classification that is not known reads as the strictest.
 */
export function stampOf(lang: Language, snapshot: string, classification: string, openedAt: string): string {
  const words = message(lang).internal.stamp;
  const [day = '', time = ''] = openedAt.split('T');
  const date = parseSnapshotId(snapshot)?.date ?? snapshot;
  return [
    classification === 'internal' ? words.internal : words.restricted,
    words.snapshot(formatDate(lang, date)),
    words.opened(time.slice(0, 5), formatDate(lang, day))
  ].join(' · ');
}
