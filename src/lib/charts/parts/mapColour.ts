import { INK, PAPER, QUIET, RULE, SUBJECT } from '../theme';
import { SCALE, onScale } from './palette';

/** Steps of the scale that tell this many classes apart best, from little to much. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4]
};

export const MOST_CLASSES = SCALE.length;

/** What an area or a tile is: in a class of the scale, chosen but without a value, not chosen, or an archipelago's tile. */
export type AreaKind = { step: number } | 'missing' | 'unchosen' | 'islands';

/** The step of each of `count` classes (1–5). */
export const stepsOf = (count: number): readonly number[] => STEPS[Math.min(count, MOST_CLASSES)] ?? [];

/** Fill and outline. Only the subject is outlined in red; what has no value is dashed, so that colour alone tells nobody. */
export function areaStyle(
  kind: AreaKind,
  subject = false
): { fill: string; line: string; width: number; dash: 'solid' | number[] } {
  const line = subject ? SUBJECT : QUIET;
  const width = subject ? 2.5 : 0.6;
  if (typeof kind === 'object') return { fill: SCALE[kind.step] ?? PAPER, line, width, dash: 'solid' };
  if (kind === 'missing') return { fill: PAPER, line, width: subject ? 2.5 : 1, dash: [3, 3] };
  return {
    fill: PAPER,
    line: subject ? SUBJECT : kind === 'islands' ? QUIET : RULE,
    width: subject ? 2.5 : 1,
    dash: 'solid'
  };
}

/** Colour of text on an area. */
export const textOn = (kind: AreaKind): string =>
  typeof kind === 'object' ? onScale(kind.step) : kind === 'unchosen' ? QUIET : INK;
