import type { Indicator } from '../model/indicator';
import type { Known } from '../model/known';
import type { Cell, CellOf } from '../model/cube';
import { isMissing, missing, type Missing } from '../model/missing';
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

const keyOf = (indicator: string, territory: string, period: string, category: string) =>
  `${indicator} ${territory} ${period} ${category}`;

/**
 * Looks up actual values. A unit has those of its territory, under whatever code they were published. A stock without a
 * value of a year's own has the latest one observed at a date, month or quarter in that year. A unit made by merging has,
 * where it has none of its own, the value put together from all its former units if the indicator's rule allows (they are
 * the latest known of each, of whatever source). Otherwise it is missing with the reason. Categories are
 * `<dimension>/<category>`.
 */
export function createCells({ known, units, unitChanges, indicators }: CellRows): CellOf {
  const rows = new Map<string, Known>();
  const dated = new Map<string, Known>();
  const byCode = new Map(indicators.map((entry) => [entry.code, entry]));
  for (const row of known) {
    if (!isActual(row)) continue;
    const category = row.dimension ? `${row.dimension}/${row.category}` : '';
    rows.set(keyOf(row.indicator, row.territory, row.period, category), row);
    const period = parsePeriod(row.period);
    if (!period || byCode.get(row.indicator)?.kind !== 'stock' || !PARTS.has(period.kind)) continue;
    const key = keyOf(row.indicator, row.territory, String(period.year), category);
    const other = dated.get(key);
    if (!other || comparePeriods(other.period, row.period) < 0) dated.set(key, row);
  }

  const published = (indicator: string, unit: Unit, period: string, category: string): Cell | null => {
    const key = keyOf(indicator, unit.territory, period, category);
    const row = rows.get(key) ?? dated.get(key);
    return row
      ? {
          period,
          value: row.value,
          upper: row.upper,
          status: row.status,
          observations: [row],
          formula: null,
          pieced: false
        }
      : null;
  };

  return (indicator, unit, period, category = '') => {
    const own = published(indicator, unit, period, category);
    if (own) return own;
    const entry = byCode.get(indicator);
    const former = formerUnits(unit, units, unitChanges);
    const pieced = entry && former.length > 0 ? regroup(entry, former, period, category, published) : null;
    if (pieced && !isMissing(pieced.value)) return pieced;
    return noCell(period, outside(unit, units, period) ?? reasonOf(pieced) ?? missing('not-published'));
  };
}

const PARTS = new Set(['date', 'month', 'quarter']);

/** Nothing to sum is plainly not published; a sum that lacks some parts, or that the rule forbids, says so. */
function reasonOf(pieced: Cell | null): Missing | null {
  if (!pieced || !isMissing(pieced.value)) return null;
  return pieced.value.detail?.have === 0 ? null : pieced.value;
}

/** Why a territory can have no value of a period: it had ended, or was not there yet and is no merger of others. */
function outside(unit: Unit, units: readonly Unit[], period: string): Missing | null {
  const end = parsePeriod(period)?.end ?? '';
  const codes = units.filter((entry) => entry.territory === unit.territory);
  const list = codes.length > 0 ? codes : [unit];
  if (
    list.some((entry) => (!entry.valid_from || entry.valid_from <= end) && (!entry.valid_to || entry.valid_to >= end))
  )
    return null;
  const ended = list.filter((entry) => entry.valid_to !== '' && entry.valid_to < end).map((entry) => entry.valid_to);
  if (ended.length > 0) return missing('unit-ended', { day: ended.sort().at(-1) ?? '' });
  // A merged unit's earlier values can still be put together: its reason is that of its parts.
  return unit.regime === 'province34' ? null : missing('unit-not-yet', { day: list[0]?.valid_from ?? '' });
}
