/** An address with what was typed as `?q=`, or without it; everything else of the address stays. */
export function withSearch({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>, text: string) {
  const params = new URLSearchParams(search);
  if (text.trim()) params.set('q', text.trim());
  else params.delete('q');
  const query = params.toString();
  return `${pathname}${query && `?${query}`}${hash}`;
}
