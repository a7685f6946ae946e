import { checkMessage } from '$lib/language/checkMessage';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import type { Busy } from './checkModel.svelte';

/** What is being done, and how far it is; empty when nothing is. */
export function busyWords(lang: Language, busy: Busy | null): string {
  if (!busy) return '';
  const t = checkMessage(lang).check.busy;
  const { part, share } = busy;
  return part === 'read' || part === 'judge'
    ? t[part](`${formatNumber(lang, share * 100, { decimals: 0 })}%`)
    : t[part];
}
