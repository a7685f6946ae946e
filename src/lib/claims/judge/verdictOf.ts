import type { Computation, Judgement, VerdictReason } from '../../model/claim';
import { qualifiedRange } from './acceptedRange';
import type { Candidate } from './candidate';
import { coarser } from './coarser';
import type { Evaluation } from './evaluation';
import { holds, holdsWithin } from './holds';
import { insufficient, type ClaimAsked } from './judgement';
import type { SaidNumber } from './saidNumber';

/** A qualifier is what fails only where the number itself is this near; farther off the value differs. */
const NEAR = 0.1;

/** The verdict that an evaluation gives on a number. `nearby` is left empty. */
export function verdictOf(asked: ClaimAsked, evaluation: Evaluation): Judgement {
  const judgement = ofNumber(asked, evaluation);
  const { of } = asked.claim;
  const holds = judgement.verdict === 'match' || judgement.verdict === 'match-older';
  if (!holds || of === null || evaluation.size === null || evaluation.size === of) return judgement;
  return { ...judgement, verdict: 'differs', reason: 'value', older: null };
}

function ofNumber({ said, factor }: ClaimAsked, evaluation: Evaluation): Judgement {
  const { latest, older, printed, support, published } = evaluation;
  const shown = (candidate: Candidate) => inClaim(candidate.computation, factor);
  const found = (
    verdict: Judgement['verdict'],
    reason: VerdictReason,
    computed: Candidate,
    earlier: Candidate | null = null
  ): Judgement => ({
    verdict,
    reason,
    computed: shown(computed),
    older: earlier && shown(earlier),
    published,
    nearby: [],
    missing: []
  });
  for (const candidate of latest) {
    const reason = heldBy(said, candidate);
    if (reason) return found('match', reason, candidate);
  }
  const confirming = printed.latest.find((candidate) => heldBy(said, candidate));
  if (confirming) return found('match', 'published-so', confirming);
  const first = closest(said, latest) ?? printed.latest[0];
  const earlier = older.find((candidate) => heldBy(said, candidate));
  if (earlier) return first ? found('match-older', 'older', first, earlier) : found('match', 'rounds', earlier);
  const printedEarlier = printed.older.find((candidate) => heldBy(said, candidate));
  if (printedEarlier && first) return found('match-older', 'older', first, printedEarlier);
  const supporting = support.find((candidate) => heldBy(said, candidate));
  if (supporting && !first && supporting.computation.kind !== 'rank') return found('match', 'rounds', supporting);
  const ahead = support.find((candidate) => candidate.computation.kind === 'rank');
  if (ahead && (said.value < ahead.low || said.value > ahead.high)) return found('differs', 'value', ahead);
  if (first && (evaluation.stands || undecided(said, latest)))
    return { ...insufficient('no-observation', evaluation.missing), computed: shown(first), published };
  if (first) return found('differs', outside(said, first.computation) ? 'outside-qualifier' : 'value', first);
  const counted = evaluation.why === 'too-few-units' ? (ahead ?? null) : null;
  return { ...insufficient(evaluation.why, evaluation.missing), computed: counted && shown(counted), published };
}

/** How a computation holds a number: by its value, or by what the rounding of its parts leaves open. */
export function heldBy(said: SaidNumber, { computation, low, high }: Candidate): 'rounds' | 'within-qualifier' | null {
  const held = holds(said, computation.value, computation.upper);
  if (held || low === high || computation.kind === 'rank') return held;
  return holdsWithin(said, { low, high }) ? (said.qualifier === '' ? 'rounds' : 'within-qualifier') : null;
}

/** The same for a search: what is out of reach under any rule is passed over without rounding. */
export function holder(said: SaidNumber): (candidate: Candidate) => boolean {
  const range = qualifiedRange(said);
  const least = range.low - said.step;
  const most = Math.max(range.high, said.upper ?? range.high) + said.step;
  return (candidate) => {
    const { high, low, computation } = candidate;
    if (computation.upper === null && (high < least || low > most)) return false;
    return heldBy(said, candidate) !== null;
  };
}

/** Of n times and n + 1 times, or of the plans of several assigners, the one nearest to the claim. */
function closest(said: SaidNumber, latest: readonly Candidate[]): Candidate | undefined {
  const [first] = latest;
  if (first?.computation.kind !== 'ratio' && first?.computation.kind !== 'percent-of-plan') return first;
  const away = (candidate: Candidate) => Math.abs(candidate.computation.value - said.value);
  return latest.reduce((best, one) => (away(one) < away(best) ? one : best), first);
}

function undecided(said: SaidNumber, latest: readonly Candidate[]): boolean {
  return latest.some(({ computation: { kind, parts } }) => {
    const [row, more] = parts;
    return kind === 'level' && row !== undefined && !more && coarser(said, row);
  });
}

const outside = (said: SaidNumber, { value }: Computation): boolean =>
  said.qualifier !== '' && Math.abs(value - said.value) <= NEAR * Math.abs(said.value);

/** In the claim's own measure. */
export function inClaim(computation: Computation, factor: number): Computation {
  if (factor === 1) return computation;
  const { value, upper } = computation;
  const turned = (number: number) => Number((number / factor).toPrecision(15));
  return { ...computation, value: turned(value), upper: upper === null ? null : turned(upper) };
}
