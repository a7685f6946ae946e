import type { Random } from '../../fuzz/run/random';
import { KINDS, SWITCH_PLACES, type Kind } from './kinds';
import type { Step } from './step';

/** How many views of one kind follow each other at most, as a reader stays with a thing. */
const STAY = 4;

const stepOf = ({ name, place, act }: Kind, random: Random): Step => ({ kind: name, place, act: act(random) });

/** Another snapshot, on one of the pages that let the reader choose it. */
export const switchStep = (random: Random): Step => ({
  kind: 'snapshot',
  place: random.pick(SWITCH_PLACES),
  act: { do: 'choose', names: ['s'], n: random.below(100_000) }
});

/** A view that the engine is likely to be asked for: another unit or year of the overview. */
export const askStep = (random: Random): Step => ({
  kind: 'asked after a restart',
  place: 'overview',
  act: { do: 'choose', names: ['u', 'p'], n: random.below(100_000) }
});

/** Every kind of view, each so many times. */
export const everyKind = (random: Random, times: number): Step[] =>
  KINDS.flatMap((kind) => Array.from({ length: times }, () => stepOf(kind, random)));

/** Views without end, each kind as often as it weighs. */
export function* mixedViews(random: Random): Generator<Step, never> {
  const total = KINDS.reduce((sum, { weight }) => sum + weight, 0);
  for (;;) {
    let at = random.below(total);
    const kind = KINDS.find(({ weight }) => (at -= weight) < 0);
    if (!kind) throw new RangeError('no kind');
    const stay = random.between(1, STAY);
    for (let i = 0; i < stay; i++) yield stepOf(kind, random);
  }
}
