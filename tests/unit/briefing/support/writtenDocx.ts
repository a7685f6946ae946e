import type { Block } from '../../../../src/lib/model/briefing';
import type { DocxOptions } from '../../../../src/lib/report/docx/docxOptions';
import { writeDocx } from '../../../../src/lib/report/docx/writeDocx';
import type { ResolvedBlock, ResolvedBriefing, ResolvedFigure } from '../../../../src/lib/report/resolved';
import { readDocx, type ReadDocx } from './readDocx';
import { sampleBriefing } from './sampleBriefing';
import { samplePicture } from './samplePicture';

export const LAYOUTS = ['party', 'state'] as const;

/** Written and read back. */
export const written = async (resolved: ResolvedBriefing, more: Partial<DocxOptions> = {}): Promise<ReadDocx> =>
  readDocx(await writeDocx(resolved, { layout: 'party', picture: samplePicture, ...more }));

/** The sample with other blocks. */
export const withBlocks = (
  blocks: readonly ResolvedBlock[],
  more: Partial<ResolvedBriefing['briefing']> = {}
): ResolvedBriefing => ({
  ...sampleBriefing,
  synthetic: false,
  briefing: { ...sampleBriefing.briefing, ...more },
  blocks
});

export const shown = (kind: 'figure' | 'table' | 'sentence', figure: ResolvedFigure): ResolvedBlock => ({
  block: { id: `${kind}-${figure.from.figure}`, kind, from: figure.from },
  depth: 0,
  figure: { ok: true, figure },
  numbers: []
});

export const plain = (block: Block, depth = 0): ResolvedBlock => ({ block, depth, figure: null, numbers: [] });

export const heading = (text: string, depth: number): ResolvedBlock =>
  plain({ id: text, kind: 'heading', text, blocks: [] }, depth);

/** Millimetres of a size in twentieths of a point. */
export const mm = (twips: string): number => Math.round((Number(twips) * 25.4) / 1440);
