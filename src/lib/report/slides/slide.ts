import type { CardTable } from '$lib/figures/export/card';
import type { FigureRef } from '$lib/model/briefing';
import type { Segment } from '$lib/model/segment';
import type { Lost, ResolvedFigure, ResolvedNumber } from '../resolved';

/** A piece of a running text: plain, a number of a figure's own sentence, or a number in a reader's text. */
export type InlinePart = Segment | ResolvedNumber;

interface Common {
  /** Unique in the presentation: the block, with the part where it takes several slides. */
  id: string;
  /** Id of the block it shows. */
  block: string;
  /** For the speaker; only with the first part of a block. */
  notes: string;
  /** From 1. */
  part: number;
  parts: number;
  /** The heading it stands under; empty at the top. */
  under: string;
  synthetic: boolean;
}

/** What stands on one slide. */
export type Slide = Common &
  (
    | { kind: 'title'; text: string; sub: string }
    | { kind: 'heading'; text: string; depth: number }
    | { kind: 'text'; pieces: readonly InlinePart[]; figure: ResolvedFigure | null }
    | { kind: 'figure'; title: string; figure: ResolvedFigure; drawing: NonNullable<ResolvedFigure['drawing']> }
    | { kind: 'table'; title: string; figure: ResolvedFigure; table: CardTable }
    | { kind: 'lost'; title: string; from: FigureRef; why: Lost }
  );

export type SlideKind = Slide['kind'];
