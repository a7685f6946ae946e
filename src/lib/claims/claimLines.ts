import type { Computation, Judgement, JudgedClaim, NearbyReading } from '../model/claim';
import type { Indicator } from '../model/indicator';
import type { Vintage } from '../model/known';
import { formula } from './formula';

/** One line of JSON for each number of a text, in order. Text that does not apply is an empty string, a number `null`. */
export function claimLines(numbers: readonly JudgedClaim[], indicators: readonly Indicator[]): string[] {
  const measures = new Map(indicators.map(({ code, measure }) => [code, measure]));
  return numbers.map((judged) => JSON.stringify(line(judged, measures)));
}

type Measures = ReadonlyMap<string, string>;

function line({ claim, judgement }: JudgedClaim, measures: Measures) {
  const { reading } = claim;
  const comparison = reading?.comparison ?? null;
  return {
    start: claim.start,
    end: claim.end,
    text: claim.text,
    value: numberOrNull(claim.value),
    upper: claim.upper,
    of: claim.of,
    form: claim.form,
    measure: claim.measure,
    qualifier: claim.qualifier,
    estimated: claim.estimated,
    indicator: reading?.indicator ?? '',
    unit: reading?.unit ?? '',
    period: reading?.period ?? '',
    dimension: reading?.dimension ?? '',
    category: reading?.category ?? '',
    plan: reading?.plan ?? false,
    planBy: reading?.planBy ?? '',
    comparison: comparison?.kind ?? null,
    against: comparison && {
      unit: comparison.againstUnit,
      period: comparison.againstPeriod,
      indicator: comparison.againstIndicator,
      said: comparison.said,
      direction: comparison.direction
    },
    verdict: judgement.verdict,
    reason: judgement.reason,
    evidence: evidence(judgement, measures)
  };
}

function evidence(judgement: Judgement, measures: Measures) {
  const { computed, older, published, nearby, missing } = judgement;
  return {
    ...(computed ? computation(computed, measures) : { computed: null, upper: null, formula: '', observations: [] }),
    older: older && computation(older, measures),
    published: published.map((vintage) => observation(vintage, measures)),
    nearby: nearby.map(nearbyReading),
    missing
  };
}

function computation(of: Computation, measures: Measures) {
  return {
    computed: numberOrNull(of.value),
    upper: of.upper,
    formula: formula(of),
    observations: of.parts.map((part) => observation(part, measures))
  };
}

function nearbyReading({ reading, computation: of, changed }: NearbyReading) {
  return {
    value: numberOrNull(of.value),
    formula: formula(of),
    indicator: reading.indicator,
    unit: reading.unit,
    period: reading.period,
    changed
  };
}

function observation(vintage: Vintage, measures: Measures) {
  const { indicator, unit, period, dimension, category, value, upper, status, plan_by, published, source, from } =
    vintage;
  return {
    indicator,
    unit,
    period,
    dimension,
    category,
    value,
    upper,
    measure: measures.get(indicator) ?? '',
    status,
    planBy: plan_by,
    published,
    source,
    publisher: from.publisher,
    url: from.url
  };
}

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
