import { tokensOf } from './tokens';

/** How many statements stand in a text, parted by `;`. Empty ones do not count. */
export function statements(sql: string): number {
  let [count, begun] = [0, false];
  for (const { kind, text } of tokensOf(sql)) {
    if (kind === 'comment') continue;
    const ends = kind === 'mark' && text === ';';
    if (!ends && !begun) count++;
    begun = !ends;
  }
  return count;
}
