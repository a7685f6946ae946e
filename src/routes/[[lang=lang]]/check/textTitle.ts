import type { CheckedText } from '$lib/model/claim';

const MOST = 70;

/** What a text is called in a list: its file, or its first words. */
export function textTitle({ name, text }: Pick<CheckedText, 'name' | 'text'>): string {
  const first = name || (text.trim().split('\n', 1)[0] ?? '').trim();
  return first.length > MOST ? `${first.slice(0, MOST).trimEnd()}…` : first;
}
