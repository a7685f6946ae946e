import { ANSWERED, refused, type Change, type Room } from '../run/room';

const CHANGES: readonly Change<string>[] = [
  (text) => `${text}.`,
  (text, random) => text + random.pick(['a', 'b', 'throws', 'loops', 'strays'])
];

/** A room with known faults, to see that the harness finds them: one that throws, one without end, one that nobody hears. */
export const brokenRoom: Room = {
  name: 'broken',
  cases: 40,
  deadlineMs: 2_000,
  open: async () => ({
    begin: () => '',
    changes: CHANGES,
    hold: async (text: string) => {
      if (text.includes('throws')) throw new TypeError('a fault that throws');
      if (text.includes('loops')) for (;;);
      if (text.includes('strays')) {
        void Promise.reject(new Error('a fault that nobody hears'));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return text.includes('a') ? refused('has-a') : ANSWERED;
    },
    saved: (text: string) => ({ extension: 'txt', bytes: new TextEncoder().encode(text) })
  })
};

export const ROOMS: readonly Room[] = [brokenRoom];
