/** Sizes of type on the stage for a text of so many letters: short ones may be larger, none is smaller than the last. */
const TITLE = [
  [60, 64],
  [120, 56],
  [220, 48],
  [Infinity, 44]
] as const;
const BODY = [
  [160, 64],
  [360, 52],
  [600, 44],
  [Infinity, 38]
] as const;

type Steps = readonly (readonly [number, number])[];

const sizeFor = (steps: Steps, letters: number): number => steps.find(([most]) => letters <= most)?.[1] ?? 44;

/** Pixels on the stage, at least 44. */
export const titleSize = (text: string): number => sizeFor(TITLE, text.length);

/** Pixels on the stage, at least 38; with `SLIDE_LETTERS` letters it still fits. */
export const bodySize = (text: string): number => sizeFor(BODY, text.length);
