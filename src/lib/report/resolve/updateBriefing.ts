import type { Block, Briefing, FigureRef, TextPart } from '$lib/model/briefing';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { childrenOf, isHeading, walk } from '../edit/blocks';
import type { Lost, ResolvedFigure } from '../resolved';
import { Answers } from './answers';
import { changedNumbers, type ChangedNumber } from './changedNumbers';
import { figureOf, figureRefs, refKey } from './figureRefs';
import { lostBy } from './lostError';
import { pinnedQuery } from './pinnedQuery';
import type { ResolveContext } from './resolveContext';
import { resolveFigures } from './resolveFigures';
import { sameNumber } from './sameNumber';

export interface NumberChange extends ChangedNumber {
  /** Blocks in which it stands. */
  blocks: readonly string[];
  /** The figure's name. */
  where: string;
  /** In a reader's own text rather than in a figure. */
  inText: boolean;
}

/** What an update would do; nothing is changed until the reader takes the new briefing. */
export interface BriefingUpdate {
  /** With every figure of a public snapshot moved; names of blocks stay. */
  briefing: Briefing;
  /** In the order of reading. */
  changes: readonly NumberChange[];
  /** Figures and live numbers that the other snapshot does not have: they keep the snapshot they had. */
  lost: readonly { blocks: readonly string[]; from: FigureRef; why: Lost }[];
}

interface Move {
  from: FigureRef;
  to: FigureRef;
  blocks: readonly string[];
}

/** Works out a briefing with the figures of another public snapshot, and which numbers change. Rejects only with `cancelled`. */
export async function updateBriefing(briefing: Briefing, to: string, context: ResolveContext): Promise<BriefingUpdate> {
  const shared = { ...context, answers: context.answers ?? new Answers() };
  const lost: BriefingUpdate['lost'][number][] = [];
  const moves: Move[] = [];
  for (const { from, blocks } of figureRefs(briefing)) {
    if (parseSnapshotId(from.snapshot)?.collection !== 'snapshots' || from.snapshot === to) continue;
    try {
      const query = await pinnedQuery(from, { ...shared, lang: briefing.lang });
      moves.push({ from, to: { ...from, query, snapshot: to }, blocks });
    } catch (thrown) {
      lost.push({ blocks, from, why: lostBy(thrown) });
    }
  }
  const resolved = await resolveFigures(
    briefing.lang,
    moves.flatMap((move) => [move.from, move.to]),
    shared
  );

  const kept = new Map<string, Move & { before: ResolvedFigure | null; now: ResolvedFigure }>();
  for (const move of moves) {
    const [before, now] = [resolved(move.from), resolved(move.to)];
    if (now.ok) kept.set(refKey(move.from), { ...move, before: before.ok ? before.figure : null, now: now.figure });
    else lost.push({ blocks: move.blocks, from: move.from, why: now.why });
  }

  const inText: NumberChange[] = [];
  const part = (text: TextPart, block: string): TextPart => {
    const move = typeof text === 'string' ? undefined : kept.get(refKey(text.from));
    if (typeof text === 'string' || !move) return text;
    const now = sameNumber(text.evidence, move.before?.evidence ?? new Map(), move.now.evidence);
    if (!now) {
      lost.push({ blocks: [block], from: text.from, why: 'no-figure' });
      return text;
    }
    if (now.text !== text.text)
      inText.push({
        blocks: [block],
        where: move.now.card.title,
        about: now.about,
        was: text.text,
        is: now.text,
        inText: true
      });
    return { from: move.to, evidence: now.id, text: now.text };
  };
  const moved = (block: Block): Block => {
    if (isHeading(block)) return { ...block, blocks: childrenOf(block).map(moved) };
    if (block.kind === 'text') return { ...block, parts: block.parts.map((text) => part(text, block.id)) };
    const from = figureOf(block);
    const move = from && kept.get(refKey(from));
    return move && 'from' in block ? { ...block, from: move.to } : block;
  };
  const blocks = briefing.blocks.map(moved);
  return {
    briefing: { ...briefing, blocks },
    changes: inOrder(briefing, [...inFigures(briefing, kept.values()), ...inText]),
    lost
  };
}

/** Changes inside figures that are shown; a figure that only gives a number to a text is told there. */
function inFigures(
  { blocks }: Briefing,
  moves: Iterable<Move & { before: ResolvedFigure | null; now: ResolvedFigure }>
): NumberChange[] {
  const showing = new Map([...walk(blocks)].map((block) => [block.id, figureOf(block) !== null]));
  return [...moves].flatMap(({ before, now, blocks: all }) => {
    const shown = all.filter((id) => showing.get(id));
    if (!before || shown.length === 0) return [];
    const where = now.card.what || now.card.title;
    return changedNumbers(before, now).map((change) => ({ ...change, blocks: shown, where, inText: false }));
  });
}

function inOrder({ blocks }: Briefing, changes: readonly NumberChange[]): NumberChange[] {
  const places = new Map([...walk(blocks)].map(({ id }, at) => [id, at]));
  const placeOf = ({ blocks: [first = ''] }: NumberChange) => places.get(first) ?? 0;
  return [...changes].sort((a, b) => placeOf(a) - placeOf(b));
}
