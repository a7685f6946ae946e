import { INK, PEER, SUBJECT } from '../theme';

/** At most four series are coloured; each also has its own stroke, since colour alone tells nobody. */
const COLOURS = [SUBJECT, INK, 'var(--series-3)', 'var(--series-4)'] as const;
const STROKES: readonly ('solid' | number[])[] = ['solid', 'solid', [7, 3], [2, 3]];

export const MOST_COLOURED = COLOURS.length;

/** Colour and stroke of the nth of `count` series; beyond four only the subject is coloured. */
export function seriesStyle(
  index: number,
  count: number,
  subject: boolean
): { colour: string; stroke: 'solid' | number[] } {
  if (count > MOST_COLOURED) return { colour: subject ? SUBJECT : PEER, stroke: 'solid' };
  return { colour: COLOURS[index] ?? PEER, stroke: STROKES[index] ?? 'solid' };
}

/** From little to much, in one hue (styles/tokens.css); text on the last two is set in paper. */
export const SCALE = [1, 2, 3, 4, 5].map((step) => `var(--scale-${step})`);

/** From far below zero to far above. */
export const DIVERGING = ['var(--low-2)', 'var(--low-1)', 'var(--scale-1)', 'var(--scale-3)', 'var(--scale-5)'];

export const onScale = (step: number): string => (step >= 3 ? 'var(--paper)' : 'var(--ink)');
export const onDiverging = (step: number): string => (step === 0 || step === 4 ? 'var(--paper)' : 'var(--ink)');
