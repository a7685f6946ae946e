import type { FigureCard } from '$lib/figures/export/card';
import type { Drawing } from '$lib/charts/drawing';
import type { Block, Briefing, FigureRef, LiveNumber } from '$lib/model/briefing';
import type { Evidence, Segment } from '$lib/model/segment';

/** A figure that has been asked of its snapshot. */
export interface ResolvedFigure {
  from: FigureRef;
  card: FigureCard;
  /** The card's sentence with its numbers. */
  sentence: readonly Segment[];
  /** Every number that can be clicked or embedded, by id. */
  evidence: ReadonlyMap<string, Evidence>;
  /** Null for a figure that is a table. */
  drawing: ((width: number) => Drawing) | null;
  /** The same as a native chart of an office program; null when it has no such form (maps, heat tables …). */
  native: NativeChart | null;
}

/**
 * A chart that office programs know, its numbers as numbers. Bars whose roles differ along the categories are several
 * series, each with gaps where another has the value: where no category has two values, they are drawn over each other.
 */
export interface NativeChart {
  kind: 'line' | 'columns' | 'bars';
  categories: readonly string[];
  series: readonly {
    name: string;
    /** One for each category; null is a gap. */
    values: readonly (number | null)[];
    /** In the subject's colour; others are grey. */
    subject: boolean;
    /** Outlined (a plan) rather than filled. */
    plan: boolean;
  }[];
  decimals: number;
  measure: string;
}

/** Why a figure of a briefing cannot be shown. */
export type Lost = 'no-snapshot' | 'locked' | 'no-unit' | 'no-indicator' | 'no-figure' | 'failed';

export type Resolved = { ok: true; figure: ResolvedFigure } | { ok: false; from: FigureRef; why: Lost };

/** A live number as it is now: `changed` when the figure says another text than was written, `lost` when it says nothing. */
export interface ResolvedNumber {
  number: LiveNumber;
  now: Evidence | null;
  state: 'same' | 'changed' | 'lost';
}

/** A briefing with everything it needs to be shown or written; blocks in order, headings flattened with their depth. */
export interface ResolvedBriefing {
  briefing: Briefing;
  blocks: readonly ResolvedBlock[];
  /** Dates of all snapshots used, ascending. */
  snapshots: readonly string[];
  synthetic: boolean;
}

export interface ResolvedBlock {
  block: Block;
  /** How many headings stand over it: 0 at the top. */
  depth: number;
  /** For `figure`, `table` and `sentence`. */
  figure: Resolved | null;
  /** For `text`, one for each live number in order. */
  numbers: readonly ResolvedNumber[];
}
