import { group } from 'd3-array';
import { annotationsFor, breakBetween } from '$lib/compute/annotations';
import { createCells } from '$lib/compute/cells';
import { peersOf } from '$lib/compute/peers';
import { periodLines } from '$lib/compute/periodLines';
import { plansIn } from '$lib/compute/plansIn';
import { proposedPeriods } from '$lib/compute/proposedPeriods';
import { references } from '$lib/compute/references';
import { levelCube } from '$lib/compute/transforms/levelCube';
import { transform } from '$lib/compute/transforms/transform';
import type { TransformInput } from '$lib/compute/transforms/transformInput';
import type { Comparison } from '$lib/model/comparison';
import type { ComparisonFacts } from '$lib/model/comparisonFacts';
import type { CellOf, Cube } from '$lib/model/cube';
import type { Known } from '$lib/model/known';
import { isMissing } from '$lib/model/missing';
import { parsePeriod } from '$lib/model/period';
import type { Unit } from '$lib/model/unit';
import type { ComparisonAnswer } from '$lib/questions/comparison';
import type { CompareChoices } from '$lib/view/compareChoices';
import { yearOf } from '$lib/view/defaults';
import { MOST_UNITS } from '$lib/view/readComparison';

interface AnswerIndex {
  rows: ReadonlyMap<string, readonly Known[]>;
  cellOf: CellOf;
  plansOf: TransformInput['plansOf'];
}

/** An answer is indexed once, however many views are drawn from it. */
const indexes = new WeakMap<ComparisonAnswer, AnswerIndex>();

function indexOf(answer: ComparisonAnswer, { units, unitChanges, indicators }: CompareChoices): AnswerIndex {
  let index = indexes.get(answer);
  if (!index) {
    const { known } = answer;
    index = {
      rows: group(known, (row) => row.indicator),
      cellOf: createCells({ known, units, unitChanges, indicators }),
      plansOf: plansIn(known, indicators)
    };
    indexes.set(answer, index);
  }
  return index;
}

/**
 * Everything a figure of a comparison shows or says, from the rows of its answer. Periods that the reader left open are
 * those that the figures have. Pure; the same comparison and answer give the same facts.
 */
export function comparisonFacts(
  asked: Comparison,
  answer: ComparisonAnswer,
  choices: CompareChoices
): ComparisonFacts | null {
  const { units } = choices;
  const indicators = asked.indicators.flatMap((code) => choices.indicators.find((entry) => entry.code === code) ?? []);
  const country = units.find((unit) => unit.regime === 'country');
  const chosen = asked.units.flatMap((code) => units.find((unit) => unit.code === code) ?? []);
  const [subject] = chosen;
  const [first] = indicators;
  if (!subject || !first || !country) return null;

  const { rows, cellOf, plansOf } = indexOf(answer, choices);
  const known = asked.indicators.flatMap((code) => rows.get(code) ?? []);
  const of = { indicator: first.code, territory: subject.territory, dimension: asked.by };
  const proposed = () => proposedPeriods(known, of, Number(yearOf(asked.snapshot)));
  const periods = asked.periods.length > 0 ? asked.periods : proposed();
  const comparison = { ...asked, periods };

  const last = periods.at(-1) ?? '';
  const peersIn = (period: string) => {
    const day = dayOf(asked.peers, subject, parsePeriod(period)?.end ?? asked.snapshot);
    const { memberships, neighbours } = choices;
    return peersOf({ rule: asked.peers || 'all', subject, day, period, units, memberships, neighbours, cellOf });
  };
  const groups = new Map<string, readonly Unit[]>();
  const peersOn = (period: string) => {
    let members = groups.get(period);
    if (!members) {
      const found = peersIn(period);
      groups.set(period, (members = isMissing(found) ? [] : found.members));
    }
    return members;
  };
  const peers = asked.peers ? peersIn(last) : null;

  const shown = distinct([...chosen, ...(peers && !isMissing(peers) ? peers.members : [])]).slice(0, MOST_UNITS);
  const categories = asked.by ? categoriesOf(known, asked.by, shown) : [];
  const levels = levelCube({ indicators, units: shown, periods, dimension: asked.by, categories, cellOf });
  // One base for all lines: without the reader's choice the first period in which the subject has a value.
  const base = asked.transform === 'index' ? asked.base || firstFilled(levels) : '';
  const input: TransformInput = {
    series: levels.series,
    periods,
    indicators,
    cellOf,
    plansOf,
    country,
    peersOn,
    base,
    breakBetween: (series, a, b) => breakBetween(choices.annotations, series, a, b, units),
    dimension: asked.by
  };
  const cube = transform(asked.transform, input);
  return {
    comparison: { ...comparison, base },
    cube,
    levels,
    references: references(asked.transform, input, cube),
    peers,
    annotations: annotationsFor(choices.annotations, cube, units),
    country,
    periodLines: periodLines(broken(known, asked.by, shown))
  };
}

/** Rows of the shown places, broken down by a dimension. */
function broken(known: readonly Known[], dimension: string, units: readonly Unit[]): Known[] {
  const territories = new Set(units.map((unit) => unit.territory));
  return known.filter((row) => row.dimension === dimension && territories.has(row.territory));
}

/** Rules about places themselves, not about a list that the law makes. */
const TERRITORIAL = new Set(['all', 'neighbours']);

/**
 * The day on which peers are read: the last of the period. Asked for all provinces or neighbours of a unit that did not
 * exist then, it is the nearest day of the unit's life: today's 34 are carried back together, the former 63 end together.
 */
function dayOf(rule: string, { valid_from, valid_to }: Unit, end: string): string {
  if (!TERRITORIAL.has(rule)) return end;
  if (valid_from && end < valid_from) return valid_from;
  return valid_to && end > valid_to ? valid_to : end;
}

function firstFilled({ series: [subject], periods }: Cube): string {
  const at = subject?.cells.findIndex((cell) => !isMissing(cell.value)) ?? -1;
  return periods[at] ?? '';
}

/** A territory stands once, under the code that comes first. */
function distinct(units: readonly Unit[]): Unit[] {
  return units.filter((unit, i) => units.findIndex((other) => other.territory === unit.territory) === i);
}

/** The categories of a dimension that the shown units have, in the order of their codes. */
function categoriesOf(known: readonly Known[], dimension: string, units: readonly Unit[]) {
  return [...new Set(broken(known, dimension, units).map((row) => row.category))].sort();
}
