import type { Drawing } from '$lib/charts/drawing';
import { fitChart } from './fitChart';

/** Type of the sentence of a figure, and how wide it is beside a chart. Pixels on the stage. */
const LETTER = 14.5;
const LINE = 42;
const GAP = 16;
export const BESIDE = { width: 520, gap: 48 } as const;

/** Beside must be this much larger to be worth the shorter lines. */
const WORTH = 1.1;

/**
 * Where the sentence of a figure stands, in a room of the stage that chart and sentence share: under the chart, or beside
 * it where a high chart gets larger that way.
 */
export function placeChart(
  drawing: (width: number) => Pick<Drawing, 'height'>,
  room: { width: number; height: number },
  letters: number
): 'under' | 'beside' {
  if (letters === 0) return 'under';
  const lines = Math.ceil((letters * LETTER) / room.width);
  const under = fitChart(drawing, { width: room.width, height: Math.max(1, room.height - GAP - lines * LINE) });
  const beside = fitChart(drawing, { width: room.width - BESIDE.width - BESIDE.gap, height: room.height });
  const deep = Math.ceil((letters * LETTER) / BESIDE.width) * LINE;
  return deep <= room.height && beside.scale > under.scale * WORTH ? 'beside' : 'under';
}
