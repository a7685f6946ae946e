import type { Judgement, NearbyReading } from '../../model/claim';
import type { Evaluator } from './evaluate';
import type { Figures } from './figures';
import { holds } from './holds';
import { insufficient, type ClaimAsked } from './judgement';
import { heldBy, verdictOf } from './verdictOf';

/**
 * n of N: n is the indicator's, N that of the indicator its catalogue entry names (`out_of`); said of the indicator that
 * holds N, n is that of one counted out of it which agrees. Both must hold. Where the catalogue names no whole, n alone is
 * judged and N is what is missing.
 */
export function judgeOf(
  asked: ClaimAsked,
  figures: Figures,
  evaluate: Evaluator,
  neighbours: (asked: ClaimAsked, why: 'differs') => NearbyReading[]
): Judgement {
  const { claim, reading, said } = asked;
  const plain = { of: null, percent: false };
  const counted = figures.facts.indicators.filter((entry) => entry.out_of === reading.indicator);
  const agreeing = counted.find((entry) =>
    evaluate({ ...reading, indicator: entry.code }, plain).latest.some((one) => heldBy(said, one))
  );
  const code = (agreeing ?? counted[0])?.code ?? reading.indicator;
  const own = { ...asked, reading: { ...reading, indicator: code } };
  const whole = figures.indicator(code)?.out_of ?? '';
  const judgement = verdictOf(own, evaluate(own.reading, plain));
  if (judgement.verdict === 'differs') return { ...judgement, nearby: neighbours(own, 'differs') };
  if (judgement.verdict === 'insufficient') return judgement;
  const missing = [{ indicator: whole || code, unit: reading.unit, period: reading.period, plan: false }];
  const all = whole ? evaluate({ ...reading, indicator: whole }, plain) : null;
  if (!all || all.latest.length === 0) {
    return { ...insufficient('no-base', missing), computed: judgement.computed };
  }
  const number = { value: claim.of ?? NaN, upper: null, step: 1, qualifier: '' } as const;
  const fitting = all.latest.find((one) => holds(number, one.computation.value));
  const earlier = all.older.find((one) => holds(number, one.computation.value));
  const used = fitting ?? all.latest[0];
  const both = (one: Judgement['computed'], other = used): Judgement['computed'] =>
    one && other ? { ...one, parts: [...one.parts, ...other.computation.parts] } : one;
  if (fitting) return { ...judgement, computed: both(judgement.computed), older: both(judgement.older) };
  if (earlier)
    return {
      ...judgement,
      verdict: 'match-older',
      reason: 'older',
      computed: both(judgement.computed),
      older: both(judgement.older ?? judgement.computed, earlier)
    };
  return { ...judgement, verdict: 'differs', reason: 'value', computed: both(judgement.computed), older: null };
}
