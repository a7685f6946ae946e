import type { Progress } from '$lib/engine/snapshot';
import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';

/** What is being done, and how far; `share` is null when it cannot be told, as while the passphrase is stretched. */
export function unlockProgress(lang: Language, progress: Progress | null): { text: string; share: number | null } {
  const words = message(lang).internal;
  if (!progress || progress.part === 'engine') return { text: words.opening, share: null };
  const { part, loaded, total } = progress;
  if (part === 'decrypt' && loaded === 0) return { text: words.checking, share: null };
  if (part === 'decrypt' && loaded >= total) return { text: words.opening, share: null };
  const megabytes = (bytes: number) => formatNumber(lang, bytes / 1e6, { decimals: 1 });
  const say = part === 'figures' ? words.fetching : words.decrypting;
  return { text: say(megabytes(loaded), megabytes(total)), share: total > 0 ? loaded / total : null };
}
