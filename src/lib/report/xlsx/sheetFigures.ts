import type { FigureCard } from '$lib/figures/export/card';
import type { MemberStamp } from '$lib/figures/members/memberInput';
import { figureStamp } from '../figureStamp';
import type { Lost, ResolvedBlock, ResolvedBriefing } from '../resolved';
import { sheetName } from './sheetName';

/** A figure or table of the briefing that gets a sheet. */
export interface SheetFigure {
  /** Of its sheet; no other has it. */
  name: string;
  /** The briefing's own title of it, else the finding. */
  title: string;
  card: FigureCard;
  stamp: MemberStamp;
}

/** The contents of a workbook in the order of the briefing. */
export type SheetEntry =
  | { kind: 'heading'; text: string; depth: number }
  | { kind: 'figure'; figure: SheetFigure; depth: number }
  | { kind: 'lost'; text: string; why: Lost; depth: number };

/** Headings, figures and tables in order. The same figure under the same title gets one sheet, at its first place. */
export function sheetEntries({ blocks }: Pick<ResolvedBriefing, 'blocks'>): SheetEntry[] {
  const seen = new Map<string, SheetFigure>();
  return blocks.flatMap((resolved) => entryOf(resolved, seen) ?? []);
}

function entryOf({ block, depth, figure }: ResolvedBlock, seen: Map<string, SheetFigure>): SheetEntry | null {
  if (block.kind === 'heading') return { kind: 'heading', text: block.text, depth };
  if (block.kind !== 'figure' && block.kind !== 'table') return null;
  const own = block.title?.trim() ?? '';
  if (!figure?.ok) {
    const { page, figure: id } = block.from;
    return { kind: 'lost', text: own || `${page}/${id}`, why: figure?.why ?? 'failed', depth };
  }
  const { card } = figure.figure;
  const title = own || card.title;
  const { page, query, figure: id, snapshot } = block.from;
  const key = JSON.stringify([page, query, id, snapshot, title]);
  const known = seen.get(key);
  const entry = known ?? {
    name: sheetName(seen.size + 1, card.what || title),
    title,
    card,
    stamp: figureStamp(figure.figure)
  };
  seen.set(key, entry);
  return { kind: 'figure', figure: entry, depth };
}

/** Each figure once, in order. */
export const figuresOf = (entries: readonly SheetEntry[]): SheetFigure[] => [
  ...new Set(entries.flatMap((entry) => (entry.kind === 'figure' ? [entry.figure] : [])))
];
