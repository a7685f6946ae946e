import type { TextPart } from '$lib/model/briefing';
import type { ResolvedNumber } from '../resolved';
import type { InlinePart } from './slide';

/** A reader's text with its live numbers as they are now; a number that was not resolved counts as lost. */
export function textPieces(parts: readonly TextPart[], numbers: readonly ResolvedNumber[]): InlinePart[] {
  let next = 0;
  return parts.map((part) =>
    typeof part === 'string' ? part : (numbers[next++] ?? { number: part, now: null, state: 'lost' })
  );
}

/** The words of a piece as they stand in the text: what the figure says now, or what was written where it says nothing. */
export function pieceText(piece: InlinePart): string {
  if (typeof piece === 'string') return piece;
  return 'state' in piece ? (piece.now?.text ?? piece.number.text) : piece.text;
}

export const piecesText = (pieces: readonly InlinePart[]): string => pieces.map(pieceText).join('');
