import { group } from 'd3-array';
import type { Cell, CellOf } from '../model/cube';
import type { Indicator } from '../model/indicator';
import type { Known } from '../model/known';
import { isMissing, missing, type Missing } from '../model/missing';
import { ASSIGNERS } from '../model/observation';
import { comparePeriods, parsePeriod } from '../model/period';
import type { Unit, UnitChange } from '../model/unit';
import { noCell } from './cell';
import { isActual } from './known-rows';
import { formerUnits, regroup } from './regroup';

export interface CellRows {
  /** The latest of every key: totals, breakdowns and plans (`questions/series`). */
  known: readonly Known[];
  units: readonly Unit[];
  unitChanges: readonly UnitChange[];
  indicators: readonly Indicator[];
}

type Published = (indicator: string, unit: Unit, period: string, category: string) => Cell | null;

const keyOf = (place: string, period: string, category: string) => `${place} ${period} ${category}`;

/**
 * Looks up actual values. A unit has those of its territory, under whatever code they were published. A stock without a
 * value of a year's own has the latest one observed at a date, month or quarter in that year. A unit made by merging has,
 * where it has none of its own, the value put together from all its former units if the indicator's rule allows (they are
 * the latest known of each, of whatever source). Otherwise it is missing with the reason. Categories are
 * `<dimension>/<category>`. Of several percentages of plan for one period it gives the one without an assigner, then the
 * first in the order of `ASSIGNERS`.
 */
export function createCells({ known, units, unitChanges, indicators }: CellRows): CellOf {
  const byCode = new Map(indicators.map((entry) => [entry.code, entry]));
  const published = publishedIn(known, byCode);
  const former = new Map<string, readonly Unit[]>();
  const formerOf = (unit: Unit) => {
    const found = former.get(unit.code) ?? formerUnits(unit, units, unitChanges);
    former.set(unit.code, found);
    return found;
  };
  const mates = new Map<string, Unit[]>();
  for (const unit of units) mates.set(unit.territory, [...(mates.get(unit.territory) ?? []), unit]);

  const lookUp: CellOf = (indicator, unit, period, category = '') => {
    const own = published(indicator, unit, period, category);
    if (own) return own;
    const entry = byCode.get(indicator);
    const parts = formerOf(unit);
    const pieced = entry && parts.length > 0 ? regroup(entry, parts, period, category, published) : null;
    if (pieced && !isMissing(pieced.value)) return pieced;
    const codes = mates.get(unit.territory) ?? [unit];
    return noCell(period, reasonOf(pieced, unit, period) ?? outside(codes, period) ?? missing('not-published'));
  };

  const found = new Map<string, Cell>();
  return (indicator, unit, period, category = '') => {
    const key = `${indicator} ${keyOf(unit.code, period, category)}`;
    let cell = found.get(key);
    if (!cell) found.set(key, (cell = lookUp(indicator, unit, period, category)));
    return cell;
  };
}

/** Kinds of periods at which a stock may stand for its year. */
const PARTS = new Set(['date', 'month', 'quarter']);

/** Looks for the value of the period itself, else of a stock for the latest within the year. */
function publishedIn(known: readonly Known[], indicators: ReadonlyMap<string, Indicator>): Published {
  const rows = group(known, (row) => row.indicator);
  const indexes = new Map<string, Map<string, Known>>();
  return (indicator, { territory }, period, category) => {
    let index = indexes.get(indicator);
    if (!index)
      indexes.set(indicator, (index = indexOf(rows.get(indicator) ?? [], indicators.get(indicator)?.kind === 'stock')));
    const row = index.get(keyOf(territory, period, category));
    if (!row) return null;
    const { value, upper, status } = row;
    return { period, value, upper, status, observations: [row], formula: null, pieced: false };
  };
}

/** Actual rows of one indicator by place, period and category; those of a stock also by the year that they stand for. */
function indexOf(rows: readonly Known[], isStock: boolean): Map<string, Known> {
  const index = new Map<string, Known>();
  const dated = new Map<string, Known>();
  for (const row of rows) {
    if (!isActual(row)) continue;
    const category = row.dimension ? `${row.dimension}/${row.category}` : '';
    const key = keyOf(row.territory, row.period, category);
    const other = index.get(key);
    if (!other || assignerPlace(row) < assignerPlace(other)) index.set(key, row);
    const period = isStock ? parsePeriod(row.period) : null;
    if (!period || !PARTS.has(period.kind)) continue;
    const year = keyOf(row.territory, String(period.year), category);
    const earlier = dated.get(year);
    if (!earlier || comparePeriods(earlier.period, row.period) < 0) dated.set(year, row);
  }
  for (const [year, row] of dated) if (!index.has(year)) index.set(year, row);
  return index;
}

const assignerPlace = ({ plan_by }: Known) => (plan_by === '' ? -1 : ASSIGNERS.indexOf(plan_by));

/**
 * Why a merged unit has no value put together: what its parts lack. Nothing to sum is plainly not published, and a rule
 * that forbids the sum explains only the time before the unit's first day.
 */
function reasonOf(pieced: Cell | null, unit: Unit, period: string): Missing | null {
  if (!pieced || !isMissing(pieced.value)) return null;
  const { missing: reason, detail } = pieced.value;
  const before = (parsePeriod(period)?.end ?? '') < unit.valid_from;
  if (reason === 'not-additive') return before ? pieced.value : null;
  return detail?.have === 0 ? missing('not-published') : pieced.value;
}

/** Why a territory, given by all its codes, can have no value of a period: it had ended, or was not there yet. */
function outside(codes: readonly Unit[], period: string): Missing | null {
  const end = parsePeriod(period)?.end ?? '';
  if (codes.some((unit) => (!unit.valid_from || unit.valid_from <= end) && (!unit.valid_to || unit.valid_to >= end)))
    return null;
  const ended = codes.map((unit) => unit.valid_to).filter((day) => day !== '' && day < end);
  if (ended.length > 0) return missing('unit-ended', { day: ended.sort().at(-1) ?? '' });
  const begun = codes.map((unit) => unit.valid_from).filter((day) => day !== '');
  return missing('unit-not-yet', { day: begun.sort()[0] ?? '' });
}
