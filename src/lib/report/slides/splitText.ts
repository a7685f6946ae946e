import { pieceText } from './inline';
import type { InlinePart } from './slide';

/** Letters that fit on a slide in the smallest type that is read from ten metres. */
export const SLIDE_LETTERS = 900;

/**
 * A running text in parts of at most `most` letters, as even as its sentences allow. Cut after a sentence, else between
 * words; a number is never cut, and nothing but blanks at a cut is dropped. At least one part.
 */
export function splitText(pieces: readonly InlinePart[], most = SLIDE_LETTERS): InlinePart[][] {
  const units = pieces.flatMap(unitsOf);
  const all = lengthOf(units);
  const wanted = Math.max(1, Math.ceil(all / most));
  const even = Math.min(most, Math.ceil(all / wanted) + most / 8);
  const parts: InlinePart[][] = [];
  let rest = units;
  while (lengthOf(rest) > even || parts.length === 0) {
    const cut = cutOf(rest, even);
    parts.push(joined(rest.slice(0, cut)));
    rest = rest.slice(cut);
    if (rest.length === 0) break;
  }
  if (rest.length > 0) parts.push(joined(rest));
  const said = parts.map(trimmed).filter((part) => part.some((piece) => pieceText(piece) !== ''));
  return said.length > 0 ? said : [[]];
}

/** Words with the blanks after them; numbers whole. A word longer than a line is cut where it must be. */
function unitsOf(piece: InlinePart): InlinePart[] {
  return typeof piece === 'string' ? (piece.match(/\s*\S{1,200}\s*/g) ?? (piece ? [piece] : [])) : [piece];
}

const lengthOf = (units: readonly InlinePart[]): number => units.reduce((sum, unit) => sum + pieceText(unit).length, 0);

/** How many units fit: to the last end of a sentence in the later half of the room, else as many as there is room for. */
function cutOf(units: readonly InlinePart[], room: number): number {
  let length = 0;
  let fits = 0;
  let sentence = 0;
  for (const unit of units) {
    length += pieceText(unit).length;
    if (length > room) break;
    fits += 1;
    if (length > room / 2 && typeof unit === 'string' && /[.!?…;]["”’)]?\s+$|\n\s*$/.test(unit)) sentence = fits;
  }
  return Math.max(1, length <= room ? fits : sentence || fits);
}

function joined(units: readonly InlinePart[]): InlinePart[] {
  const parts: InlinePart[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (typeof unit === 'string' && typeof last === 'string') parts[parts.length - 1] = last + unit;
    else parts.push(unit);
  }
  return parts;
}

const trimmed = (part: readonly InlinePart[]): InlinePart[] =>
  part.map((piece, i) => {
    if (typeof piece !== 'string') return piece;
    const start = i === 0 ? piece.trimStart() : piece;
    return i === part.length - 1 ? start.trimEnd() : start;
  });
