import { OTHER_FORMS, type Claim, type Judgement, type OtherForm } from '../../model/claim';
import type { ClaimFacts } from './claimFacts';
import { evaluator } from './evaluate';
import { figuresOf } from './figures';
import { judgeOf } from './judgeOf';
import { insufficient, notAFigure } from './judgement';
import { measureFactor } from './measureFactor';
import { nearbyReadings } from './nearby/nearbyReadings';
import { saidNumber } from './saidNumber';
import { usualReading } from './usualReading';
import { verdictOf } from './verdictOf';
import { isGrowth } from './isGrowth';

/** A judge of claims; made once for some facts (it indexes them). Pure. */
export type Judge = (claim: Claim) => Judgement;

const OTHER = new Set<string>(OTHER_FORMS satisfies readonly OtherForm[]);

/**
 * The verdict on each claim. What can be computed from the figures decides; a comparison that a source printed confirms
 * only where it cannot be computed, and a printed ratio never.
 */
export function claimJudge(facts: ClaimFacts): Judge {
  const figures = figuresOf(facts);
  const evaluate = evaluator(figures);
  const neighbours = nearbyReadings(figures, evaluate);
  return (claim) => {
    if (!claim.reading || OTHER.has(claim.form) || !Number.isFinite(claim.value)) return notAFigure();
    const reading = usualReading(figures, claim.reading, claim);
    const indicator = figures.indicator(reading.indicator);
    if (!indicator) return insufficient('no-indicator');
    const { kind } = reading.comparison ?? { kind: 'level' as const };
    const measured = kind === 'level' || kind === 'amount-change' || (kind === 'gap' && claim.form !== 'percent');
    const growth = kind === 'percent-change' && isGrowth(indicator);
    const factor = measured || growth ? measureFactor(claim.measure, indicator.measure) : 1;
    const asked = { reading, claim, said: saidNumber(claim, factor ?? 1), factor: factor ?? 1 };
    const missing = [{ indicator: reading.indicator, unit: reading.unit, period: reading.period, plan: reading.plan }];
    if (!figures.unit(reading.unit)) return { ...insufficient('no-unit', missing), nearby: neighbours(asked, 'unit') };
    if (reading.period === '') return { ...insufficient('no-period', missing), nearby: neighbours(asked, 'period') };
    if (factor === null) return { ...insufficient('not-comparable'), nearby: neighbours(asked, 'differs') };
    if (kind === 'level' && claim.form === 'of' && claim.of !== null && !reading.plan)
      return judgeOf(asked, figures, evaluate, neighbours);
    const evaluation = evaluate(reading, { of: claim.of, percent: claim.form === 'percent' });
    const judgement = verdictOf(asked, evaluation);
    const explained =
      judgement.verdict === 'differs' || (judgement.reason === 'no-base' && (kind === 'ratio' || kind === 'gap'));
    return explained ? { ...judgement, nearby: neighbours(asked, 'differs') } : judgement;
  };
}
