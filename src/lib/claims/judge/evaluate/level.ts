import { aggregate, aggregationOf, type Part } from '../../../compute/aggregate';
import { isMissing } from '../../../model/missing';
import { parsePeriod } from '../../../model/period';
import { formerUnits } from '../../../compute/regroup';
import type { Vintage } from '../../../model/known';
import { derivedCandidate, plainCandidate, type Candidate } from '../candidate';
import { missed, NOTHING, type Asked, type Evaluation } from '../evaluation';
import { said } from './said';
import { fresh } from '../vintagePairs';
import { planRows } from './planRows';

/**
 * The value itself: as published; else the sum of the years of a range, the sum or average of a unit's former units, or the
 * quotient of its numerator and denominator, by the indicator's own rule.
 */
export function evaluateLevel(asked: Asked): Evaluation {
  const { reading, place, figures } = asked;
  if (reading.plan) {
    const lists = planRows(asked, place);
    if (lists.length === 0) return { ...NOTHING, missing: [missed(asked, { plan: true })] };
    const latest = lists.flatMap((rows) => fresh(rows));
    const older = lists.flatMap((rows) => rows).filter((row) => !latest.includes(row));
    return {
      ...NOTHING,
      latest: latest.map((row) => spoken(asked, row)),
      older: older.map((row) => spoken(asked, row))
    };
  }
  const { rows, stands } = figures.results(place);
  if (rows.length > 0) {
    const latest = fresh(rows);
    const older = rows.filter((row) => !latest.includes(row));
    return {
      ...NOTHING,
      latest: latest.map((row) => spoken(asked, row)),
      older: older.map((row) => spoken(asked, row)),
      stands
    };
  }
  const computed = fromYears(asked) ?? fromFormerUnits(asked) ?? fromQuotient(asked);
  if (computed) return { ...NOTHING, latest: [computed] };
  return { ...NOTHING, missing: [missed(asked)] };
}

/** The growth of a rate that is itself a growth is said like any growth: `giảm 7,02%`, `bằng 106,27%`. */
function spoken({ reading }: Asked, row: Vintage): Candidate {
  const { comparison } = reading;
  return comparison ? plainCandidate(row, comparison.kind, said(comparison, row.value)) : plainCandidate(row, 'level');
}

function fromYears({ place, figures, indicator }: Asked): Candidate | null {
  const range = parsePeriod(place.period);
  if (range?.kind !== 'range' || indicator.kind !== 'flow' || indicator.aggregation !== 'sum') return null;
  const years = Array.from({ length: range.year - Number(range.start.slice(0, 4)) + 1 }, (_, i) =>
    String(Number(range.start.slice(0, 4)) + i)
  );
  const parts = years.flatMap((period) => figures.results({ ...place, period }).rows[0] ?? []);
  return parts.length === years.length ? derivedCandidate('level', parts, sum) : null;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function fromFormerUnits({ reading, place, figures, indicator }: Asked): Candidate | null {
  const unit = figures.unit(reading.unit);
  const rule = aggregationOf(indicator.aggregation);
  if (!unit || !rule || (place.category && rule.by === 'weighted')) return null;
  const former = formerUnits(unit, figures.facts.units, figures.facts.unitChanges);
  if (former.length < 2) return null;
  const codes =
    rule.by === 'sum'
      ? [indicator.code]
      : rule.by === 'weighted'
        ? [indicator.code, rule.weight]
        : [rule.numerator, rule.denominator];
  const found = former.map((one) =>
    codes.map((code) => figures.results({ ...place, indicator: code, territory: one.territory }).rows[0])
  );
  const all = found.flat();
  const parts = all.flatMap((row) => row ?? []);
  if (parts.length !== all.length || new Set(parts.map((row) => row.period)).size > 1) return null;
  return derivedCandidate('level', parts, (values) => {
    const pieces = former.map((_, i): Part =>
      Object.fromEntries(codes.map((code, c) => [code, values[i * codes.length + c]]))
    );
    const value = aggregate(indicator, pieces);
    return isMissing(value) ? NaN : value;
  });
}

function fromQuotient({ place, figures, indicator }: Asked): Candidate | null {
  const rule = aggregationOf(indicator.aggregation);
  if (rule?.by !== 'ratio') return null;
  const [a, b] = [rule.numerator, rule.denominator].map(
    (code) => figures.results({ ...place, indicator: code }).rows[0]
  );
  if (!a || !b || b.value <= 0) return null;
  const scale = indicator.kind === 'rate' ? 100 : 1;
  return derivedCandidate('level', [a, b], ([x = NaN, y = NaN]) => (x / y) * scale);
}
