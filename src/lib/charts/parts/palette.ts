import { INK, PEER, SUBJECT } from '../theme';

/** What a series is among the others. */
export type SeriesRole = 'subject' | 'country' | 'other';

const OTHERS = ['var(--series-3)', 'var(--series-4)', INK] as const;
const STROKES: readonly number[][] = [
  [7, 3],
  [2, 3],
  [9, 3, 2, 3]
];

/** Beyond so many series only the subject is coloured. */
export const MOST_COLOURED = 4;

/**
 * Colour and stroke of a series: the subject red, the country ink, at most three others of their own, each with a stroke that
 * tells it apart without colour; in a crowd all others are grey. `index` counts the others.
 */
export function seriesStyle(
  role: SeriesRole,
  index: number,
  count: number
): { colour: string; stroke: 'solid' | number[] } {
  if (role === 'subject') return { colour: SUBJECT, stroke: 'solid' };
  if (role === 'country') return { colour: INK, stroke: 'solid' };
  if (count > MOST_COLOURED) return { colour: PEER, stroke: 'solid' };
  return { colour: OTHERS[index] ?? PEER, stroke: STROKES[index] ?? 'solid' };
}

/** Of the second, third … line in one colour. */
export const twinStroke = (index: number): number[] => STROKES[(index - 1) % STROKES.length] ?? [];

/** From little to much, in one hue (styles/tokens.css); text on the last two is set in paper. */
export const SCALE = [1, 2, 3, 4, 5].map((step) => `var(--scale-${step})`);

/** From far below zero to far above. */
export const DIVERGING = ['var(--low-2)', 'var(--low-1)', 'var(--scale-1)', 'var(--scale-3)', 'var(--scale-5)'];

export const onScale = (step: number): string => (step >= 3 ? 'var(--paper)' : 'var(--ink)');
export const onDiverging = (step: number): string => (step === 0 || step === 4 ? 'var(--paper)' : 'var(--ink)');
