import type { Language } from './language';
import type { Classification } from './observation';

/** Pages whose figures can stand in a briefing. */
export const FIGURE_PAGES = ['overview', 'targets', 'party', 'members', 'compare', 'explore'] as const;
export type FigurePage = (typeof FIGURE_PAGES)[number];

/**
 * Where a figure comes from: the page, the query that gives its view (as the page itself writes it, without `?` and
 * without the snapshot), which figure of the page, and the snapshot it was taken from (`model/snapshotId`).
 */
export interface FigureRef {
  page: FigurePage;
  query: string;
  /** Id of the figure on its page: `growth`, `budget`, `scorecard`, `members`, `compare`, `pivot` … */
  figure: string;
  snapshot: string;
}

/** A number inside a reader's own text: an evidence of a figure, with what it said when it was put there. */
export interface LiveNumber {
  from: FigureRef;
  /** Id of the evidence in that figure (`model/segment`). */
  evidence: string;
  /** As written then: `6,27%`. Shown until the figure is asked, and held against what it says now. */
  text: string;
}

export type TextPart = string | LiveNumber;

interface Common {
  /** Unique in the briefing. */
  id: string;
  /** For the speaker only; never in a document. */
  notes?: string;
}

export type Block =
  | (Common & { kind: 'title'; text: string; sub: string })
  /** A heading owns what stands under it. */
  | (Common & { kind: 'heading'; text: string; blocks: Block[] })
  | (Common & { kind: 'text'; parts: TextPart[] })
  /** The figure's own sentence, kept true by the figure. */
  | (Common & { kind: 'sentence'; from: FigureRef })
  /** Chart with title, sentence and source. `title` replaces the finding when it is not empty. */
  | (Common & { kind: 'figure'; from: FigureRef; title?: string })
  /** Only the table twin of a figure; a scorecard is the table of a `targets` figure. */
  | (Common & { kind: 'table'; from: FigureRef; title?: string })
  | (Common & { kind: 'page-break' });

export type BlockKind = Block['kind'];

/** What is saved, exported and imported: plain JSON. */
export interface Briefing {
  format: 'toan-canh-briefing';
  version: 1;
  id: string;
  lang: Language;
  title: string;
  /** Who issues it: for the head of a document. */
  organisation: string;
  place: string;
  /** Number and symbol: `Số 123-BC/TU`. */
  symbol: string;
  classification: Classification;
  blocks: Block[];
}
