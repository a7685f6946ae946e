import { createCells } from '$lib/compute/cells';
import { periodLines } from '$lib/compute/periodLines';
import type { PivotInput } from '$lib/compute/pivot/pivotInput';
import { pivotTable } from '$lib/compute/pivot/pivotTable';
import { collate } from '$lib/language/collate';
import { pivotMemberName } from '$lib/language/pivot/pivotMemberName';
import type { CellOf } from '$lib/model/cube';
import type { Language } from '$lib/model/language';
import type { Pivot, PivotField, PivotTable } from '$lib/model/pivot';
import type { ComparisonAnswer } from '$lib/questions/comparison';
import type { CompareChoices } from '$lib/view/compareChoices';
import { fieldMembers } from './fieldMembers';

/** A pivot with its table and what else may be chosen for the same indicators and units. */
export interface PivotFacts {
  pivot: Pivot;
  table: PivotTable;
  /** Periods that have figures, ascending, by line (`year`, `quarter`, `9M` …). */
  periodLines: Readonly<Record<string, readonly string[]>>;
  /** Breakdowns that the indicators have. */
  dimensions: readonly string[];
  /** Members of each field while nothing is filtered. */
  members: Readonly<Record<PivotField, readonly string[]>>;
}

/** Cells of an answer are indexed once, however many tables are made from it. */
const indexes = new WeakMap<ComparisonAnswer, CellOf>();

function cellsOf(answer: ComparisonAnswer, { units, unitChanges, indicators }: CompareChoices): CellOf {
  let cellOf = indexes.get(answer);
  if (!cellOf) indexes.set(answer, (cellOf = createCells({ known: answer.known, units, unitChanges, indicators })));
  return cellOf;
}

/** Everything a pivot shows, from the rows of its answer; names are sorted in the reader's language. Pure. */
export function pivotFacts(
  lang: Language,
  pivot: Pivot,
  answer: ComparisonAnswer,
  choices: CompareChoices
): PivotFacts {
  const { keep, by } = pivot;
  const territories = new Set(
    choices.units.filter(({ code }) => keep.unit?.includes(code)).map(({ territory }) => territory)
  );
  const known = answer.known.filter((row) => keep.indicator?.includes(row.indicator) && territories.has(row.territory));
  const input: PivotInput = {
    ...choices,
    known: answer.known,
    cellOf: cellsOf(answer, choices),
    nameOf: (field, member) => pivotMemberName(lang, field, member, { ...choices, shown: keep.unit ?? [] }, by),
    collate
  };
  return {
    pivot,
    table: pivotTable(pivot, input),
    periodLines: periodLines(known.filter(({ dimension }) => dimension === by)),
    dimensions: [...new Set(known.map(({ dimension }) => dimension))].filter(Boolean).sort(),
    members: fieldMembers(pivot, input)
  };
}
