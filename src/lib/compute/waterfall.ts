import { fsum } from 'd3-array';
import type { Cell, Formula, Series } from '../model/cube';
import { isMissing } from '../model/missing';
import { derivedCell } from './cell';
import { decimalsOf, difference, round } from './decimals';
import { sameKind } from './transforms/apart';

/**
 * One bar of a waterfall, from one level to another. `before` and `after` are totals and start at zero; `rest` is what the
 * parts leave of a published total.
 */
export interface WaterfallStep {
  kind: 'before' | 'part' | 'rest' | 'after';
  /** The part; null for the others. */
  series: Series | null;
  from: number;
  to: number;
  /** Its value: of a part the contribution or change. */
  cell: Cell;
  /** Of a total: published, the sum of all parts, or of those that have a value. */
  total: 'published' | 'summed' | 'partial' | '';
}

type Filled = Cell & { value: number };
const isFilled = (cell: Cell | undefined): cell is Filled => cell !== undefined && !isMissing(cell.value);

interface Part {
  series: Series;
  cell: Filled;
}

/** A sum with no more digits than its terms have. */
function sumOf(cells: readonly Filled[], period: string): Filled {
  const values = cells.map((cell) => cell.value);
  const value = round(fsum(values), Math.max(0, ...values.map(decimalsOf)));
  const formula: Formula = [...values.flatMap((term, i) => (i === 0 ? [term] : ['+', term])), '=', value];
  return { ...derivedCell(period, cells, value, formula), value };
}

function minus(now: Filled, before: Filled): Filled {
  const value = difference(now.value, before.value);
  return { ...derivedCell(now.period, [now, before], value, [now.value, '−', before.value, '=', value]), value };
}

/** Parts upon each other from `start`, and the rest up to `end` where they do not reach it. */
function stack(parts: readonly Part[], start: number, end: Filled, whole: Filled): WaterfallStep[] {
  const digits = Math.max(decimalsOf(start), decimalsOf(end.value), ...parts.map(({ cell }) => decimalsOf(cell.value)));
  let level = start;
  const steps = parts.map(({ series, cell }): WaterfallStep => {
    const from = level;
    level = round(level + cell.value, digits);
    return { kind: 'part', series, from, to: level, cell, total: '' };
  });
  if (level === end.value) return steps;
  const summed = sumOf(
    parts.map(({ cell }) => cell),
    end.period
  );
  return [...steps, { kind: 'rest', series: null, from: level, to: end.value, cell: minus(whole, summed), total: '' }];
}

/**
 * Contributions of one period that add up to a total: the published one of `total`, or the sum of the parts. Empty when no
 * part has a value.
 */
export function contributionSteps(parts: readonly Series[], total: Series | undefined, at: number): WaterfallStep[] {
  const have = parts.flatMap((series): Part[] => {
    const cell = series.cells[at];
    return isFilled(cell) ? [{ series, cell }] : [];
  });
  const [first] = have;
  if (!first) return [];
  const published = total?.cells[at];
  const whole = isFilled(published)
    ? published
    : sumOf(
        have.map(({ cell }) => cell),
        first.cell.period
      );
  const kind = isFilled(published) ? 'published' : have.length === parts.length ? 'summed' : 'partial';
  return [
    ...stack(have, 0, whole, whole),
    { kind: 'after', series: null, from: 0, to: whole.value, cell: whole, total: kind }
  ];
}

/**
 * The total of one period, the change of each part, the total of a later period. Without published totals only parts with
 * both values count, in the totals too. Empty when there is none.
 */
export function changeSteps(
  parts: readonly Series[],
  total: Series | undefined,
  [first, last]: readonly [number, number]
): WaterfallStep[] {
  const both = parts.flatMap((series) => {
    const [before, now] = [series.cells[first], series.cells[last]];
    return isFilled(before) && isFilled(now) && sameKind(before, now) ? [{ series, before, now }] : [];
  });
  const [one] = both;
  if (!one) return [];
  const ends = [total?.cells[first], total?.cells[last]] as const;
  const published = isFilled(ends[0]) && isFilled(ends[1]) && sameKind(ends[0], ends[1]);
  const kind = published ? 'published' : both.length === parts.length ? 'summed' : 'partial';
  const sum = (pick: (entry: (typeof both)[number]) => Filled, period: string) => sumOf(both.map(pick), period);
  const before = published ? (ends[0] as Filled) : sum((entry) => entry.before, one.before.period);
  const after = published ? (ends[1] as Filled) : sum((entry) => entry.now, one.now.period);
  const changes = both.map(({ series, before: earlier, now }): Part => ({ series, cell: minus(now, earlier) }));
  return [
    { kind: 'before', series: null, from: 0, to: before.value, cell: before, total: kind },
    ...stack(changes, before.value, after, minus(after, before)),
    { kind: 'after', series: null, from: 0, to: after.value, cell: after, total: kind }
  ];
}
