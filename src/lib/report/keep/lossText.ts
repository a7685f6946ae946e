import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import type { Loss } from './readBriefing';

/** What could not be kept, as a sentence. */
export function lossText(lang: Language, loss: Loss): string {
  const t = message(lang).briefing.lost;
  switch (loss.what) {
    case 'unknown-kind':
      return t.unknownKind(loss.at, loss.kind);
    case 'broken-block':
      return t.brokenBlock(loss.at);
    case 'too-deep':
      return t.tooDeep(loss.at);
    case 'too-many':
      return t.tooMany(formatNumber(lang, loss.left));
    case 'field':
      return t.field(message(lang).briefing.fields[loss.field]);
    case 'renamed':
      return t.renamed(formatNumber(lang, loss.count));
  }
}
