import type { Ran } from './caseRunner';

/** What the cases of a room came to. */
export interface Tally {
  readonly room: string;
  cases: number;
  /** By code. */
  readonly refused: Map<string, number>;
  answered: number;
  /** Of the answered: with another answer than the unharmed input's. */
  differing: number;
  failed: number;
  seconds: number;
  add(ran: Ran): void;
  end(): void;
}

export function tally(room: string): Tally {
  const began = performance.now();
  const counted: Tally = {
    room,
    cases: 0,
    refused: new Map(),
    answered: 0,
    differing: 0,
    failed: 0,
    seconds: 0,
    add: (ran) => {
      counted.cases++;
      if (ran.kind !== 'kept') counted.failed++;
      else if (ran.outcome.kind === 'refused')
        counted.refused.set(ran.outcome.code, (counted.refused.get(ran.outcome.code) ?? 0) + 1);
      else {
        counted.answered++;
        if (ran.outcome.differs) counted.differing++;
      }
    },
    end: () => (counted.seconds = (performance.now() - began) / 1000)
  };
  return counted;
}
