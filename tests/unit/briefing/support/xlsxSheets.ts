import { readXlsx, type Sheet } from 'hucre';
import type { FigureCard } from '../../../../src/lib/figures/export/card';
import type { Block } from '../../../../src/lib/model/briefing';
import type { ResolvedBriefing } from '../../../../src/lib/report/resolved';
import { writeXlsx } from '../../../../src/lib/report/xlsx/writeXlsx';
import { sampleBriefing } from './sampleBriefing';

export const figures = (resolved: ResolvedBriefing): FigureCard[] =>
  resolved.blocks.flatMap(({ block, figure }) =>
    (block.kind === 'figure' || block.kind === 'table') && figure?.ok ? [figure.figure.card] : []
  );

/** A briefing of one figure. */
export const briefingOf = (own: FigureCard, more: Partial<ResolvedBriefing['briefing']> = {}): ResolvedBriefing => {
  const from = { page: 'compare', query: '', figure: 'compare', snapshot: own.snapshot } as const;
  const block: Block = { id: 'a', kind: 'figure', from };
  return {
    briefing: { ...sampleBriefing.briefing, lang: own.lang, ...more, blocks: [block] },
    blocks: [
      {
        block,
        depth: 0,
        figure: {
          ok: true,
          figure: { from, card: own, sentence: [own.sentence], evidence: new Map(), drawing: null, native: null }
        },
        numbers: []
      }
    ],
    snapshots: [own.snapshot],
    synthetic: own.synthetic
  };
};

export const read = async (resolved: ResolvedBriefing) =>
  (await readXlsx(await writeXlsx(resolved), { readStyles: true })).sheets;

/** Rows of the table: those whose first cell is a head of the card's rows, after the row that holds the table's head. */
export function tableOf(sheet: Sheet, { table }: FigureCard): Sheet['rows'] {
  const at = sheet.rows.findIndex((row) => row[0] === table.head);
  const first = sheet.rows.findIndex((row, i) => i > at && row[0] === table.rows[0]?.head);
  return sheet.rows.slice(first, first + table.rows.length);
}

export const numbersIn = (row: Sheet['rows'][number] = []) => row.filter((value) => typeof value === 'number');

export const sheetAt = (sheets: readonly Sheet[], i: number): Sheet => {
  const sheet = sheets.at(i);
  if (!sheet) throw new Error(`no sheet ${i}`);
  return sheet;
};

export const texts = (sheet: Sheet) => sheet.rows.flat().filter((value) => typeof value === 'string');

export const formatAt = (sheet: Sheet, value: number) => {
  const r = sheet.rows.findIndex((row) => row.includes(value));
  const c = sheet.rows[r]?.indexOf(value) ?? -1;
  return sheet.cells?.get(`${r},${c}`)?.style?.numFmt;
};
