export interface Spot {
  /** Pixels. */
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const OFF = 6;
const DOT = 5;

/**
 * Where the values of lines may stand, above or below their points, so that no text touches another text, a line or a
 * point. `paths` are all lines of the drawing (null is a gap); `wanted` the texts by path and point, empty for none, those of
 * the first path placed first. Null for a text that finds no place.
 */
export function valueLabels(
  paths: readonly (readonly (Spot | null)[])[],
  wanted: readonly (readonly { text: string; width: number }[])[],
  { size, top, bottom }: { size: number; top: number; bottom: number }
): ('top' | 'bottom' | null)[][] {
  const taken: Box[] = [];
  return wanted.map((texts, p) =>
    texts.map(({ text, width }, i) => {
      const spot = paths[p]?.[i];
      if (!text || !spot) return null;
      for (const side of ['top', 'bottom'] as const) {
        const edge = side === 'top' ? spot.y - OFF - size : spot.y + OFF;
        const box = { left: spot.x - width / 2, right: spot.x + width / 2, top: edge, bottom: edge + size };
        const inside = box.top >= top && box.bottom <= bottom;
        if (!inside || taken.some((other) => touch(box, other)) || paths.some((path) => crosses(path, box))) continue;
        taken.push(box);
        return side;
      }
      return null;
    })
  );
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line, from left to right, runs through a box or has a point in it. */
function crosses(path: readonly (Spot | null)[], box: Box): boolean {
  return path.some((from, i) => {
    if (!from) return false;
    const dot = { left: from.x - DOT, right: from.x + DOT, top: from.y - DOT, bottom: from.y + DOT };
    if (touch(dot, box)) return true;
    const to = path[i + 1];
    if (!to || to.x <= box.left || from.x >= box.right) return false;
    const at = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    const [a, b] = [at(Math.max(from.x, box.left)), at(Math.min(to.x, box.right))];
    return Math.max(a, b) > box.top && Math.min(a, b) < box.bottom;
  });
}
