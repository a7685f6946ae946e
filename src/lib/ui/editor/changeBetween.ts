/** The one change that makes `next` of `now`, as short as can be: what stands around it keeps its cursor and marks. */
export function changeBetween(now: string, next: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(now.length, next.length);
  let from = 0;
  while (from < shorter && now[from] === next[from]) from++;
  let behind = 0;
  while (behind < shorter - from && now[now.length - 1 - behind] === next[next.length - 1 - behind]) behind++;
  return { from, to: now.length - behind, insert: next.slice(from, next.length - behind) };
}
