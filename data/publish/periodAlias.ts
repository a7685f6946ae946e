/** Spellings that sources use for a period key: `2025-M9` → `2025-9M`, `2025-M6` → `2025-H1`, `2015-2020` → `2015..2020`. */
export function periodAlias(text: string): string {
  const range = /^(\d{4})-(\d{4})$/.exec(text);
  if (range) return `${range[1]}..${range[2]}`;
  const months = /^(\d{4})-(?:M0?(\d{1,2})|0?(\d{1,2})M)$/.exec(text);
  if (!months) return text;
  const year = months[1] ?? '';
  const n = Number(months[2] ?? months[3]);
  if (n === 3) return `${year}-Q1`;
  if (n === 6) return `${year}-H1`;
  return n === 12 ? year : `${year}-${n}M`;
}
