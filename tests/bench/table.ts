import { isWorse, type Comparison } from './measure';

export const COLUMNS = ['measure', 'A', 'B', 'A / B', 'bound', ''] as const;

export function cells(comparison: Comparison): string[] {
  const { measure, a, b, ratio, bound } = comparison;
  const verdict = bound === null ? '' : isWorse(comparison) ? 'WORSE' : 'ok';
  return [
    measure,
    a,
    b,
    ratio === null ? '' : ratio.toFixed(ratio < 1 ? 3 : 2),
    bound === null ? '' : `${bound}`,
    verdict
  ];
}

/** Lines of equal columns for the console. */
export function textTable(comparisons: readonly Comparison[]): string {
  const lines = [[...COLUMNS], ...comparisons.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

export function markdownTable(comparisons: readonly Comparison[]): string {
  const line = (values: readonly string[]) => `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`;
  const head = [line(COLUMNS), '| --- | --: | --: | --: | --: | --- |'];
  return [...head, ...comparisons.map((comparison) => line(cells(comparison)))].join('\n');
}
