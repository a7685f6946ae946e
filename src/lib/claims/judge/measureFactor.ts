/** Sizes of measures that count the same, smallest first. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { usd: 1, 'usd-million': 1e6, 'usd-billion': 1e9 },
  { 'vnd-million': 1e6, 'vnd-billion': 1e9, vnd: 1 },
  { persons: 1, 'thousand-persons': 1e3 },
  { visits: 1, 'million-visits': 1e6 },
  { percent: 1, points: 1, 'percent-per-year': 1, 'percent-of-gdp': 1 },
  { 'vnd-million-per-person': 1, 'vnd-million-per-worker': 1 },
  { members: 1, 'members-per-year': 1, persons: 1 },
  { times: 1 },
  { rank: 1 },
  { km2: 1 },
  { 'usd-per-person': 1 },
  { 'persons-per-km2': 1 }
];

const familiesOf = (measure: string) => FAMILIES.filter((family) => measure in family);

/**
 * How many of `to` one of `from` is; null where they do not count the same. A measure that is not said is taken as `to`.
 * Things counted one by one (đoàn, đơn vị, tổ chức) are told apart by their indicator, not by their noun.
 */
export function measureFactor(from: string, to: string): number | null {
  if (from === to || from === '' || to === '') return 1;
  const ours = familiesOf(from);
  const theirs = familiesOf(to);
  for (const family of ours) {
    const [a, b] = [family[from], family[to]];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return ours.length === 0 && theirs.length === 0 ? 1 : null;
}
