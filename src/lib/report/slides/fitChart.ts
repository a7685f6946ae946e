import type { Drawing } from '$lib/charts/drawing';

const LARGEST = 2.8;
const SMALLEST = 1;
const STEP = 0.1;

/** How a drawing is placed in a room on the stage: drawn at `width`, then enlarged. Pixels. */
export interface FittedChart {
  width: number;
  height: number;
  scale: number;
}

/**
 * The largest scale at which a drawing fits a room, so that its type is read from afar: drawings are made for desks, with
 * type of 12 to 15 pixels. One that does not fit even at its own size is made smaller.
 */
export function fitChart(
  drawing: (width: number) => Pick<Drawing, 'height'>,
  room: { width: number; height: number }
): FittedChart {
  for (let scale = LARGEST; scale >= SMALLEST; scale = Math.round((scale - STEP) * 10) / 10) {
    const width = Math.floor(room.width / scale);
    const { height } = drawing(width);
    if (height * scale <= room.height) return { width, height, scale };
  }
  const width = Math.floor(room.width);
  const { height } = drawing(width);
  return { width, height, scale: Math.min(1, room.height / Math.max(height, 1)) };
}
