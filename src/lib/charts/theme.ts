/** Colours are CSS variables, so that one drawing serves light, dark and print (styles/tokens.css). */
export const INK = 'var(--ink)';
export const QUIET = 'var(--ink-3)';
export const RULE = 'var(--rule)';
export const PAPER = 'var(--paper)';
export const SUBJECT = 'var(--accent)';
export const PEER = 'var(--peer)';
export const PREVIOUS = 'var(--previous)';

export const FONT = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', sans-serif";

/** Hatching: an estimate or preliminary value, told by shape and not by colour alone. */
export const HATCH = {
  symbol: 'rect',
  color: PAPER,
  dashArrayX: [1, 0] as number[],
  dashArrayY: [2, 4] as number[],
  rotation: -Math.PI / 4
};

/** Statuses that are not settled yet: drawn hollow or hatched. */
export const isProvisional = (status: string): boolean => status === 'estimate' || status === 'preliminary';

/** Plain-text tooltip box in the page's own colours; content is always text, never HTML from data. */
export const TOOLTIP = {
  renderMode: 'richText' as const,
  backgroundColor: PAPER,
  borderColor: INK,
  borderWidth: 1,
  padding: [6, 10] as number[],
  textStyle: { color: INK, fontFamily: FONT, fontSize: 14 },
  confine: true
};
