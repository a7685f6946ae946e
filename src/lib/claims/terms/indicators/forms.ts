import type { FigureForm } from '../../../model/claim';

/** Of per cents and their ranks and changes. */
export const RATE: readonly FigureForm[] = ['percent', 'points', 'times', 'rank'];
export const PERCENT: readonly FigureForm[] = ['percent'];
export const COUNT: readonly FigureForm[] = ['amount', 'of', 'plain'];
export const AMOUNT: readonly FigureForm[] = ['amount', 'plain'];

const MEASURES_OF: Partial<Record<FigureForm, readonly string[]>> = {
  percent: ['percent', 'percent-per-year', 'percent-of-gdp'],
  points: ['points'],
  times: ['times'],
  rank: ['rank'],
  plain: ['']
};
const ALL: readonly FigureForm[] = ['percent', 'points', 'amount', 'times', 'of', 'rank', 'plain'];

/** The measures that numbers of some forms can have when amounts are in those given. */
export function measuresOf(forms: readonly FigureForm[], amounts: readonly string[]): string[] {
  if (amounts.length === 0) return [];
  return [...new Set([...amounts, ...(forms.length > 0 ? forms : ALL).flatMap((form) => MEASURES_OF[form] ?? [])])];
}
