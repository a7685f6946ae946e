import type { Transform } from '../../model/comparison';
import type { Cube } from '../../model/cube';
import { gap, gapToMedian, rank, ratio } from './amongPeers';
import { change, growth } from './growth';
import { level } from './level';
import { cagr, deviation, index } from './overTime';
import { ofPlan } from './ofPlan';
import { contribution, share } from './partOfWhole';
import { perCapita } from './perCapita';
import type { TransformInput, TransformOf } from './transformInput';

const TRANSFORM: Record<Transform, TransformOf> = {
  level,
  change,
  growth,
  index,
  'per-capita': perCapita,
  share,
  contribution,
  cagr,
  rank,
  gap,
  'gap-median': gapToMedian,
  ratio,
  'plan-central': ofPlan('central'),
  'plan-council': ofPlan('council'),
  'plan-congress': ofPlan('congress'),
  'plan-unstated': ofPlan('unstated'),
  deviation
};

/** The cube that a transform makes of levels: the same series and periods, in the measure that it names. */
export function transform(code: Transform, input: TransformInput): Cube {
  const { measure, cells } = TRANSFORM[code];
  return {
    periods: input.periods,
    series: input.series.map((series) => ({ ...series, cells: cells(series, input) })),
    measures: Object.fromEntries(input.indicators.map((entry) => [entry.code, measure(entry)]))
  };
}
