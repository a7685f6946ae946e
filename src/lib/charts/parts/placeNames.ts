import { descending } from 'd3-array';
import { textWidth } from './textWidth';

export interface NamedDot {
  /** Pixels. */
  x: number;
  y: number;
  radius: number;
  name: string;
  /** The higher is placed first; 0 asks for no name. */
  weight: number;
}

/** On which side of its dot a name stands. */
export interface PlacedName {
  side: 'right' | 'left' | 'top' | 'bottom';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SIDES = ['right', 'left', 'top', 'bottom'] as const;
const FROM_DOT = 4;

/**
 * Puts names beside their dots so that none touches another or leaves the box: each on the side where it covers the fewest
 * dots. Null for one that finds no place; the heaviest always does, whatever it covers.
 */
export function placeNames(
  dots: readonly NamedDot[],
  { box, size }: { box: { left: number; top: number; right: number; height: number }; size: number }
): (PlacedName | null)[] {
  // A name beside a dot on the axis may hang a little below it.
  const frame: Box = { left: box.left, right: box.right, top: box.top - size, bottom: box.top + box.height + size / 2 };
  const taken: Box[] = [];
  const places = dots.map((): PlacedName | null => null);
  const order = dots.flatMap((dot, i) => (dot.weight > 0 ? i : []));
  order.sort((a, b) => descending(dots[a]?.weight ?? 0, dots[b]?.weight ?? 0));
  for (const i of order) {
    const dot = dots[i] as NamedDot;
    const choices = SIDES.map((side) => ({ side, at: boxOf(dot, side, size) }))
      .filter(({ at }) => isInside(at, frame) && !taken.some((other) => touch(at, other)))
      .map((choice) => ({ ...choice, covers: covered(choice.at, dots, i) }));
    const best = choices.toSorted((a, b) => a.covers - b.covers)[0];
    if (!best || (best.covers > 0 && taken.length > 0)) continue;
    taken.push(best.at);
    places[i] = { side: best.side };
  }
  return places;
}

function boxOf({ x, y, radius, name }: NamedDot, side: PlacedName['side'], size: number): Box {
  const [width, height, off] = [textWidth(name, size) * 1.08, size * 1.1, radius + FROM_DOT];
  const [middle, centre] = [y - height / 2, x - width / 2];
  const [left, top] = {
    right: [x + off, middle],
    left: [x - off - width, middle],
    top: [centre, y - off - height],
    bottom: [centre, y + off]
  }[side] as [number, number];
  return { left, top, right: left + width, bottom: top + height };
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (a: Box, b: Box) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const covered = (at: Box, dots: readonly NamedDot[], own: number) =>
  dots.filter(
    ({ x, y, radius }, i) =>
      i !== own && touch(at, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  ).length;
