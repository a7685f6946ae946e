/** Charts narrower than this many pixels use smaller type and fewer labels. */
export const NARROW = 480;

/** Sizes of the drawings made while prerendering. */
export const STILL_WIDTH = { wide: 660, narrow: 340 } as const;
