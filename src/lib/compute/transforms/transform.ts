import type { Transform } from '../../model/comparison';
import type { Cube } from '../../model/cube';
import { cagr } from './cagr';
import { change } from './change';
import { contribution } from './contribution';
import { deviation } from './deviation';
import { gap } from './gap';
import { gapToMedian } from './gapToMedian';
import { growth } from './growth';
import { indexed } from './indexed';
import { level } from './level';
import { ofPlan } from './ofPlan';
import { perCapita } from './perCapita';
import { rank } from './rank';
import { ratio } from './ratio';
import { share } from './share';
import type { TransformInput, TransformOf } from './transformInput';

const TRANSFORM: Record<Transform, TransformOf> = {
  level,
  change,
  growth,
  index: indexed,
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
