import type { ConsoleColumn, ConsoleValue } from '$lib/engine/console/console';
import { comparePeriods, lineOf } from '$lib/model/period';
import type { CompareChoices } from '$lib/view/compareChoices';
import { defaultComparison } from '$lib/view/defaultComparison';
import { MOST_PERIODS } from '$lib/view/periodList';
import { MOST_INDICATORS, MOST_UNITS } from '$lib/view/readComparison';
import { writeComparison } from '$lib/view/writeComparison';

/**
 * The query of `/compare` for the figures that a result names by the codes in its columns `indicator`, `unit` and `period`;
 * null when it has no such columns or no code in them is known. Periods are of one line: that of most rows.
 */
export function compareQuery(
  columns: readonly ConsoleColumn[],
  rows: readonly (readonly ConsoleValue[])[],
  choices: CompareChoices
): string | null {
  const valuesOf = (name: string) => {
    const at = columns.findIndex((column) => column.name.toLowerCase() === name);
    return at < 0 ? [] : rows.map((row) => String(row[at] ?? ''));
  };
  const known = (name: string, codes: readonly { code: string }[]) => {
    const all = new Set(codes.map(({ code }) => code));
    return [...new Set(valuesOf(name))].filter((code) => all.has(code));
  };
  const indicators = known('indicator', choices.indicators).slice(0, MOST_INDICATORS);
  const units = known('unit', choices.units).slice(0, MOST_UNITS);
  const periods = mostOfOneLine(valuesOf('period'));
  if (indicators.length === 0 || units.length === 0 || periods.length === 0) return null;
  const usual = defaultComparison(choices, choices.snapshots.at(-1) ?? '');
  return writeComparison({ ...usual, indicators, units, periods }, choices);
}

function mostOfOneLine(values: readonly string[]): string[] {
  const lines = new Map<string, string[]>();
  for (const value of values) {
    const line = lineOf(value);
    // Neither days nor several years together are compared.
    if (!line || line === 'date' || line === 'range') continue;
    const same = lines.get(line);
    if (same) same.push(value);
    else lines.set(line, [value]);
  }
  const [most = []] = [...lines.values()].sort((a, b) => b.length - a.length);
  return [...new Set(most)].sort(comparePeriods).slice(-MOST_PERIODS);
}
