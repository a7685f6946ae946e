import type { FigurePage, FigureRef } from '$lib/model/briefing';
import type { NewBlock } from './insertBlocks';

/** Figures of each page that can stand in a briefing, in the order of the page. */
export const FIGURES_OF = {
  overview: ['headline', 'growth', 'budget', 'party', 'changes'],
  targets: ['scorecard'],
  party: [
    'members',
    'flows',
    'transfers',
    'organisation',
    'inspection',
    'discipline',
    'quality',
    'authority',
    'work',
    'documents'
  ],
  members: [
    'members-stock',
    'members-flows',
    'members-pyramid',
    'members-composition',
    'members-profile',
    'members-league',
    'members-outliers',
    'members-together'
  ],
  compare: ['compare'],
  explore: ['pivot']
} as const satisfies Record<FigurePage, readonly string[]>;

export type FigureName = (typeof FIGURES_OF)[FigurePage][number];

/** Figures that are a table: they have no drawing. */
const TABLES: ReadonlySet<string> = new Set<FigureName>([
  'scorecard',
  'headline',
  'changes',
  'members-league',
  'members-outliers',
  'members-profile',
  'pivot'
]);

/** A figure as it comes into a briefing: a chart with its words, or the table that it is. */
export const figureBlock = (from: FigureRef): NewBlock =>
  TABLES.has(from.figure) ? { kind: 'table', from } : { kind: 'figure', from };
