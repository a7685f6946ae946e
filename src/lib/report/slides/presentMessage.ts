import * as v from 'valibot';
import { SIMPLE_ACTIONS, type PresentAction } from './presentAction';
import type { PresentState } from './presentState';
import type { Timer } from './timer';

/** What the two windows of a presentation tell each other. */
export type PresentMessage =
  /** The speaker's window is there and asks where the other one is. */
  | { kind: 'hello' }
  /** `now`: on the clock of `timer`, when it was told. */
  | { kind: 'state'; state: PresentState; timer: Timer; now: number; count: number }
  | { kind: 'action'; action: PresentAction }
  /** The presentation is over. */
  | { kind: 'bye' };

const time = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const MESSAGE = v.variant('kind', [
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('bye') }),
  v.object({
    kind: v.literal('state'),
    state: v.object({
      at: whole,
      black: v.boolean(),
      help: v.boolean(),
      chosen: v.nullable(whole),
      typed: v.pipe(v.string(), v.regex(/^\d{0,3}$/))
    }),
    timer: v.object({ since: v.nullable(time), before: time }),
    now: time,
    count: whole
  }),
  v.object({
    kind: v.literal('action'),
    action: v.variant('type', [
      v.object({ type: v.picklist(SIMPLE_ACTIONS) }),
      v.object({ type: v.literal('digit'), digit: v.pipe(v.string(), v.regex(/^\d$/)) }),
      v.object({ type: v.literal('go'), to: whole })
    ])
  })
]);

/** Any page of the site can speak on a channel: what is not a message of a presentation is null. */
export function readPresentMessage(data: unknown): PresentMessage | null {
  const read = v.safeParse(MESSAGE, data);
  return read.success ? read.output : null;
}
