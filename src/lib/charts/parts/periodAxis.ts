import { QUIET } from '../theme';

/**
 * A horizontal axis on which period number i stands at i, so that a rule can stand between two periods. Labels are thinned
 * so that they do not touch.
 */
export function periodAxis(periods: readonly string[], width: number, size: number) {
  const room = Math.max(1, width / Math.max(1, periods.length));
  const longest = Math.max(...periods.map((label) => label.length), 1);
  const every = Math.max(1, Math.ceil((longest * size * 0.6 + 8) / room));
  const last = periods.length - 1;
  // The last period always has its name: it is the one the figure is about.
  const named = periods.flatMap((label, i) => (label !== '' && (last - i) % every === 0 ? [i] : []));
  return {
    type: 'value' as const,
    min: -0.5,
    max: last + 0.5,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: QUIET }, onZero: true },
    splitLine: { show: false },
    axisLabel: {
      color: QUIET,
      fontSize: size,
      customValues: named,
      formatter: (value: number) => periods[value] ?? ''
    }
  };
}
