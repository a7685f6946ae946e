/** A stopwatch as plain data, so that two windows can show the same one. Times in milliseconds of a clock that is never set. */
export interface Timer {
  /** When it was last started; null while it rests. */
  since: number | null;
  /** Time gathered before that. */
  before: number;
}

export const STOPPED: Timer = { since: null, before: 0 };

export const elapsed = ({ since, before }: Timer, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** Starts it, or lets it rest. */
export const toggled = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : { since: null, before: elapsed(timer, now) };

/** The same stopwatch in another window, whose clock began at another time: `now` here is `there` in that one. */
export const carried = (timer: Timer, now: number, there: number): Timer =>
  timer.since === null ? timer : { ...timer, since: timer.since + there - now };

const two = (value: number) => String(value).padStart(2, '0');

/** `04:07`, `1:02:30`; a started second does not count. */
export function timerText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [...(hours > 0 ? [String(hours)] : []), two(minutes), two(seconds % 60)].join(':');
}
