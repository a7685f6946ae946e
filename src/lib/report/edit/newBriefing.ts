import type { Briefing } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';

/** A name for a briefing that no other has, also on a plain HTTP host, where there is no `randomUUID`. */
export function newBriefingId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const newBriefing = (lang: Language, title: string, blocks: Briefing['blocks'] = []): Briefing => ({
  format: 'toan-canh-briefing',
  version: 1,
  id: newBriefingId(),
  lang,
  title,
  organisation: '',
  place: '',
  symbol: '',
  classification: 'public',
  blocks
});
