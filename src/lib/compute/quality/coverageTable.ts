import { group } from 'd3-array';
import type { CoverageCount } from '../../model/quality';

export type Scope = CoverageCount['scope'];

export interface CoverageTheme {
  theme: string;
  /** By scope; a scope that the indicator has nothing for is absent. In the order of the indicators. */
  rows: { indicator: string; cells: Partial<Record<Scope, CoverageCount>> }[];
}

export interface CoverageTable {
  /** Those with any value, in the order given. */
  scopes: Scope[];
  themes: CoverageTheme[];
  /** Indicators of the catalogue that have no actual value at all. */
  empty: string[];
}

/** Home first, then lists of units from the largest down. */
const SCOPES: readonly Scope[] = ['home', 'country', 'province34', 'province63', 'district', 'commune126', 'committee'];

/** Indicators by theme (in the order of `themes`) against lists of units. */
export function coverageTable(
  counts: readonly CoverageCount[],
  indicators: readonly { code: string; theme: string }[],
  themes: readonly string[]
): CoverageTable {
  const by = group(counts, (count) => count.indicator);
  const known = indicators.filter(({ code }) => by.has(code));
  const names = [...new Set([...themes, ...known.map(({ theme }) => theme)])];
  return {
    scopes: SCOPES.filter((scope) => counts.some((count) => count.scope === scope)),
    themes: names
      .map((theme) => ({
        theme,
        rows: known
          .filter((entry) => entry.theme === theme)
          .map(({ code }) => ({
            indicator: code,
            cells: Object.fromEntries((by.get(code) ?? []).map((count) => [count.scope, count]))
          }))
      }))
      .filter(({ rows }) => rows.length > 0),
    empty: indicators.filter(({ code }) => !by.has(code)).map(({ code }) => code)
  };
}

/** Five steps of shade: 0 for nothing, 4 for all. */
export function coverageStep({ have, expected }: Pick<CoverageCount, 'have' | 'expected'>): 0 | 1 | 2 | 3 | 4 {
  if (have === 0) return 0;
  const share = have / expected;
  return share >= 1 ? 4 : share >= 0.75 ? 3 : share >= 0.25 ? 2 : 1;
}
