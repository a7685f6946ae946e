/** Where a key leads from a place in a row of things; null for a key that leads nowhere. `letters`: n and p too. */
export function stepOf(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  at: number,
  count: number,
  letters = false
): number | null {
  if (ctrlKey || altKey || metaKey || count === 0) return null;
  const to = target(key, at, count - 1, letters);
  return to === null ? null : Math.max(0, Math.min(count - 1, to));
}

function target(key: string, at: number, last: number, letters: boolean): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight' || (letters && key === 'n')) return at + 1;
  if (key === 'ArrowUp' || key === 'ArrowLeft' || (letters && key === 'p')) return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
