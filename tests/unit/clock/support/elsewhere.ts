import { vi } from 'vitest';

/** Far from each other, on both sides of Greenwich; the last is always a day ahead of the one before. */
export const ZONES = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'] as const;

const HOME = process.env.TZ;

/** Runs `work` as on a machine in a time zone, whose clock shows `at` (any time that `Date` reads; without a zone, the local one). */
export async function elsewhere<T>(zone: string, at: string, work: () => T | Promise<T>): Promise<T> {
  process.env.TZ = zone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
    if (HOME === undefined) delete process.env.TZ;
    else process.env.TZ = HOME;
  }
}
