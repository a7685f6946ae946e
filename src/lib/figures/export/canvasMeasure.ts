import type { Measure } from './wrapText';

const FAMILY = "'Source Sans 3', 'Segoe UI', 'Noto Sans', sans-serif";

/** Browser only: the true widths of text, once the site's typefaces are there. Without a canvas, undefined. */
export async function canvasMeasure(): Promise<Measure | undefined> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  await Promise.allSettled([400, 600, 700].map((weight) => document.fonts.load(`${weight} 20px ${FAMILY}`)));
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px ${FAMILY}`;
    return context.measureText(text).width;
  };
}
