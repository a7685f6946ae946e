/** The fragment of an address that leads to a block of a briefing. */
export const blockAnchor = (id: string): string => `#block-${encodeURIComponent(id)}`;

/** The id of the block that a fragment leads to; null for any other fragment. */
export function blockAt(hash: string): string | null {
  if (!hash.startsWith('#block-')) return null;
  try {
    return decodeURIComponent(hash.slice('#block-'.length));
  } catch {
    return null;
  }
}
