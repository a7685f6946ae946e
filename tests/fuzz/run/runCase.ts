import { Random } from './random';
import type { OpenRoom, Outcome } from './room';

/** Names a case: the same three give the same input on every machine. */
export interface CaseId {
  seed: number;
  room: string;
  index: number;
}

const MOST_CHANGES = 4;

/** How many changes are made to a case; one in twenty stays sound. */
export function changesOf(id: CaseId): number {
  const random = randomOf(id).of('count');
  if (random.chance(0.05)) return 0;
  return random.chance(0.5) ? 1 : random.between(2, MOST_CHANGES);
}

/** The input of a case. Each change has random numbers of its own, so that leaving one out moves no other. */
export function inputOf<T>(room: OpenRoom<T>, id: CaseId, kept?: readonly number[]): T {
  const random = randomOf(id);
  let value = room.begin(random.of('begin'));
  if (room.changes.length === 0) return value;
  for (let i = 0; i < changesOf(id); i++) {
    const own = random.of(`change ${i}`);
    const change = own.pick(room.changes);
    if (!kept || kept.includes(i)) value = change(value, own);
  }
  return value;
}

/** Rejects with what is wrong with the case. */
export async function runCase<T>(room: OpenRoom<T>, id: CaseId, kept?: readonly number[]): Promise<Outcome> {
  return room.hold(inputOf(room, id, kept));
}

const randomOf = ({ seed, room, index }: CaseId) => new Random(`${seed}|${room}|${index}`);
